import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Run as WorkflowRun } from '../../../sandbox/github/index.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/index.js';
import type { App, TokenKind, User } from '../../../sandbox/meta/index.js';
import { InputError } from '../../inputs/options.js';
import { type Ran, runAction } from './runner.js';

export const REPOSITORY = 'acme/reports';
export const SECRET = 'META_ACCESS_TOKEN';
export const WORKFLOW = 'refresh-meta-token.yml';
/** Another repository of the team, with nothing in it but the workflow: for `init`. */
const EMPTY = 'acme/website';
const SCOPES = ['ads_read', 'read_insights', 'public_profile'];
/** The workflow runs at 06:17 UTC, a minute at which GitHub is not busy. */
export const FIRST_RUN = '2026-01-05T06:17:00Z';
const DAY = 86_400;
/** Beside Facebook, with what a token there must have to be refreshed. */
const PLATFORMS = ['instagram', 'threads'] as const;
type OtherPlatform = (typeof PLATFORMS)[number];
const BASIC = { instagram: 'instagram_business_basic', threads: 'threads_basic' } as const;
const HOUR = 3_600;

/** The true state of the token in the secret, whatever the action says. */
export interface TrueToken {
  readonly kind: TokenKind | 'unknown';
  readonly alive: boolean;
  /** Seconds. */
  readonly left: number;
}

/** A run's result, as its page shows it. */
export interface PlayedRun extends Ran {
  readonly id: number;
  readonly repository: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly outcome: string;
  /** The code in its report; empty where it made none. */
  readonly reason: string;
}

/** A team, its repository, its Meta app, and the daily workflow. */
export class Stage {
  readonly #sandbox: Sandbox;
  readonly #actionFile: string;
  readonly #app: App;
  readonly #ada: User;
  readonly #systemUser: User;
  readonly #secretsToken: string;
  readonly #githubToken: string;
  readonly #personalToken: string;
  readonly #adminToken: string;
  /** Every run so far, the first one first. */
  readonly runs: PlayedRun[] = [];

  constructor(sandbox: Sandbox, actionFile: string) {
    this.#sandbox = sandbox;
    this.#actionFile = actionFile;
    const { meta, github } = sandbox;
    this.#app = meta.addApp({ name: 'Acme Reports', mode: 'development' });
    this.#ada = meta.addUser({ name: 'Ada', developerOf: new Set([this.#app.id]) });
    for (const platform of PLATFORMS) this.#app[platform].testers.set(this.#ada.id, 'accepted');
    this.#systemUser = meta.addUser({
      name: 'reporting',
      system: true,
      installedApps: new Set([this.#app.id]),
    });
    const boss = meta.addUser({ name: 'Grace', businessAdmin: true });
    this.#adminToken = meta.issueToken({
      kind: 'user',
      lifetime: 60 * DAY,
      scopes: ['business_management'],
      user: boss,
    });
    github.addOrganization('acme');
    github.signedIn = 'ada';
    for (const fullName of [REPOSITORY, EMPTY]) {
      github.addRepository({ fullName, private: true });
      github.addWorkflow(fullName, { path: `.github/workflows/${WORKFLOW}` });
    }
    this.#secretsToken = github.addCredential({
      type: 'app',
      login: 'acme-secrets',
      repositories: [REPOSITORY],
      permissions: { secrets: 'write' },
    });
    this.#githubToken = github.addCredential({
      type: 'github-token',
      repositories: [REPOSITORY, EMPTY],
      permissions: { issues: 'write', actions: 'read' },
    });
    this.#personalToken = github.addCredential({
      type: 'fine-grained-pat',
      login: 'ada',
      repositories: [REPOSITORY, EMPTY],
      permissions: {
        secrets: 'write',
        environments: 'write',
        administration: 'write',
        issues: 'write',
        actions: 'write',
        actions_variables: 'write',
        contents: 'write',
      },
    });
  }

  /** Turns the clock to `minutes` before the scheduled run of a day; day 0 is the first. */
  turnClock(day: number, minutes: number): void {
    this.#sandbox.clock.set(Date.parse(FIRST_RUN) + day * DAY * 1000 - minutes * 60_000);
  }

  get date(): string {
    return new Date(this.#sandbox.clock.now()).toISOString().slice(0, 10);
  }

  /** The scheduled run of today. */
  run(signal: AbortSignal): Promise<Ran> {
    const { github, journal } = this.#sandbox;
    journal.clear();
    return this.#perform(github.addRun(REPOSITORY, { workflow: WORKFLOW }), REPOSITORY, {}, signal);
  }

  /** A manual run with what somebody filled in. Returns its number. */
  async dispatch(inputs: Record<string, string>, signal: AbortSignal): Promise<number> {
    const { github } = this.#sandbox;
    const run = github.addRun(REPOSITORY, { workflow: WORKFLOW, event: 'workflow_dispatch', inputs });
    await this.#perform(run, REPOSITORY, inputs, signal);
    return run.id;
  }

  /** Runs the workflow whenever somebody starts it through GitHub, with what they filled in. */
  performDispatches(signal: AbortSignal): void {
    const { github } = this.#sandbox;
    github.onWorkflowDispatch = ({ repository, run, inputs }) => {
      github.startRun(run);
      // The answer to the dispatch does not wait for the run to end.
      this.#perform(run, repository.fullName, inputs, signal).catch(() => github.finishRun(run, 'failure'));
    };
  }

  async #perform(
    run: WorkflowRun,
    repository: string,
    inputs: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Ran> {
    const { github, meta, clock } = this.#sandbox;
    const place = this.#placeIn(repository);
    const stored = this.#secretIn(repository, SECRET) ?? '';
    const { kind } = meta.inspect(stored);
    const app = kind === 'instagram' || kind === 'threads' ? this.#app[kind] : this.#app;
    const ran = await runAction(
      this.#actionFile,
      {
        inputs: {
          'app-id': app.id,
          'app-secret': app.secret,
          'access-token': stored,
          'secret-name': SECRET,
          ...place,
          ...this.#writerOf(repository),
          'github-token': this.#githubToken,
          'required-scopes': app === this.#app ? 'ads_read' : '',
          'graph-api-url': meta.graphUrl,
          'instagram-api-url': meta.instagramUrl,
          'instagram-login-url': meta.instagramLoginUrl,
          'threads-api-url': meta.threadsUrl,
          ...inputs,
        },
        repository,
        runId: String(run.id),
        workflowFile: WORKFLOW,
        event: run.event === 'schedule' ? 'schedule' : 'workflow_dispatch',
        apiUrl: github.url,
        serverUrl: github.serverUrl,
      },
      signal,
    );
    github.finishRun(run, ran.exitCode === 0 ? 'success' : 'failure', ran.log);
    const { outcome = 'failed', report = '[]' } = ran.outputs;
    const [entry] = JSON.parse(report) as { reason?: string }[];
    this.runs.push({ ...ran, id: run.id, repository, at: clock.now(), outcome, reason: entry?.reason ?? '' });
    return ran;
  }

  /** The GitHub App that `init` created, if any; else the initial credential. */
  #writerOf(repository: string): Record<string, string> {
    const { github } = this.#sandbox;
    const key = this.#secretIn(repository, 'SECRETS_APP_PRIVATE_KEY');
    const clientId = github.repository(repository).variables.get('SECRETS_APP_CLIENT_ID')?.value;
    return key === undefined || clientId === undefined
      ? { 'secrets-token': this.#secretsToken }
      : { 'secrets-app-client-id': clientId, 'secrets-app-private-key': key };
  }

  /** The environment that holds the token, where `init` put it into one. */
  #placeIn(repository: string): { readonly environment?: string } {
    const { github } = this.#sandbox;
    const holding = [...github.repository(repository).environments.keys()].find(
      (environment) => github.openSecret({ repository, environment, secret: SECRET }) !== undefined,
    );
    return holding === undefined ? {} : { environment: holding };
  }

  /** What a run there reads: an environment's secret before the repository's. */
  #secretIn(repository: string, secret: string): string | undefined {
    const { github } = this.#sandbox;
    const ofEnvironment = github.openSecret({ repository, ...this.#placeIn(repository), secret });
    return ofEnvironment ?? github.openSecret({ repository, secret });
  }

  /** What there is to try on a command line, without the addresses of this Meta. */
  get commands(): readonly string[] {
    return [
      'inspect',
      `refresh --secret ${SECRET}`,
      `login --secret ${SECRET}`,
      `login --platform instagram --secret ${SECRET}`,
      `login --platform threads --secret ${SECRET}`,
      `system-user --secret ${SECRET} --system-user ${this.#systemUser.id} --scope ads_read,read_insights`,
      // A clone without an origin does not know where it is published.
      `init --repo ${EMPTY} --action acme/refresh-meta-token@v1 --run`,
    ];
  }

  /** What a command line needs to work with this world instead of the real one. */
  get environment(): Readonly<Record<string, string>> {
    const { github } = this.#sandbox;
    return {
      META_APP_ID: this.#app.id,
      META_APP_SECRET: this.#app.secret,
      META_CLIENT_TOKEN: this.#app.clientToken,
      INSTAGRAM_APP_ID: this.#app.instagram.id,
      INSTAGRAM_APP_SECRET: this.#app.instagram.secret,
      THREADS_APP_ID: this.#app.threads.id,
      THREADS_APP_SECRET: this.#app.threads.secret,
      META_ACCESS_TOKEN: this.#stored,
      META_ADMIN_TOKEN: this.#adminToken,
      GH_TOKEN: this.#personalToken,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.serverUrl,
    };
  }

  /** How often the last run asked each service. */
  get requests(): { readonly meta: number; readonly github: number } {
    const { journal } = this.#sandbox;
    return { meta: journal.exchanges('meta').length, github: journal.exchanges('github').length };
  }

  /** Whether a text holds any credential of this world. */
  leaks(text: string): boolean {
    const { meta } = this.#sandbox;
    const { instagram, threads } = this.#app;
    const secrets = [
      instagram.secret,
      threads.secret,
      this.#app.secret,
      this.#secretsToken,
      this.#githubToken,
      this.#personalToken,
    ];
    return [...meta.tokens.keys(), ...secrets].some((secret) => text.includes(secret));
  }

  get token(): TrueToken {
    const { alive, kind = 'unknown', expiresAt = 0 } = this.#sandbox.meta.inspect(this.#stored);
    return { kind, alive, left: expiresAt - this.#sandbox.clock.seconds() };
  }

  get issues() {
    return this.#sandbox.github.repository(REPOSITORY).issues;
  }

  // What people do

  /** Ada clicks "Generate Access Token" in the Graph API Explorer and pastes what it shows into the secret. */
  pasteExplorerToken(): void {
    this.#store(
      this.#sandbox.meta.issueToken({ kind: 'user', lifetime: HOUR, scopes: SCOPES, user: this.#ada }),
    );
  }

  /** Ada stores what a login to Instagram or Threads gave her: it lasts an hour. */
  storePlatformToken(kind: OtherPlatform): void {
    this.#store(
      this.#sandbox.meta.issueToken({ kind, lifetime: HOUR, scopes: [BASIC[kind]], user: this.#ada }),
    );
  }

  /** Ada opens the link in the issue, presses Connect, exchanges the code and stores the token, as the issue explains. */
  async followIssue(): Promise<void> {
    const { meta } = this.#sandbox;
    const body = this.issues.at(-1)?.body ?? '';
    const link = /https:\/\/www\.facebook\.com\/[^\s<>()"]*dialog\/oauth\?[^\s<>()"]+/.exec(body)?.[0];
    if (link === undefined) {
      throw new InputError(
        'the issue',
        'holds no link to the login dialog.',
        'Look at its text in src/messages.',
      );
    }
    const asked = new URL(link.replaceAll('&amp;', '&')).searchParams;
    const redirectUri = asked.get('redirect_uri') ?? '';
    const landed = meta.authorize({
      clientId: asked.get('client_id') ?? '',
      redirectUri,
      scope: asked.get('scope') ?? '',
      user: this.#ada,
    });
    const answer = await fetch(`${meta.graphUrl}/v25.0/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: this.#app.id,
        client_secret: this.#app.secret,
        redirect_uri: redirectUri,
        code: new URL(landed).searchParams.get('code') ?? '',
      }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    this.#store(token);
  }

  /** Ada stores a token that is already a 60-day one. */
  storeLoginToken(): void {
    this.#store(
      this.#sandbox.meta.issueToken({ kind: 'user', lifetime: 60 * DAY, scopes: SCOPES, user: this.#ada }),
    );
  }

  /** An administrator generates a 60-day token for a system user in Business settings and stores it. */
  storeSystemUserToken(): void {
    this.#store(
      this.#sandbox.meta.issueToken({
        kind: 'system-user',
        lifetime: 60 * DAY,
        scopes: SCOPES,
        user: this.#systemUser,
      }),
    );
  }

  /** Ada changes her password: Meta ends all her tokens. */
  changePassword(): void {
    this.#sandbox.meta.changePassword(this.#ada);
  }

  /** An administrator presses "Revoke tokens" beside the system user. */
  revokeToken(): void {
    this.#sandbox.meta.revoke(this.#stored);
  }

  get #stored(): string {
    return this.#secretIn(REPOSITORY, SECRET) ?? '';
  }

  #store(token: string): void {
    this.#sandbox.github.putSecret({ repository: REPOSITORY, secret: SECRET }, token);
  }
}

/** Sets up the stage, runs the story, and always cleans up. */
export async function onStage<T>(
  { actionFile, ...options }: SandboxOptions & { readonly actionFile: string },
  play: (stage: Stage, sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox(options);
  try {
    return await play(new Stage(sandbox, actionFile), sandbox);
  } finally {
    await sandbox.close();
  }
}

/** The action that was built together with the program that runs. */
export async function builtAction(programFile: string, named: string | undefined): Promise<string> {
  const file = named ?? path.join(path.dirname(await realpath(programFile)), '../action/index.js');
  if (existsSync(file)) return file;
  throw new InputError('dist/action', 'holds no built action.', 'Build it first: npm run bundle');
}
