// Another sealed box than libsodium's JavaScript, and another client than Octokit: PyNaCl and PyGithub.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealSecret } from '../../src/github/seal.js';
import { Secret } from '../../src/token/secret.js';
import { createDescription } from '../promises/contract/github-description.js';
import { REPOSITORY, startScenario } from '../support/scenario.js';
import { python } from './judges.js';

const VALUES = ['EAAtest0', '', ' blanks ', 'Ünïcödé ✓ 𝔘', 'line\nline', 'x'.repeat(48_000)];

async function ask<T>(command: string, given: unknown = {}): Promise<T> {
  const child = spawn(python.program, [path.join(import.meta.dirname, 'other-clients.py'), command], {
    env: { PATH: process.env.PATH },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.end(JSON.stringify(given));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(errors);
  return JSON.parse(output);
}

describe.skipIf(!python.isHere)(`Other clients${python.absence}`, () => {
  it.each(VALUES)('PyNaCl opens what we seal: %#', async (value) => {
    const key = await ask<{ private: string; public: string }>('key-pair');
    const sealed = await sealSecret(new Secret(value), key.public);
    expect(await ask('open', { private: key.private, sealed })).toBe(value);
  });

  it('finds a planted fault: a box for another key', async () => {
    const [one, other] = await Promise.all([
      ask<{ private: string; public: string }>('key-pair'),
      ask<{ private: string; public: string }>('key-pair'),
    ]);
    const sealed = await sealSecret(new Secret('EAAtest0'), other.public);
    await expect(ask('open', { private: one.private, sealed })).rejects.toThrow('CryptoError');
  });

  it('PyGithub writes and reads all that the sandbox’s GitHub holds', async () => {
    const scenario = await startScenario({ faultRate: 0, environments: ['meta'] });
    const { github } = scenario;
    const token = github.addCredential({
      type: 'classic-pat',
      login: 'mona',
      repositories: [REPOSITORY],
      scopes: ['repo', 'workflow'],
    });
    const value = 'Ünïcödé ✓ value';
    const did = await ask<object>('work', { token, url: github.url, repository: REPOSITORY, value });
    expect(did).toEqual({
      secrets: ['FROM_PYTHON'],
      inEnvironment: ['FROM_PYTHON'],
      issues: [[1, 'From Python']],
      started: true,
    });
    for (const place of [{}, { store: 'dependabot' as const }, { environment: 'meta' }]) {
      expect(github.openSecret({ repository: REPOSITORY, secret: 'FROM_PYTHON', ...place })).toBe(value);
    }
    const { checkAnswer } = createDescription();
    expect(scenario.journal.exchanges('github').flatMap((exchange) => checkAnswer(exchange))).toEqual([]);
  });

  it('PyGithub understands the sandbox’s refusals', async () => {
    const scenario = await startScenario({ faultRate: 0 });
    const { github } = scenario;
    const given = { url: github.url, repository: REPOSITORY };
    expect(await ask('refused', { ...given, token: scenario.githubToken })).toEqual([
      'GithubException',
      403,
      'Resource not accessible by integration',
    ]);
    expect(await ask('refused', { ...given, token: 'ghp_unknown' })).toEqual([
      'BadCredentialsException',
      401,
      'Bad credentials',
    ]);
  });
});
