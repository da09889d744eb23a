import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../inputs/options.js';
import {
  readApiVersion,
  readAppId,
  readChoice,
  readEnvironment,
  readOrganization,
  readRepository,
  readScopes,
  readSecretName,
  readServiceUrl,
} from '../inputs/values.js';
import type { GraphApi } from '../refresh/meta-service.js';
import type { SecretScope } from '../token/location.js';
import type { CommandContext, ExitCode } from './context.js';
import { type CliEnvironment, readCliEnvironment } from './environment.js';
import { commandFields, type Flags } from './fields.js';
import { checklist, type Step } from './init/checklist.js';
import { checkApp, checkLocation } from './init/checks.js';
import {
  drawDailyMinute,
  WORKFLOW_FILE,
  type WorkflowSecretScope,
  type WorkflowWish,
  type WriterKind,
  workflowText,
} from './init/workflow.js';
import { Cancelled } from './interruption.js';
import { credentialOfGh } from './login/github-credential.js';
import { outputOf } from './process.js';
import type { Channel, Terminal } from './terminal.js';
import { readVersion } from './version.js';

/** Writes the workflow file, and prints what is left to do: with links, and with what could be checked already. */
export async function init(flags: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, runtime } = context;
  const environment = readCliEnvironment(context.env);
  const repository = await findRepository(flags, environment, terminal);
  const graph = readGraph(flags, environment);
  const wish = await readWish(flags, environment, context);
  const text = workflowText(wish);
  if (flags.dryRun === true) terminal.out.line(text);
  else await writeWorkflow(text, flags.overwrite === true, terminal);

  const progress = terminal.progress('Checking what can be checked from here …');
  const token = environment.githubToken ?? (await credentialOfGh(environment));
  const appSecret = environment.apps.facebook.secret;
  const [app, location] = await Promise.all([
    appSecret && checkApp({ id: wish.appId, secret: appSecret }, graph, runtime),
    token && checkLocation(scopeOf(wish.secretScope, repository), namesIn(wish), token, environment, runtime),
  ]).finally(() => progress.stop());
  const steps = checklist({
    wish,
    repository,
    serverUrl: environment.githubServerUrl,
    app: app ?? 'not-asked',
    location: location ?? 'not-asked',
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  return steps.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** --repo, else GITHUB_REPOSITORY, else where this folder's `origin` is, else the person says. */
async function findRepository(
  flags: Flags,
  environment: CliEnvironment,
  terminal: Terminal,
): Promise<string> {
  if (typeof flags.repo === 'string') return readRepository('--repo', flags.repo);
  const found = environment.repository ?? (await originOf(environment));
  if (found !== undefined) return found;
  if (!terminal.isInteractive) throw new InputError('--repo', 'is missing.', 'Example: --repo acme/website');
  return readRepository('--repo', await terminal.askText('Repository (OWNER/NAME)', ''));
}

async function originOf({ githubServerUrl }: CliEnvironment): Promise<string | undefined> {
  const { host } = new URL(githubServerUrl);
  try {
    const printed = await outputOf('git', ['remote', 'get-url', 'origin'], { timeout: 5_000 });
    const [, where, repository] =
      /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(
        printed,
      ) ?? [];
    return where === host ? repository : undefined;
  } catch {
    return undefined;
  }
}

async function readWish(
  flags: Flags,
  environment: CliEnvironment,
  { terminal, runtime, programFile }: CommandContext,
): Promise<WorkflowWish> {
  const given = (name: string): string | undefined => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  };
  const ask = async (value: string | undefined, question: string, initial: string): Promise<string> =>
    value ?? (terminal.isInteractive ? terminal.askText(question, initial) : initial);
  const appId = await ask(given('appId') ?? environment.apps.facebook.id, 'Meta app ID', '');
  const secretName = await ask(
    given('secret'),
    'Name of the secret that holds the token',
    'META_ACCESS_TOKEN',
  );
  return {
    appId: readAppId('--app-id', appId),
    secretName: readSecretName('--secret', secretName),
    secretScope: await readSecretScope(given('environment'), given('organization'), terminal),
    credential: await readWriter(given('credential'), terminal),
    requiredScopes: readScopes('--require', given('require') ?? ''),
    dailyAt: drawDailyMinute(runtime.random),
    version: `v${await readVersion(programFile)}`,
  };
}

async function readSecretScope(
  environment: string | undefined,
  organization: string | undefined,
  terminal: Terminal,
): Promise<WorkflowSecretScope> {
  if (environment !== undefined && organization !== undefined) {
    throw new InputError(
      '--environment',
      'cannot be given together with --organization: a secret lives in one place.',
      'Keep the one that the secret belongs to.',
    );
  }
  const named = readEnvironment('--environment', environment ?? '');
  if (named !== undefined) return { kind: 'environment', environment: named };
  const owner = readOrganization('--organization', organization ?? '');
  if (owner !== undefined) return { kind: 'organization', organization: owner };
  if (!terminal.isInteractive) return { kind: 'repository' };
  const scope = await terminal.askChoice('Where are the secrets?', [
    { value: 'environment', label: 'in an environment that only the default branch may use (recommended)' },
    { value: 'repository', label: 'in the repository' },
  ]);
  if (scope === 'repository') return { kind: scope };
  const name = readEnvironment('--environment', await terminal.askText('Name of the environment', 'meta'));
  return name === undefined ? { kind: 'repository' } : { kind: 'environment', environment: name };
}

async function readWriter(given: string | undefined, terminal: Terminal): Promise<WriterKind> {
  if (given !== undefined) return readChoice('--credential', given, ['app', 'pat']);
  if (!terminal.isInteractive) return 'app';
  return terminal.askChoice('What writes the secrets? (GITHUB_TOKEN cannot)', [
    { value: 'app', label: 'a GitHub App: no end date, no person behind it (recommended)' },
    { value: 'pat', label: 'a fine-grained personal access token: quicker, but it ends one day' },
  ]);
}

function readGraph(flags: Flags, environment: CliEnvironment): GraphApi {
  const fields = commandFields(flags, environment);
  const url = fields.text('graph-api-url');
  const version = fields.text('graph-api-version');
  return {
    graphApiUrl: readServiceUrl(url.name, url.value, 'https://graph.facebook.com'),
    graphApiVersion: readApiVersion(version.name, version.value),
  };
}

async function writeWorkflow(text: string, mayOverwrite: boolean, terminal: Terminal): Promise<void> {
  const file = path.join('.github/workflows', WORKFLOW_FILE);
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there !== undefined && !mayOverwrite) {
    if (!terminal.isInteractive) {
      throw new InputError(
        'init',
        `finds a file at ${file} already.`,
        'Add --overwrite to replace it, or --dry-run to see the new one.',
      );
    }
    if (!(await terminal.askYesNo(`Replace the existing ${file}?`))) throw new Cancelled();
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  terminal.notes.line(`${there === undefined ? 'Wrote' : 'Replaced'} ${file}`);
}

function scopeOf(secretScope: WorkflowSecretScope, repository: string): SecretScope {
  switch (secretScope.kind) {
    case 'repository':
      return { kind: 'repository', repository, store: 'actions' };
    case 'environment':
      return { kind: 'environment', repository, environment: secretScope.environment };
    case 'organization':
      return { kind: 'organization', organization: secretScope.organization, store: 'actions' };
  }
}

/** The secrets that the workflow reads. */
function namesIn({ secretName, credential }: WorkflowWish): readonly string[] {
  return [secretName, 'META_APP_SECRET', credential === 'app' ? 'SECRETS_APP_PRIVATE_KEY' : 'SECRETS_TOKEN'];
}

function checklistLines(steps: readonly Step[], out: Channel): string[] {
  const sign = ({ state }: Step): string => {
    switch (state) {
      case 'done':
        return out.paint('green', '[x]');
      case 'wrong':
        return out.paint('red', '[!]');
      case 'open':
      case 'unknown':
        return '[ ]';
    }
  };
  return steps.flatMap((step) => [
    `${sign(step)} ${step.text}`,
    ...step.how.map((line) => `      ${out.paint('dim', line)}`),
  ]);
}
