import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCircle, importFault, importsOf } from './import-rules.js';

const files = globSync(['src/**/*.ts', 'sandbox/**/*.ts']).sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

test('imports point one way: action and cli to refresh, to github, meta, inputs and messages, to net and token', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.map(importFault).filter((fault) => fault !== undefined)).toEqual([]);
});

test('no chain of imports leads back to its start', () => {
  expect(findCircle(imports)).toBeUndefined();
});

test('a circle is found, however long it is', () => {
  const chain = ['a', 'b', 'c', 'a'].map((name) => `./${name}.js`);
  const circle = ['a', 'b', 'c'].map((name, index) => ({
    file: `src/token/${name}.ts`,
    specifier: chain[index + 1] ?? '',
  }));
  expect(findCircle(circle)).toEqual(['a', 'b', 'c', 'a'].map((name) => `src/token/${name}.ts`));
});

test.each([
  ['src/token/policy.ts', "import { request } from '../net/http.js';"],
  ['src/token/policy.ts', "import { createHash } from 'node:crypto';"],
  ['src/token/policy.ts', "import * as v from 'valibot';"],
  ['src/net/http.ts', "import type { Secret } from '../token/secret.js';"],
  ['src/net/http.ts', "import type { GraphResponse } from '../meta/response.js';"],
  ['src/meta/exchange.ts', "import { seal } from '../github/seal.js';"],
  ['src/messages/issue.ts', "import { readInputs } from '../inputs/run-options.js';"],
  ['src/github/seal.ts', "export * from '../meta/exchange.js';"],
  ['src/github/seal.ts', "const story = await import('../refresh/refresh.js');"],
  ['src/meta/exchange.ts', "import type { Services } from '../refresh/services.js';"],
  ['src/refresh/refresh.ts', "import {\n  setOutputs,\n} from '../action/outputs.js';"],
  ['src/cli/login.ts', "import { inputs } from '../action/inputs.js';"],
  ['src/cli/login.ts', "import { start } from '../../sandbox/index.js';"],
  ['src/refresh/refresh.ts', "import '../../sandbox/index.js';"],
  ['src/refresh/refresh.ts', "import { days } from '../loose.js';"],
  ['sandbox/meta/oauth.ts', "import { reveal } from '../../src/token/secret.js';"],
])('in %s the line %j is refused', (file, line) => {
  const [found] = importsOf(file, line);
  expect(found && importFault(found)).toContain(`${file} imports`);
});

test.each([
  ['src/token/policy.ts', "import { days } from './time.js';"],
  ['src/meta/exchange.ts', "import { send } from '../net/http.js';"],
  ['src/refresh/renew.ts', "const { seal } = await import('../github/seal.js');"],
  ['src/refresh/refresh.ts', "import { renew } from './renew.js';"],
  ['src/action/index.ts', "import { refresh } from '../refresh/refresh.js';"],
  ['src/cli/demo.ts', "import { start } from '../../sandbox/index.js';"],
  ['src/cli/index.ts', "import { version } from '../../package.json' with { type: 'json' };"],
  ['sandbox/meta/oauth.ts', "import { Hono } from 'hono';"],
])('in %s the line %j is accepted', (file, line) => {
  const [found] = importsOf(file, line);
  expect(found).toBeDefined();
  expect(found && importFault(found)).toBeUndefined();
});
