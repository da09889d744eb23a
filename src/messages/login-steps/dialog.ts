import { ofPlatform, type Platform, platformName } from '../../token/platform.js';
import { code } from '../escape.js';
import { appDashboard, workflowLink } from '../links.js';
import { linkTarget } from '../markdown.js';
import { PLATFORM_PAGES } from '../platform.js';
import { issueDialogUrl, type LoginRequest, scopesToAsk } from './request.js';

/** The step that opens the login. */
export function openDialogStep(request: LoginRequest): string {
  const { config } = request;
  return `**[Log in at ${config.platform === 'facebook' ? 'Meta' : platformName(config.platform)}](${linkTarget(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}

function ownerOf({ config, facts }: LoginRequest): string | undefined {
  return config.policy.expectedUserId ?? facts.userId;
}

/** The end of a sentence about logging in, with the user. */
export function ownerHint(request: LoginRequest): string {
  const user = ownerOf(request);
  if (user === undefined) return ' as the account that the token should belong to.';
  const isFacebook = request.config.platform === 'facebook';
  const noun = isFacebook ? 'user' : 'account';
  const who = request.facts.userId === user ? `the same ${noun} as before` : `the expected ${noun}`;
  return ` as ${who} (${code(user)}${isFacebook ? ' in this app' : ''}).`;
}

function noScopesHint(request: LoginRequest): string {
  return scopesToAsk(request).length > 0 || request.config.configId !== undefined
    ? ''
    : ' The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need to the end of the address, such as `&scope=ads_read`.';
}

/** What the browser shows if the login ends on localhost. */
export function errorPageHint({ config }: LoginRequest): string {
  const isLocal =
    config.platform === 'facebook'
      ? isLoopback(config.redirectUri)
      : isLoopback(config.redirectUri.replace(/^https:/i, 'http:'));
  return isLocal
    ? ` The address begins with ${code(config.redirectUri)} and its page does not load; this is expected.`
    : '';
}

/** Threads shows what is wrong as JSON and sends nobody back (https://github.com/fbsamples/threads_api/issues/24). */
export function jsonPageHint({ config }: LoginRequest): string {
  return config.platform === 'threads' ? ' If Threads shows a page of JSON instead, copy that.' : '';
}

/** Meta shows these on its own page and sends nobody back (docs/what-meta-and-github-answer.md, "Logging in"). */
export function redirectNote(request: LoginRequest): string {
  const { config } = request;
  if (config.platform !== 'facebook') {
    const { pair, redirects } = PLATFORM_PAGES[config.platform];
    const [name, own] = [platformName(config.platform), ofPlatform(config.platform)];
    return `If ${name} shows an error instead of a login: ${code(config.redirectUri)} must be listed in [the app's dashboard](https://developers.facebook.com/apps) under ${redirects}, and the app ID must be ${own} own (${pair}), not the Meta app's.`;
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

/** What to do if the secret's kind of token is unknown. */
export function unknownOwnerNote({ facts, config, links }: LoginRequest): string {
  return facts.kind === 'unknown' && facts.appId === undefined
    ? `If the secret held a system user's token, generate a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store it in ${code(config.name)}. Then ${workflowLink({ links }, 'run the workflow')}.`
    : '';
}

function isLoopback(address: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}

/** The name of a platform's login in a sentence. */
export function loginName(platform: Platform): string {
  return platform === 'facebook' ? "Meta's login" : `${ofPlatform(platform)} login`;
}
