import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, Oracle, User } from '../../../sandbox/meta/index.js';
import { CLI, DIST, ended } from './command.js';

export const REPOSITORY = 'acme/ads';
export const SECRET = 'META_ACCESS_TOKEN';
export const WORKFLOW = 'refresh-meta-token.yml';
export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;

/** A command that runs, as its user sees it. */
export interface Running {
  readonly child: ChildProcess;
  readonly argv: readonly string[];
  stdout(): string;
  stderr(): string;
  /** The first match on standard error, as soon as it is there. */
  says(pattern: RegExp): Promise<string>;
  /** The address of Meta's dialog that it shows. */
  dialog(): Promise<URL>;
  readonly exitCode: Promise<number | null>;
}

/** A Meta app in development mode, a person with a role in it, and a repository. */
export interface LoginStage extends Sandbox {
  readonly app: App;
  readonly ada: User;
  readonly ghToken: string;
  readonly redirectUri: string;
  /** Runs a command with this world's addresses and secrets in its environment. */
  run(commandArguments: readonly string[], env?: Readonly<Record<string, string | undefined>>): Running;
  /** `login` for this stage's secret, agreed to beforehand. */
  login(more?: readonly string[], env?: Readonly<Record<string, string | undefined>>): Running;
  /** The person goes through the dialog; the address that Meta sends them to. */
  answer(dialog: URL, choice?: { user?: User; decline?: string[]; cancel?: boolean }): string;
  /** What the secret opens to, by Meta's own books. */
  stored(secret?: string): Oracle | undefined;
  put(token: string): void;
  /** The repository gets the workflow, and its manual run the built action. Returns a credential that may only start it. */
  addWorkflow(): string;
  /** Whether a text holds a credential of this world, raw or encoded. */
  leaks(text: string): boolean;
}

export async function setLoginStage(): Promise<LoginStage> {
  const sandbox = await startSandbox();
  const { meta, github } = sandbox;
  const app = meta.addApp({ name: 'Acme Reports', mode: 'development' });
  const ada = meta.addUser({ name: 'Ada Lovelace', developerOf: new Set([app.id]) });
  github.addOrganization('acme');
  github.addRepository({ fullName: REPOSITORY, environments: ['production'] });
  github.addRepository({ fullName: 'acme/site' });
  const ghToken = github.addCredential({
    type: 'fine-grained-pat',
    login: 'octocat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      secrets: 'write',
      environments: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
      metadata: 'read',
    },
  });
  const redirectUri = `http://localhost:${await freePort()}/`;
  const home = await mkdtemp(path.join(tmpdir(), 'home-'));
  const close = async () => {
    await sandbox.close();
    await rm(home, { recursive: true, force: true });
  };

  const run: LoginStage['run'] = (commandArguments, env = {}) => {
    const argv = [CLI, ...commandArguments];
    const child = spawn(process.execPath, argv, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: home,
        META_APP_ID: app.id,
        META_APP_SECRET: app.secret,
        GH_TOKEN: ghToken,
        GITHUB_API_URL: github.url,
        ...env,
      },
    });
    return watch(child, argv);
  };
  return {
    ...sandbox,
    close,
    app,
    ada,
    ghToken,
    redirectUri,
    run,
    login: (more = [], env = {}) =>
      run(
        [
          'login',
          ...['--repo', REPOSITORY, '--secret', SECRET, '--yes'],
          ...['--dialog-url', meta.dialogUrl, '--graph-api-url', meta.graphUrl],
          ...(more.includes('--scope') ? [] : ['--scope', 'ads_read,read_insights']),
          ...(more.includes('--redirect-uri') ? [] : ['--redirect-uri', redirectUri]),
          ...(more.includes('--open')
            ? more.filter((option) => option !== '--open')
            : ['--no-open', ...more]),
        ],
        env,
      ),
    answer: (dialog, { user = ada, decline = [], cancel = false } = {}) =>
      meta.authorize({
        clientId: dialog.searchParams.get('client_id') ?? '',
        redirectUri: dialog.searchParams.get('redirect_uri') ?? '',
        scope: dialog.searchParams.get('scope') ?? '',
        state: dialog.searchParams.get('state') ?? '',
        user,
        decline,
        cancel,
      }),
    stored: (secret = SECRET) => {
      const value = github.openSecret({ repository: REPOSITORY, secret });
      return value === undefined ? undefined : meta.inspect(value);
    },
    put: (token) => github.putSecret({ repository: REPOSITORY, secret: SECRET }, token),
    addWorkflow: () => {
      github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
      const githubToken = github.addCredential({
        type: 'github-token',
        repositories: [REPOSITORY],
        permissions: { issues: 'write', actions: 'read' },
      });
      github.onWorkflowDispatch = async ({ run: started, inputs }) => {
        github.startRun(started);
        const { exitCode, log } = await runAction(
          {
            'app-id': app.id,
            'app-secret': app.secret,
            'access-token': github.openSecret({ repository: REPOSITORY, secret: SECRET }) ?? '',
            'secret-name': SECRET,
            'expected-user-id': ada.id,
            'secrets-token': ghToken,
            'github-token': githubToken,
            'graph-api-url': meta.graphUrl,
            'redirect-uri': redirectUri,
            'open-issues': 'true',
            ...inputs,
          },
          { HOME: home, GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(started.id) },
        );
        github.finishRun(started, exitCode === 0 ? 'success' : 'failure', log);
      };
      return github.addCredential({
        type: 'fine-grained-pat',
        login: 'starter',
        repositories: [REPOSITORY],
        permissions: { actions: 'write', metadata: 'read' },
      });
    },
    leaks: (text) =>
      [...meta.tokens.keys(), ...meta.codes.keys(), app.secret, app.clientToken, ghToken].some((secret) =>
        [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].some((form) =>
          text.includes(form),
        ),
      ),
  };
}

/** The built action as a runner starts it. */
async function runAction(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  const child = spawn(process.execPath, [path.join(DIST, 'action/index.js')], {
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`,
      ...env,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  const { exitCode, stdout, stderr } = await ended(child);
  return { exitCode, log: stdout + stderr };
}

function watch(child: ChildProcess, argv: readonly string[]): Running {
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const look of listeners) look();
  });
  const exitCode = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      resolve(code);
      for (const look of listeners) look();
    });
  });
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stderr);
        if (found !== null) resolve(found[0]);
        else if (child.exitCode !== null) reject(new Error(`it never said ${pattern}:\n${stdout}${stderr}`));
        else return;
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return {
    child,
    argv,
    stdout: () => stdout,
    stderr: () => stderr,
    says,
    dialog: async () => new URL((await says(/https?:\S+\/dialog\/oauth\?\S+(?=\s)/)).trim()),
    exitCode,
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}
