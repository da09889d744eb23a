import { ofPlatform } from '../token/platform.js';
import { commandWord } from './command.js';
import { code, fenced, shellWord } from './escape.js';
import { renewalOf } from './kind.js';
import { appDashboard } from './links.js';
import { list } from './list.js';
import {
  copyCodeStep,
  curlBlock,
  exchangeCodeStep,
  graphAddress,
  runStep,
  storeStep,
} from './login-steps/by-hand.js';
import { openDialogStep, redirectNote, unknownOwnerNote } from './login-steps/dialog.js';
import { commandLineSection, manualRunSection } from './login-steps/prepared.js';
import { type LoginRequest, scopesToAsk } from './login-steps/request.js';
import { folded, numbered, sections } from './markdown.js';
import { PLATFORM_PAGES } from './platform.js';

/** Permissions that every person's login has and no system user can get. */
const OF_EVERY_LOGIN: ReadonlySet<string> = new Set(['public_profile', 'email']);

function scopesOfSystemUser(request: LoginRequest): string {
  const scopes = scopesToAsk(request).filter((scope) => !OF_EVERY_LOGIN.has(scope));
  return scopes.length === 0 ? '' : ` with ${list(scopes)}`;
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
    `${runStep(request)} Do it right away: the token may last only an hour or two, and the run exchanges it for one of 60 days.`,
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
    `Exchange that user token for one of 60 days, so that the page token made from it has no end date:\n\n${curlBlock(
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

/** No step here ends with a one-hour token: the logins exchange it, and the dashboard gives tokens of 60 days. */
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
      : `The workflow lacks ${own} own \`app-id\` or \`app-secret\` (in [the app's dashboard](https://developers.facebook.com/apps): ${pair}). With both, this issue has a link to log in from any browser, and a run exchanges a token of one hour for one of 60 days.`,
    folded("In the app's dashboard", inDashboard),
    redirectNote(request),
  );
}

/** While an app is in development mode, only its testers can log in (Meta, "App Roles"). */
function testerStep(platform: 'instagram' | 'threads'): string {
  return `While the app is in development mode, the account must be one of its testers: invite it in [the app's dashboard](https://developers.facebook.com/apps), App roles, and accept, logged in as that account, on [its page of invitations](${PLATFORM_PAGES[platform].tester}).`;
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
