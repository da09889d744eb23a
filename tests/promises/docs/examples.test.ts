import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY, SIXTY_DAYS, type Stage, setStage } from '../../scenarios/action/stage.js';
import { readText, SCOPES } from './pages.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const examples = globSync('examples/*.yml', { cwd: ROOT }).sort();

/** A step of this action in an example, and the environment of its job. */
interface Use {
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: string | undefined;
}

interface Job {
  readonly environment?: string;
  readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

function usesIn(file: string): readonly Use[] {
  return Object.values<Job>(parse(readText(file)).jobs).flatMap(({ environment, steps }) =>
    steps
      .filter(({ uses }) => uses?.startsWith('OWNER/refresh-meta-token@'))
      .map((step) => ({
        file,
        inputs: Object.fromEntries(
          Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]),
        ),
        environment: environment?.replace('${{ matrix.client }}', 'acme'),
      })),
  );
}

/** Makes a token for a secret, stores it where the example reads it, and returns it. */
function storeToken(stage: Stage, secret: string, environment: string | undefined): string {
  const kind = secret.startsWith('INSTAGRAM')
    ? 'instagram'
    : secret.startsWith('THREADS')
      ? 'threads'
      : 'system-user';
  const token = stage.meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes: SCOPES[kind] });
  const place = { repository: REPOSITORY, secret };
  stage.github.putSecret(environment === undefined ? place : { ...place, environment }, token);
  return token;
}

/** A GitHub App with every permission that an example needs, installed where they write. */
async function makeGitHubApp({ github }: Stage): Promise<{ clientId: string; pem: string }> {
  const owner = github.account('acme');
  if (owner === undefined) throw new Error('no owner');
  const { app, pem } = await github.apps.register({
    name: 'Token keeper',
    owner,
    permissions: { secrets: 'write', environments: 'write', dependabot_secrets: 'write' },
  });
  github.apps.install(app, owner);
  return { clientId: app.clientId, pem };
}

/** The inputs with their expressions evaluated, as a runner hands them over. */
function evaluate(
  { inputs, environment }: Use,
  stage: Stage,
  gitHubApp: { clientId: string; pem: string },
): Record<string, string> {
  const evaluated = (expression: string): string => {
    const [context, name = ''] = expression.split('.');
    // Of a scheduled run: no inputs.
    if (context === 'inputs') return / \|\| '(.*)'$/.exec(expression)?.[1] ?? '';
    if (context === 'vars' && name.endsWith('_USER_ID')) return '';
    if (context === 'vars' && name.endsWith('_APP_ID')) return stage.app.id;
    if (context === 'secrets' && name.endsWith('_APP_SECRET')) return stage.app.secret;
    switch (expression) {
      case 'vars.SECRETS_APP_CLIENT_ID':
        return gitHubApp.clientId;
      case 'secrets.SECRETS_APP_PRIVATE_KEY':
        return gitHubApp.pem;
      case 'secrets.SECRETS_TOKEN':
        return stage.secretsToken;
      case 'matrix.client':
        return 'acme';
      default:
        if (context === 'secrets') return storeToken(stage, name, environment);
        throw new Error(`This test does not know what ${expression} stands for.`);
    }
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ ([^}]+) \}\}/g, (_, expression: string) => evaluated(expression)),
    ]),
  );
}

const uses = examples.flatMap(usesIn);

test('every example but the one that waits for an event uses the action', () => {
  const using = uses.map(({ file }) => file);
  expect(examples.filter((file) => !using.includes(file))).toEqual(['examples/consumer-dispatch.yml']);
});

test.each(uses)('the built action does the job of $file', async (use) => {
  const { environment, inputs } = use;
  const stage = await setStage({
    faultRate: 0,
    environments: environment === undefined ? [] : [environment],
  });
  stage.meta.behaviour.refreshReturns = 'new-string';
  stage.github.addRepository({ fullName: 'acme/website' });
  const given = evaluate(use, stage, await makeGitHubApp(stage));
  for (const [id] of (inputs.pages ?? '').matchAll(/(?<=page: ")\d+/g)) stage.meta.addPage({ id });
  stage.clock.advance({ days: 40 });
  const { exitCode, outputs, report, stdout } = await stage.run({
    'access-token': '',
    'secret-name': '',
    'secrets-token': '',
    ...given,
  });
  const outcome = inputs.mode === 'check' ? 'healthy' : 'refreshed';
  expect(
    report.map((entry) => entry.outcome),
    stdout,
  ).toEqual(report.map(() => outcome));
  expect(outputs.outcome).toBe(outcome);
  expect(exitCode).toBe(0);
});
