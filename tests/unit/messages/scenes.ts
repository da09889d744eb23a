import type { IssueInput } from '../../../src/messages/issue.js';
import type { IssueLinks } from '../../../src/messages/links.js';
import type { IssueConfig, Reauthorization } from '../../../src/messages/login-steps/request.js';
import { type Alert, type EndsSoonReason, mostSevereLevel } from '../../../src/token/alert.js';
import type { Conclusion } from '../../../src/token/conclusion.js';
import type { DeathReason, MetaRefusal, TokenFacts } from '../../../src/token/inspection.js';
import type { GitHubProblemReason } from '../../../src/token/problem.js';
import type { RefusedAsset } from '../../../src/token/reach.js';
import { DAY } from '../../../src/token/time.js';

/** 2026-11-22 04:30 UTC */
export const NOW = Date.UTC(2026, 10, 22, 4, 30) / 1000;

export const LINKS: IssueLinks = {
  serverUrl: 'https://github.com',
  repository: 'acme/website',
  program: 'npx --yes github:acme/refresh-meta-token#v1',
  workflowFile: 'meta-token.yml',
  dialogUrl: 'https://www.facebook.com',
  graphApiVersion: 'v25.0',
  graphApiUrl: 'https://graph.facebook.com',
};

export const CONFIG: IssueConfig = {
  name: 'META_ACCESS_TOKEN',
  source: {
    kind: 'environment',
    repository: 'acme/website',
    environment: 'production',
    secret: 'META_ACCESS_TOKEN',
  },
  platform: 'facebook',
  app: { id: '1234567890' },
  policy: { requiredScopes: ['ads_read'] },
  redirectUri: 'http://localhost:8080/',
};

/** A person's 60-day token with nine days left. */
export const USER_FACTS: TokenFacts = {
  kind: 'user',
  appId: '1234567890',
  appName: 'Acme Reports',
  userId: '5550001',
  scopes: ['ads_read', 'read_insights', 'public_profile'],
  issuedAt: NOW - 51 * DAY,
  expiresAt: NOW + 9 * DAY,
  dataAccessExpiresAt: NOW + 39 * DAY,
};

export const UNREADABLE_FACTS: TokenFacts = {
  kind: 'unknown',
  expiresAt: 'unknown',
  dataAccessExpiresAt: 'unknown',
};

/** What the issue's text is made of on a day with these notices. */
export function scene(
  alerts: readonly Alert[],
  facts: TokenFacts = USER_FACTS,
  more: Partial<IssueInput> & { readonly findings?: Conclusion['findings'] } = {},
): IssueInput {
  const { findings = [], ...rest } = more;
  return {
    config: CONFIG,
    conclusion: { alerts, facts, findings, reason: findings[0]?.reason ?? 'not-due' },
    level: mostSevereLevel(alerts, NOW),
    now: NOW,
    links: LINKS,
    reauthorization: INSTALLED.reauthorization,
    ...rest,
  };
}

/** A workflow whose token must have these permissions. */
const requiring = (...requiredScopes: string[]): Partial<IssueInput> => ({
  config: { ...CONFIG, policy: { ...CONFIG.policy, requiredScopes } },
});

const AD_ACCOUNT: RefusedAsset = {
  asset: { kind: 'ad-account', id: '1234567890', name: 'act_1234567890' },
  trace: { status: 403, code: 200 },
};

const problem = (reason: GitHubProblemReason, message: string, hint: string): Alert => ({
  kind: 'github-credential',
  problem: { reason, kind: 'permanent', message, hint },
});

const dead = (reason: DeathReason, facts: Partial<TokenFacts> = {}): IssueInput =>
  scene([{ kind: 'dead', reason }], { ...USER_FACTS, ...facts });

const refused = (reason: MetaRefusal, ownerAppId?: string): IssueInput =>
  scene(
    [{ kind: 'refused-by-meta', reason, ...(ownerAppId === undefined ? {} : { ownerAppId }) }],
    UNREADABLE_FACTS,
  );

const endsSoon = (why: EndsSoonReason, facts: Partial<TokenFacts> = {}, more: Partial<IssueInput> = {}) =>
  scene([{ kind: 'ends-soon', endsAt: NOW + 9 * DAY, why }], { ...USER_FACTS, ...facts }, more);

const PAGE: Partial<TokenFacts> = {
  kind: 'page',
  profileId: '7770001',
  scopes: ['pages_show_list', 'pages_manage_posts'],
};

/** What an installation from the README offers. */
export const INSTALLED = {
  reauthorization: { manualRun: true, deviceLogin: false } satisfies Reauthorization,
  state: 'tr2p00.0123456789abcdef0123456789abcdef',
};

const SCENES: Readonly<Record<string, IssueInput>> = {
  expired: dead('expired', { expiresAt: NOW - 2 * DAY }),
  'password-changed': dead('password-changed', { expiresAt: 'unknown' }),
  'app-removed': dead('app-removed'),
  checkpoint: dead('checkpoint'),
  'user-unconfirmed': dead('user-unconfirmed'),
  revoked: dead('revoked'),
  'logged-out': dead('logged-out'),
  'page-role-lost': scene(
    [{ kind: 'dead', reason: 'page-role-lost' }],
    { ...USER_FACTS, ...PAGE },
    requiring('pages_manage_posts'),
  ),
  'page-deleted': dead('page-deleted', { ...PAGE, expiresAt: 'unknown' }),
  'data-access-ended': dead('data-access-ended', { dataAccessExpiresAt: NOW - DAY }),
  unreadable: scene([{ kind: 'dead', reason: 'unreadable' }], UNREADABLE_FACTS),
  'expired-system-user': dead('expired', {
    kind: 'system-user',
    expiresAt: NOW - DAY,
    dataAccessExpiresAt: 'never',
  }),
  'expired-instagram': scene(
    [{ kind: 'dead', reason: 'expired' }],
    { kind: 'instagram', userId: '178400001', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
    { config: platformConfig('instagram') },
  ),
  'refresh-declined-instagram': scene(
    [{ kind: 'refresh-declined' }],
    { kind: 'instagram', userId: '178400001', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
    { config: platformConfig('instagram') },
  ),
  'expired-threads': scene(
    [{ kind: 'dead', reason: 'expired' }],
    { kind: 'threads', userId: '290001', expiresAt: NOW - DAY, dataAccessExpiresAt: 'unknown' },
    { config: platformConfig('threads') },
  ),
  'missing-scopes': scene(
    [{ kind: 'missing-scopes', scopes: ['ads_management', 'business_management'] }],
    USER_FACTS,
    requiring('ads_read', 'ads_management', 'business_management'),
  ),
  'asset-refused': scene([{ kind: 'asset-refused', assets: [AD_ACCOUNT] }]),
  'assets-refused': scene([
    {
      kind: 'asset-refused',
      assets: [
        AD_ACCOUNT,
        {
          asset: { kind: 'page', id: '103455271248220', name: 'page:103455271248220' },
          trace: {},
          cause: { kind: 'not-ticked' },
        },
        {
          asset: { kind: 'instagram', id: '17841400000000000', name: 'instagram:17841400000000000' },
          trace: { status: 400, code: 10 },
          cause: { kind: 'missing-scope', scopes: ['instagram_basic'] },
        },
      ],
    },
  ]),
  'ends-soon-same-date': endsSoon('same-date'),
  'ends-soon-declined': endsSoon('exchange-declined'),
  'ends-soon-not-extended': scene(
    [{ kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'not-extended' }],
    USER_FACTS,
    {
      findings: [{ outcome: 'inconclusive', reason: 'meta-rate-limited' }],
    },
  ),
  'ends-soon-page': endsSoon('page-token', PAGE, requiring('pages_manage_posts')),
  'ends-soon-system-user': endsSoon('exchange-declined', {
    kind: 'system-user',
    dataAccessExpiresAt: 'never',
  }),
  'ends-soon-with-device-login': endsSoon(
    'same-date',
    {},
    { reauthorization: { ...INSTALLED.reauthorization, deviceLogin: true } },
  ),
  'data-access-ends': scene([{ kind: 'data-access', endsAt: NOW + 6 * DAY, scopes: ['instagram_basic'] }], {
    ...USER_FACTS,
    expiresAt: 'never',
    dataAccessExpiresAt: NOW + 6 * DAY,
    scopes: ['ads_read', 'instagram_basic'],
  }),
  'app-credentials-refused': refused('app-credentials-refused'),
  'app-disabled': refused('app-disabled'),
  'app-deleted': refused('app-deleted'),
  'ip-not-allowed': refused('ip-not-allowed'),
  'app-secret-proof-refused': refused('app-secret-proof-refused'),
  'other-app': refused('other-app', '9876543210'),
  'other-user': scene([{ kind: 'refused-by-meta', reason: 'other-user' }], USER_FACTS, {
    config: { ...CONFIG, policy: { requiredScopes: [], expectedUserId: '5550002' } },
  }),
  'request-refused': refused('request-refused'),
  'meta-gives-no-reason': scene(
    [{ kind: 'refused-by-meta', reason: 'meta-gives-no-reason' }],
    UNREADABLE_FACTS,
  ),
  'credential-refused': scene([
    problem(
      'credential-refused',
      'GitHub refused secrets-token: it may have expired, been revoked or been stored incompletely.',
      'Make a new one with the repository permission "Environments: write" for acme/website and store it under the same name. Personal access tokens: https://github.com/settings/personal-access-tokens. GitHub Apps: https://github.com/settings/apps',
    ),
  ]),
  'credential-cannot-write-secrets': scene([
    problem(
      'credential-cannot-write-secrets',
      "secrets-token may not read the public key and write secrets of acme/website. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.",
      'Give secrets-token a GitHub App installation token or a fine-grained personal access token with the repository permission "Secrets: write" for acme/website. GitHub names what it accepts: secrets=write.',
    ),
  ]),
  'permission-missing': scene([
    problem(
      'permission-missing',
      'The personal access token in secrets-token may not write secrets of acme/website.',
      'Edit it on https://github.com/settings/personal-access-tokens and grant the repository permission "Secrets: write" for acme/website.',
    ),
  ]),
  'not-found': scene([
    problem(
      'not-found',
      'GitHub finds nothing there for secrets-token.',
      'Check the names of the repository and of the environment "production".',
    ),
  ]),
  'secret-missing': scene([
    problem(
      'secret-missing',
      'There is no secret META_ACCESS_TOKEN in acme/website.',
      'Set secret-name to the secret that access-token comes from.',
    ),
  ]),
  moved: scene([problem('moved', 'GitHub answered with a redirect.', 'Use its new name.')]),
  'write-rejected': scene([
    problem(
      'write-rejected',
      'GitHub accepted the request but rejected its contents (HTTP 422).',
      "Check the names against GitHub's rules (letters, digits and _).",
    ),
  ]),
  'credential-ends': scene([{ kind: 'github-credential-ends', endsAt: NOW + 5 * DAY }], {
    ...USER_FACTS,
    expiresAt: NOW + 50 * DAY,
  }),
  'target-not-written': scene(
    [
      {
        kind: 'target',
        targets: [
          {
            location: 'FB_TOKEN in acme/reports',
            why: 'GitHub finds nothing there for secrets-token.',
            hint: 'Check the name of the repository.',
          },
          {
            location: 'FB_TOKEN in organization acme',
            why: 'GitHub does not let secrets-token write there.',
            hint: 'It needs the organization permission "Secrets: write" of acme.',
          },
        ],
      },
    ],
    { ...USER_FACTS, expiresAt: NOW + 50 * DAY },
  ),
  'schedule-ends': scene([], { ...USER_FACTS, expiresAt: NOW + 50 * DAY }, { scheduleEndsAt: NOW + 4 * DAY }),
  'several-at-once': scene(
    [
      { kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'not-extended' },
      { kind: 'data-access', endsAt: NOW + 6 * DAY, scopes: ['instagram_basic'] },
      problem(
        'credential-refused',
        'GitHub refused secrets-token: it may have expired, been revoked or been stored incompletely.',
        'Make a new one and store it under the same name.',
      ),
      {
        kind: 'target',
        targets: [
          {
            location: 'FB_TOKEN in acme/reports',
            why: 'GitHub finds nothing there.',
            hint: 'Check the name.',
          },
        ],
      },
    ],
    { ...USER_FACTS, scopes: ['ads_read', 'instagram_basic'], dataAccessExpiresAt: NOW + 6 * DAY },
  ),
};

/** One day for each text that an issue can have. The names are those of the golden files. */
export const ISSUES: Readonly<Record<string, IssueInput>> = Object.fromEntries(
  Object.entries(SCENES).map(([name, input]) => [name, { ...INSTALLED, ...input }]),
);

/** With an app of the platform's own, as a login there needs it. */
function platformConfig(platform: 'instagram' | 'threads'): IssueConfig {
  const { platformApp: _none, ...config } = withoutApp(CONFIG);
  return { ...config, platform, platformApp: { id: '2987654321' }, redirectUri: 'https://localhost/' };
}

function withoutApp({ app: _app, ...config }: IssueConfig): IssueConfig {
  return { ...config, policy: { requiredScopes: [] } };
}
