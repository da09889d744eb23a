import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFault, importsOf } from './import-rules.js';

const files = globSync(['src/**/*.ts', 'sandbox/**/*.ts']).sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

test('imports point one way: action and cli to refresh, to meta and github, to token', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.map(importFault).filter((fault) => fault !== undefined)).toEqual([]);
});

test.each([
  ['src/token/policy.ts', "import { request } from '../http.js';"],
  ['src/token/policy.ts', "import { createHash } from 'node:crypto';"],
  ['src/token/policy.ts', "import * as v from 'valibot';"],
  ['src/http.ts', "import type { Answer } from './meta/answer.js';"],
  ['src/meta/exchange.ts', "import { seal } from '../github/seal.js';"],
  ['src/github/seal.ts', "export * from '../meta/exchange.js';"],
  ['src/github/seal.ts', "const story = await import('../refresh.js');"],
  ['src/meta/exchange.ts', "import type { World } from '../../unit/refresh/fake-services.js';"],
  ['src/refresh.ts', "import {\n  setOutputs,\n} from './action/outputs.js';"],
  ['src/cli/login.ts', "import { inputs } from '../action/inputs.js';"],
  ['src/cli/login.ts', "import { start } from '../../../sandbox/index.js';"],
  ['src/refresh.ts', "import '../sandbox/index.js';"],
  ['sandbox/meta/oauth.ts', "import { reveal } from '../../../src/token/secret.js';"],
])('in %s the line %j is refused', (file, line) => {
  const [found] = importsOf(file, line);
  expect(found && importFault(found)).toContain(`${file} imports`);
});

test.each([
  ['src/token/policy.ts', "import { days } from './time.js';"],
  ['src/http.ts', "import type { Secret } from './token/secret.js';"],
  ['src/meta/exchange.ts', "import { send } from '../http.js';"],
  ['src/steps/renew.ts', "const { seal } = await import('../github/seal.js');"],
  ['src/refresh.ts', "import { renew } from './steps/renew.js';"],
  ['src/action/index.ts', "import { refresh } from '../refresh.js';"],
  ['src/cli/demo.ts', "import { start } from '../../../sandbox/index.js';"],
  ['src/cli/index.ts', "import { version } from '../../../package.json' with { type: 'json' };"],
  ['sandbox/meta/oauth.ts', "import { Hono } from 'hono';"],
])('in %s the line %j is accepted', (file, line) => {
  const [found] = importsOf(file, line);
  expect(found).toBeDefined();
  expect(found && importFault(found)).toBeUndefined();
});
