import type { Platform } from '../token/config.js';
import { buildDialogUrl, DIALOG_URLS, type DialogRequest } from '../token/dialog.js';
import type { TokenFacts } from '../token/inspection.js';
import type { SecretLocation } from '../token/location.js';
import { ofPlatform, platformName } from '../token/platform.js';
import { scopesToRequest, withBasicScope } from '../token/policy.js';
import { commandWord, repositoryWord } from './command.js';
import { code, fenced, shellWord } from './escape.js';
import { renewalOf } from './kind.js';
import { type IssueLinks, workflowLink } from './links.js';
import { folded, linkTarget, numbered, sections } from './markdown.js';
import { PLATFORM_PAGES } from './platform.js';

/** The part of a token's configuration that the issue needs. Holds no secret; a `TokenConfig` is one. */
export interface IssueConfig {
  readonly name: string;
  readonly source: SecretLocation;
  readonly platform: Platform;
  readonly app?: { readonly id: string };
  /** Instagram's or Threads' own. */
  readonly platformApp?: { readonly id?: string };
  readonly policy: { readonly requiredScopes: readonly string[]; readonly expectedUserId?: string };
  readonly redirectUri: string;
  /** What the new token must reach. */
  readonly assets?: readonly { readonly name: string }[];
  /** A configuration of Facebook Login for Business, in place of the scopes. */
  readonly configId?: string;
  readonly issue?: { readonly mentions?: readonly string[] };
}

/** The ways to log in again that this installation has, beside the command line and doing it by hand. */
export interface Reauthorization {
  /** `mode: reauthorize` in a manual run. */
  readonly manualRun: boolean;
  /** The manual run has a client token, so that a short code can be typed at facebook.com/device. */
  readonly deviceLogin: boolean;
}

/** One login that a person is asked for. */
export interface LoginRequest {
  readonly config: IssueConfig;
  readonly facts: TokenFacts;
  readonly links: IssueLinks;
  /** Binds the login to this secret; see the manual run. */
  readonly state?: string;
  readonly authType?: DialogRequest['authType'];
  readonly reauthorization: Reauthorization;
}

/** Permissions that every login of a person carries, and no system user can be given. */
const OF_EVERY_LOGIN: ReadonlySet<string> = new Set(['public_profile', 'email']);

function scopesOfSystemUser(request: LoginRequest): string {
  const scopes = scopesToAsk(request).filter((scope) => !OF_EVERY_LOGIN.has(scope));
  return scopes.length === 0 ? '' : ` with ${list(scopes)}`;
}

/** The permissions to ask for: what the token has and what is required; on Instagram and Threads, the one that a refresh needs. */
export function scopesToAsk({ config, facts }: Pick<LoginRequest, 'config' | 'facts'>): readonly string[] {
  return withBasicScope(scopesToRequest(facts.scopes, config.policy), config.platform);
}

/** Meta's login for this very secret. */
export function issueDialogUrl(request: LoginRequest): string {
  const { config, links, state, authType } = request;
  const { graphApiVersion } = links;
  const { platform, redirectUri } = config;
  const scopes = scopesToAsk(request);
  return buildDialogUrl({
    platform,
    dialogUrl: platform === 'facebook' ? links.dialogUrl : DIALOG_URLS[platform],
    graphApiVersion,
    appId: loginAppId(config),
    redirectUri,
    scopes,
    configId: config.configId,
    state,
    authType,
  });
}

function loginAppId({ app, platformApp }: IssueConfig): string | undefined {
  return app?.id ?? platformApp?.id;
}

/** How to get a new token of this kind and store it, step by step, as Markdown. */
export function loginSteps(request: LoginRequest): string {
  const renewal = renewalOf(request.facts, request.config.platform);
  switch (renewal) {
    case 'login':
      return facebookLogin(request);
    case 'page-login':
      return pageLogin(request);
    case 'system-user':
      return systemUserSteps(request);
    case 'app':
      return appTokenSteps(request);
    case 'instagram':
    case 'threads':
      return platformLogin(request, renewal);
  }
}

function facebookLogin(request: LoginRequest): string {
  const { manualRun } = request.reauthorization;
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    storeStep(request, 'Store that token.'),
    `${runStep(request)} Do it right away: the token may last an hour or two only, and the run makes it last 60 days.`,
  ]);
  return sections(
    commandLineSection(request),
    ...(manualRun ? [manualRunSection(request)] : []),
    foldedAway(byHand),
    redirectNote(request),
    unknownOwnerNote(request),
  );
}

/** The way by hand, folded away behind the quicker ones. */
function foldedAway(byHand: string): string {
  return folded('By hand, with curl and gh', byHand);
}

function pageLogin(request: LoginRequest): string {
  const { config, facts, links } = request;
  const page = facts.profileId ?? 'PAGE_ID';
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    `Make that user token last 60 days, so that the page token made from it has no end date:\n\n${curlBlock(
      [
        { prompt: 'App secret', parameter: 'client_secret' },
        { prompt: 'User token', parameter: 'fb_exchange_token' },
      ],
      [`-d grant_type=fb_exchange_token -d client_id=${shellWord(config.app?.id ?? 'APP_ID')}`],
      graphAddress(links, 'oauth/access_token'),
    )}`,
    `Get the page's own token with it:\n\n${fenced(
      'bash',
      [
        '(',
        "  printf 'Long-lived user token: '; read -rs token; echo",
        `  printf 'header = "Authorization: Bearer %s"\\n' "$token" |`,
        `    curl -sS --config - ${shellWord(`${graphAddress(links, encodeURIComponent(page))}?fields=access_token`)}`,
        ')',
      ].join('\n'),
    )}`,
    storeStep(request, "Store the page's token."),
    runStep(request),
  ]);
  return sections(
    commandLineSection(request, [`--page ${commandWord(page)}`]),
    foldedAway(byHand),
    redirectNote(request),
  );
}

function systemUserSteps(request: LoginRequest): string {
  const { config, facts } = request;
  return numbered([
    `Open [Business settings, Users, System users](https://business.facebook.com/settings/system-users) and choose the system user${facts.userId === undefined ? '' : ` ${code(facts.userId)}`}.`,
    `**Generate new token** for the app ${code(config.app?.id ?? facts.appId ?? '?')}${scopesOfSystemUser(request)}, and copy it.`,
    storeStep(request, 'Store it.'),
    runStep(request),
  ]);
}

function appTokenSteps(request: LoginRequest): string {
  const { config } = request;
  return numbered([
    `Copy the app secret from ${appDashboard(config, 'basic', "the app's basic settings")}. The app token is the app ID, a vertical bar and the app secret, without spaces.`,
    storeStep(request, 'Store it.'),
    runStep(request),
  ]);
}

/** No step here ends in a token of an hour: the logins exchange it, and the dashboard makes tokens of 60 days. */
function platformLogin(request: LoginRequest, platform: 'instagram' | 'threads'): string {
  const { generator, pair } = PLATFORM_PAGES[platform];
  const own = ofPlatform(platform);
  // A login is prepared where the workflow has all of the app.
  const hasApp = request.state !== undefined;
  const inDashboard = numbered([
    `In [your app's dashboard](https://developers.facebook.com/apps): ${generator} beside the account. Log in and copy the token, which lasts 60 days.`,
    storeStep(request, 'Store it.'),
    `${runStep(request)} From the next day on, each run makes the token last another 60 days.`,
  ]);
  return sections(
    testerStep(platform),
    commandLineSection(request),
    hasApp
      ? request.reauthorization.manualRun
        ? manualRunSection(request)
        : ''
      : `The workflow does not have all of ${own} own app. With its \`app-id\` and \`app-secret\` (in [the app's dashboard](https://developers.facebook.com/apps): ${pair}), this issue has a link to log in from any browser, and a token of one hour is made to last.`,
    folded("In the app's dashboard", inDashboard),
    redirectNote(request),
  );
}

/** While an app is in development mode, only its testers can log in (Meta, "App Roles"). */
function testerStep(platform: 'instagram' | 'threads'): string {
  return `While the app is in development mode, the account must be its tester: invite it in [the app's dashboard](https://developers.facebook.com/apps), App roles, and accept as that account on [its page of invitations](${PLATFORM_PAGES[platform].tester}).`;
}

/** How a token that depends on a person's login is replaced by one that does not. Source: docs/what-meta-and-github-answer.md, "System users". */
export function systemUserAdvice(request: LoginRequest): string {
  const { config, facts } = request;
  return sections(
    'A **system user** belongs to your business, not to a person. Its token survives password changes and people who leave. It either never ends or is refreshed here without a person.',
    numbered([
      'In [Business settings, Users, System users](https://business.facebook.com/settings/system-users), add one and assign it the ad accounts and pages it needs.',
      `**Generate new token** for the app ${code(config.app?.id ?? facts.appId ?? '?')}${scopesOfSystemUser(request)}.`,
      `Store it in ${code(config.name)}, in place of the current token. Nothing else changes.`,
    ]),
    "[Meta's guide to system users](https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens)",
  );
}

function commandLineSection(request: LoginRequest, more: readonly string[] = []): string {
  const { config, links } = request;
  const scopes = scopesToAsk(request);
  const { source, platform, assets = [] } = config;
  const appId = loginAppId(config);
  const repository = source.kind === 'organization' ? links.repository : source.repository;
  const host = hostOf(links);
  // An organization's secret belongs to no repository, but only a repository can carry the host.
  const namesRepository = source.kind !== 'organization' || host !== 'github.com';
  const userId = config.policy.expectedUserId ?? request.facts.userId;
  const words = [
    links.program,
    'login',
    ...(platform === 'facebook' ? [] : [`--platform ${platform}`]),
    ...(appId === undefined ? [] : [`--app-id ${commandWord(appId)}`]),
    ...(namesRepository ? [`--repo ${repositoryWord(repository, host)}`] : []),
    ...(source.kind === 'organization' ? [`--organization ${commandWord(source.organization)}`] : []),
    ...(source.kind === 'environment' ? [`--environment ${commandWord(source.environment)}`] : []),
    `--secret ${commandWord(source.secret)}`,
    ...(config.configId === undefined
      ? scopes.length === 0
        ? []
        : [`--scope ${commandWord(scopes.join(','))}`]
      : [`--config-id ${commandWord(config.configId)}`]),
    ...(request.authType === 'rerequest' ? ['--rerequest'] : []),
    ...(userId === undefined ? [] : [`--expected-user-id ${commandWord(userId)}`]),
    ...(assets.length === 0 ? [] : [`--asset ${commandWord(assets.map(({ name }) => name).join(','))}`]),
    ...more,
    `--redirect-uri ${commandWord(config.redirectUri)}`,
  ];
  return sections(
    '**On your computer**',
    fenced('bash', words.join(' ')),
    `It opens ${loginName(config)}, verifies the new token and stores it. Log in${ownerHint(request)}`,
  );
}

function manualRunSection(request: LoginRequest): string {
  const { config, reauthorization } = request;
  return sections(
    '**Or from any browser, a phone too**',
    numbered([
      ...identityStep(request),
      openDialogStep(request),
      `Copy the whole address that the browser ends on.${errorPageHint(request)}${jsonPageHint(request)}`,
      `${workflowLink(request, 'Run the workflow')} with the mode \`reauthorize\`, and paste the address as \`authorization-response\`. If it has no such fields, its file lacks these two inputs: log in on your computer instead.`,
    ]),
    ...(reauthorization.deviceLogin && config.platform === 'facebook'
      ? [
          'Or run it with the mode `reauthorize` and no address: its log then shows a short code to type at [facebook.com/device](https://www.facebook.com/device).',
        ]
      : []),
    `The address holds a code that works once, for ${config.platform === 'facebook' ? 'a few minutes' : 'an hour'}, and only together with the app secret. Everyone who can see the run can read it there, so in a public repository, log in on your computer instead.`,
  );
}

/** A login is accepted for the user of the old token only, or the one that is expected. */
function identityStep({ config, facts }: LoginRequest): string[] {
  return facts.userId === undefined && config.policy.expectedUserId === undefined
    ? [
        'Set `expected-user-id` in the workflow to the ID that the user has in this app: the token in the secret does not tell it.',
      ]
    : [];
}

function openDialogStep(request: LoginRequest): string {
  const { config } = request;
  return `**[Log in at ${config.platform === 'facebook' ? 'Meta' : platformName(config.platform)}](${linkTarget(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}

function ownerOf({ config, facts }: LoginRequest): string | undefined {
  return config.policy.expectedUserId ?? facts.userId;
}

function loginName({ platform }: IssueConfig): string {
  return platform === 'facebook' ? "Meta's login" : `${ofPlatform(platform)} login`;
}

/** The end of a sentence about logging in: as which user. */
function ownerHint(request: LoginRequest): string {
  const user = ownerOf(request);
  if (user !== undefined && request.config.platform !== 'facebook')
    return ` as the same account as before (${code(user)}).`;
  return user === undefined
    ? ' as the account that the token should belong to.'
    : ` as the same user as before (${code(user)} in this app).`;
}

function noScopesHint(request: LoginRequest): string {
  return scopesToAsk(request).length > 0 || request.config.configId !== undefined
    ? ''
    : ' The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need at the end of the address, such as `&scope=ads_read`.';
}

function copyCodeStep(request: LoginRequest): string {
  return `Copy the code from the address that the browser ends on: what comes after \`code=\`, up to the next \`&\` or \`#\`.${errorPageHint(request)} It works once, for a few minutes, and only together with the app secret.`;
}

function errorPageHint({ config }: LoginRequest): string {
  const isLocal =
    config.platform === 'facebook'
      ? isLoopback(config.redirectUri)
      : isLoopback(config.redirectUri.replace(/^https:/i, 'http:'));
  return isLocal
    ? ` The address begins with ${code(config.redirectUri)} and its page does not load; this is expected.`
    : '';
}

/** Threads shows what is wrong as JSON and sends nobody back (https://github.com/fbsamples/threads_api/issues/24). */
function jsonPageHint({ config }: LoginRequest): string {
  return config.platform === 'threads' ? ' If Threads shows a page of JSON instead, copy that.' : '';
}

function exchangeCodeStep({ config, links }: LoginRequest): string {
  return `In a terminal (on Windows: Git Bash), turn the code into a token. This asks for the app secret (${appDashboard(config, 'basic', 'here it is')}) and the code, keeps both out of your shell's history, and prints the token as \`access_token\`:\n\n${curlBlock(
    [
      { prompt: 'App secret', parameter: 'client_secret' },
      { prompt: 'Code', parameter: 'code' },
    ],
    [
      `-d client_id=${shellWord(config.app?.id ?? 'APP_ID')}`,
      `--data-urlencode ${shellWord(`redirect_uri=${config.redirectUri}`)}`,
    ],
    graphAddress(links, 'oauth/access_token'),
  )}`;
}

interface Prompt {
  readonly prompt: string;
  readonly parameter: string;
}

/**
 * A POST whose secrets are typed at a prompt and reach curl through its standard input: `printf` is part of the shell, so
 * neither the list of processes nor the history shows them. In brackets, so that a shell without bracketed paste reads all of
 * it before the first question. Works in bash and zsh (`read -p` does not).
 */
function curlBlock(prompts: readonly Prompt[], options: readonly string[], address: string): string {
  const names = prompts.map(({ parameter }) => parameter);
  const config = names.map((name) => `data-urlencode = "${name}=%s"\\n`).join('');
  return fenced(
    'bash',
    [
      '(',
      ...prompts.map(({ prompt, parameter }) => `  printf '${prompt}: '; read -rs ${parameter}; echo`),
      `  printf '${config}' ${names.map((name) => `"$${name}"`).join(' ')} |`,
      `    curl -sS --config - ${options.join(' ')} \\`,
      `      ${shellWord(address)}`,
      ')',
    ].join('\n'),
  );
}

function graphAddress({ graphApiUrl, graphApiVersion }: IssueLinks, path: string): string {
  return `${graphApiUrl.replace(/\/+$/, '')}/${graphApiVersion}/${path}`;
}

/** How to store a value in the secret by hand. `what` is the sentence that says so. */
export function storeStep({ config, links }: Pick<LoginRequest, 'config' | 'links'>, what: string): string {
  const { source } = config;
  const secret = commandWord(source.secret);
  if (source.kind === 'organization') {
    const page = `${links.serverUrl}/organizations/${encodeURIComponent(source.organization)}/settings/secrets/actions`;
    return `${what} In [the organization's secrets](${linkTarget(page)}), edit ${code(source.secret)} and paste it as the new value. (\`gh secret set\` would also change which repositories may read the secret.)`;
  }
  const page = `${links.serverUrl}/${source.repository}/settings/${settingsPage(source)}`;
  if (source.kind === 'repository' && source.store === 'agents') {
    return `${what} In [the repository's settings](${linkTarget(page)}), edit ${code(source.secret)}.`;
  }
  const where =
    source.kind === 'environment'
      ? ` --env ${commandWord(source.environment)}`
      : source.store === 'actions'
        ? ''
        : ` --app ${source.store}`;
  const command = fenced(
    'bash',
    `gh secret set ${secret} --repo ${repositoryWord(source.repository, hostOf(links))}${where}`,
  );
  return `${what} This asks for it; paste it there. (Or use [the repository's settings](${linkTarget(page)}).)\n\n${command}`;
}

/** GitHub's page of the secrets in a repository or its environments. */
function settingsPage(source: Extract<SecretLocation, { repository: string }>): string {
  return source.kind === 'environment' ? 'environments' : `secrets/${source.store}`;
}

function hostOf({ serverUrl }: IssueLinks): string {
  return new URL(serverUrl).host;
}

function runStep({ links }: Pick<LoginRequest, 'links'>): string {
  return `${workflowLink({ links }, 'Run the workflow')}: it checks the token and closes this issue.`;
}

/** Meta shows these on its own page and sends nobody back (docs/what-meta-and-github-answer.md, "Logging in"). */
function redirectNote(request: LoginRequest): string {
  const { config } = request;
  if (config.platform !== 'facebook') {
    const { pair, redirects } = PLATFORM_PAGES[config.platform];
    const [name, own] = [platformName(config.platform), ofPlatform(config.platform)];
    return `If ${name} shows an error instead of a login: ${code(config.redirectUri)} must be listed in [the app's dashboard](https://developers.facebook.com/apps) under ${redirects}; and the app ID must be ${own} own (${pair}), not the Meta app's.`;
  }
  const local = isLoopback(config.redirectUri)
    ? '; a localhost address works only while the app is in development mode'
    : '';
  const wanted =
    config.configId === undefined
      ? '"Invalid Scopes": a permission in the link no longer exists, or the app does not have it. Log in without it, and remove it from `required-scopes`.'
      : 'The configuration in `config-id` must be one of this app (Facebook Login for Business, Configurations).';
  return [
    'If Meta shows an error instead of a login:',
    '',
    `- "URL blocked": ${code(config.redirectUri)} must be listed in ${appDashboard(config, '', 'the app')} under Facebook Login, Settings, Valid OAuth Redirect URIs${local}.`,
    `- ${wanted}`,
    ...(config.configId === undefined
      ? [
          '- It asks for `config_id`: the app uses Facebook Login for Business. Set `config-id` in the workflow to one of its configurations.',
        ]
      : []),
    '- "App not active": the app is in development mode, and the person has no role in it (App roles).',
  ].join('\n');
}

function unknownOwnerNote({ facts, config, links }: LoginRequest): string {
  return facts.kind === 'unknown' && facts.appId === undefined
    ? `If the secret held a system user's token: make a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store that in ${code(config.name)}. Then ${workflowLink({ links }, 'run the workflow')}.`
    : '';
}

/** A link into the app's dashboard at Meta. */
export function appDashboard(
  { app }: Pick<IssueConfig, 'app'>,
  settings: '' | 'basic' | 'advanced',
  text: string,
): string {
  const page = settings === '' ? 'dashboard' : `settings/${settings}`;
  const address = app === undefined ? '' : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}

/** Names in code, with commas; a long list is cut. */
export function list(names: readonly string[], most = 30): string {
  const shown = names.slice(0, most).map((name) => code(name, 80));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

function isLoopback(address: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}
