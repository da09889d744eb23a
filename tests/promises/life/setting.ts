import type { SecretLocation } from '../../../sandbox/github/index.js';
import type { TokenKind } from '../../../sandbox/meta/index.js';
import { runToken } from '../../../src/cli/run-token.js';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { inputFields } from '../../../src/inputs/fields.js';
import { readRunOptions } from '../../../src/inputs/run-options.js';
import { connectServices } from '../../../src/refresh/connect.js';
import { reauthorizeToken } from '../../../src/refresh/reauthorize.js';
import type { TokenConfig } from '../../../src/token/config.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';
import { createWorld, DAY, OTHER, REPOSITORY, SECRET, SIXTY_DAYS, WORKFLOW } from '../../support/world.js';
import { GITHUB_URL, type Line, type LineOptions, META_URL, startServices } from './services.js';

export const SOURCE: SecretLocation = { repository: REPOSITORY, secret: SECRET };
export { DAY, REPOSITORY, SIXTY_DAYS };

const REDIRECT = 'https://acme.example/done';

/** Five places beside the source, one of each sort. */
const TARGETS: readonly { readonly location: SecretLocation; readonly entry: string }[] = [
  { location: { repository: OTHER, secret: 'FB' }, entry: '{ repository: acme/site, secret: FB }' },
  {
    location: { repository: OTHER, environment: 'production', secret: 'FB' },
    entry: '{ repository: acme/site, environment: production, secret: FB }',
  },
  { location: { organization: 'acme', secret: 'FB' }, entry: '{ organization: acme, secret: FB }' },
  {
    location: { repository: REPOSITORY, store: 'dependabot', secret: 'FB' },
    entry: '{ store: dependabot, secret: FB }',
  },
  {
    location: { repository: OTHER, secret: 'OWN' },
    entry: '{ repository: acme/site, secret: OWN, own-token: true }',
  },
];
const PAGE_LOCATION: SecretLocation = { repository: REPOSITORY, secret: 'PAGE' };

export interface SettingOptions {
  readonly seed?: number;
  readonly kind?: TokenKind;
  /** Seconds that the stored token has left. */
  readonly lifetime?: number;
  /** 0 to 5. */
  readonly targets?: number;
  readonly hasPage?: boolean;
  readonly revokesOldOnExchange?: boolean;
  readonly readsActions?: boolean;
}

export type Setting = Awaited<ReturnType<typeof createSetting>>;

/** A repository with a stored token, and the program's runs in it. */
export async function createSetting(options: SettingOptions = {}) {
  const { seed = 1, kind = 'system-user', lifetime = 20 * DAY, targets = 0, hasPage = false } = options;
  const services = startServices('2026-01-05T06:00:00Z', seed);
  const { meta, github, clock } = services;
  meta.behaviour.revokesOldOnExchange = options.revokesOldOnExchange ?? false;
  const page = meta.addPage();
  const world = createWorld(services, {
    app: { redirectUris: [REDIRECT] },
    user: { system: kind === 'system-user' },
    private: true,
    secretsToken: { type: 'app', login: 'secret-writer' },
    githubToken: (options.readsActions ?? true) ? {} : { permissions: { issues: 'write', metadata: 'read' } },
  });
  const { app, user, secretsToken, githubToken } = world;
  page.roles.add(user.id);
  github.addEnvironment(OTHER, 'production');
  const scopes = ['public_profile', 'ads_read', 'pages_show_list'];
  const newToken = (left: number) =>
    meta.issueToken({
      kind,
      lifetime: SIXTY_DAYS,
      issuedAt: clock.seconds() - SIXTY_DAYS + left,
      scopes,
      user,
      page,
    });
  const first = newToken(lifetime);
  const chosen = TARGETS.slice(0, targets);
  const locations = [SOURCE, ...chosen.map(({ location }) => location), ...(hasPage ? [PAGE_LOCATION] : [])];
  for (const location of locations.slice(0, targets + 1)) github.putSecret(location, first, { by: 'hubert' });
  clock.advance({ hours: 1 });

  // Instagram and Threads have a pair of their own.
  const pair = kind === 'instagram' || kind === 'threads' ? app[kind] : app;
  const inputs: Record<string, string> = {
    'app-id': pair.id,
    'app-secret': pair.secret,
    'access-token': first,
    'secret-name': SOURCE.secret,
    platform: kind === 'instagram' || kind === 'threads' ? kind : 'facebook',
    'secrets-token': secretsToken,
    'github-token': githubToken,
    'graph-api-url': META_URL,
    'instagram-api-url': `${META_URL}/instagram`,
    'threads-api-url': `${META_URL}/threads`,
    'redirect-uri': REDIRECT,
    targets: chosen.map(({ entry }) => `- ${entry}`).join('\n'),
    pages: hasPage ? `- { page: "${page.id}", secret: PAGE }` : '',
  };
  const runOptions = await readRunOptions(
    inputFields((name) => inputs[name] ?? ''),
    REPOSITORY,
  );
  const stored = (location: SecretLocation = SOURCE) => github.openSecret(location) ?? '';

  /** A run as GitHub queues it: it holds the secret as it is now. */
  function queue() {
    const { id } = github.addRun(REPOSITORY, { workflow: WORKFLOW });
    return { runId: String(id), held: stored() };
  }

  /** Plays a run on a line of its own. `code`: a person's login comes with it. */
  async function play(
    { runId, held }: ReturnType<typeof queue>,
    line: Line,
    code?: string,
  ): Promise<TokenReport> {
    const config: TokenConfig = { ...runOptions.configs[0], token: new Secret(held) };
    const mode = code === undefined ? 'refresh' : 'reauthorize';
    const location = {
      apiUrl: GITHUB_URL,
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      runId,
      workflowFile: WORKFLOW,
      activity: { isPublic: false },
    };
    const connected = connectServices({ ...runOptions, mode, configs: [config] }, location, line.runtime, {
      logger: { line() {}, debug() {} },
      onSecret() {},
    });
    return code === undefined
      ? runToken(config, 'refresh', connected)
      : reauthorizeToken(config, readAuthorizationResponse(code), connected);
  }

  return {
    ...services,
    ...world,
    page,
    first,
    locations,
    newToken,
    stored,
    queue,
    play,
    run: (lineOptions: LineOptions = {}, code?: string) => play(queue(), services.connect(lineOptions), code),
    /** A code from Meta's dialog, as a person brings it. */
    logIn: () => {
      const address = meta.authorize({
        clientId: app.id,
        redirectUri: REDIRECT,
        scope: scopes.slice(1).join(','),
        user,
      });
      return JSON.stringify({ code: new URL(address).searchParams.get('code'), state_checked: true });
    },
    secrets: [
      app.secret,
      app.instagram.secret,
      app.threads.secret,
      `${app.id}|${app.secret}`,
      secretsToken,
      githubToken,
    ],
  };
}
