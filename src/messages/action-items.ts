import type { Alert, EndsSoonReason } from '../token/alert.js';
import type { Conclusion } from '../token/conclusion.js';
import type { DeathReason, MetaRefusal } from '../token/inspection.js';
import type { GitHubProblem } from '../token/problem.js';
import { type EpochSeconds, isoDay } from '../token/time.js';
import { count } from './dates.js';
import { code, plain, sentence } from './escape.js';
import type { Renewal } from './kind.js';
import {
  appDashboard,
  type IssueConfig,
  type IssueLinks,
  list,
  numbered,
  type Reauthorization,
  sections,
  storeStep,
  workflowLink,
} from './login-steps.js';
import { explain } from './reasons.js';

/** What the asks are made from. */
export interface Scene {
  readonly config: IssueConfig;
  readonly conclusion: Pick<Conclusion, 'alerts' | 'facts' | 'findings' | 'reason'>;
  readonly now: EpochSeconds;
  readonly links: IssueLinks;
  readonly state?: string;
  readonly reauthorization: Reauthorization;
  readonly scheduleEndsAt?: EpochSeconds;
  readonly renewal: Renewal;
  /** The secret's name as Markdown. */
  readonly name: string;
}

/** One thing that is asked of a person. All but `headline` is Markdown. */
export interface ActionItem {
  /** Follows the secret's name in the title; plain text of at most 60 characters. */
  readonly headline: string;
  /** Follows "please"; neither a capital nor a full stop. */
  readonly todo: string;
  readonly before?: EpochSeconds;
  /** What is broken, or will be. A clause without a capital and a full stop. */
  readonly otherwise: string;
  readonly why: string;
  /** Steps before or instead of a new token. */
  readonly steps: string;
  /** Whether the steps to a new token belong in the text; `maybe` folds them away. */
  readonly login: 'wanted' | 'maybe' | 'no';
  /** How never to be asked this again. */
  readonly advice: 'system-user' | 'github-app' | 'none';
}

/** Everything that is asked for, most urgent first. */
export function actionItemsOf(scene: Scene): readonly ActionItem[] {
  const alerts = [...scene.conclusion.alerts].sort((one, other) => urgency(one) - urgency(other));
  const asks = alerts.map((alert) => itemOf(alert, scene));
  return scene.scheduleEndsAt === undefined ? asks : [...asks, scheduleItem(scene, scene.scheduleEndsAt)];
}

/** Small is urgent. Deadlines lie between what is broken now and what can wait, in the order of their dates. */
function urgency(alert: Alert): number {
  switch (alert.kind) {
    case 'dead':
      return 0;
    case 'refused-by-meta':
      return 1;
    case 'missing-scopes':
      return 2;
    case 'github-credential':
      return 3;
    case 'ends-soon':
    case 'data-access':
    case 'github-credential-ends':
      return alert.endsAt;
    case 'refresh-declined':
    case 'target':
      return Number.POSITIVE_INFINITY;
  }
}

function itemOf(alert: Alert, scene: Scene): ActionItem {
  switch (alert.kind) {
    case 'dead':
      return deadItem(alert.reason, scene);
    case 'missing-scopes':
      return missingScopesItem(alert.scopes, scene);
    case 'refused-by-meta':
      return refusedItem(alert.reason, alert.ownerAppId, scene);
    case 'ends-soon':
      return endsSoonItem(alert.endsAt, alert.why, scene);
    case 'refresh-declined':
      return refreshDeclinedItem(scene);
    case 'data-access':
      return dataAccessItem(alert.endsAt, alert.scopes, scene);
    case 'github-credential':
      return credentialItem(alert.problem, scene);
    case 'github-credential-ends':
      return credentialEndsItem(alert.endsAt, scene);
    case 'target':
      return targetItem(alert.targets, scene);
  }
}

/** What a person does to get a token of this kind. */
function renewalText(renewal: Renewal): string {
  switch (renewal) {
    case 'login':
    case 'page-login':
      return 'log in again';
    case 'system-user':
      return 'make a new system user token';
    case 'app':
      return 'store the app token again';
    case 'instagram':
      return 'log in to Instagram again';
    case 'threads':
      return 'log in to Threads again';
  }
}

/** Only a token that hangs on a person's login is better replaced by a system user's. */
function systemUserHelps(renewal: Renewal): ActionItem['advice'] {
  return renewal === 'login' || renewal === 'page-login' ? 'system-user' : 'none';
}

function deadItem(reason: DeathReason, scene: Scene): ActionItem {
  const { state, ...words } = deathText(reason, scene);
  return {
    ...words,
    otherwise: `${state}, and every workflow that reads it fails until then`,
    why: sentence(explain(reason).what),
    advice: systemUserHelps(scene.renewal),
  };
}

interface DeathWords extends Pick<ActionItem, 'headline' | 'todo' | 'steps' | 'login'> {
  /** A clause about the token. */
  readonly state: string;
}

function deathText(reason: DeathReason, scene: Scene): DeathWords {
  const { renewal, name } = scene;
  const again = { todo: renewalText(renewal), steps: '', login: 'wanted' as const };
  switch (reason) {
    case 'expired': {
      const headline = expiredHeadline(scene);
      return { ...again, headline, state: `${name} ${headline}` };
    }
    case 'password-changed':
      return {
        ...again,
        headline: 'stopped working: password changed',
        state: `Meta ended the token in ${name} after a change of password`,
      };
    case 'app-removed':
      return {
        ...again,
        headline: 'stopped working: app removed',
        state: `the owner of the token in ${name} removed the app`,
      };
    case 'revoked':
      return {
        ...again,
        headline: 'stopped working: token revoked',
        state: `Meta revoked the token in ${name}`,
        steps:
          'First make sure that the token was not published somewhere, for example in a repository or a log: Meta revokes those.',
      };
    case 'data-access-ended':
      return {
        ...again,
        headline: 'stopped working: data access ended',
        state: `Meta ended the data access of the token in ${name}`,
      };
    case 'checkpoint':
      return onHold(
        scene,
        'is on hold: Facebook security check',
        "log in on facebook.com as the token's owner and follow what it asks",
        `Log in on [facebook.com](https://www.facebook.com/) as ${owner(scene)} and follow what it asks.`,
      );
    case 'user-unconfirmed':
      return onHold(
        scene,
        'is on hold: account not confirmed',
        "confirm the Facebook account of the token's owner",
        `Log in on [facebook.com](https://www.facebook.com/) as ${owner(scene)} and confirm the e-mail address or phone number.`,
      );
    case 'page-role-lost':
      return {
        ...onHold(
          scene,
          'stopped working: role on the page lost',
          "give the token's owner a role on the page again",
          `In Meta Business Suite, Settings, People, give ${owner(scene)} a role on the page${scene.conclusion.facts.profileId === undefined ? '' : ` ${code(scene.conclusion.facts.profileId)}`}.`,
        ),
        state: `the owner of the token in ${name} lost the role on the page`,
      };
    case 'unreadable':
      return {
        headline: 'holds no token that Meta can read',
        state: `${name} holds no token that Meta can read`,
        todo: `store the whole token again, or ${renewalText(renewal)}`,
        steps: storeStep(
          scene,
          'If you still have the token, store all of it again, without quotation marks, spaces or line breaks.',
        ),
        login: 'wanted',
      };
  }
}

function expiredHeadline({ conclusion: { facts }, now }: Scene): string {
  return typeof facts.expiresAt === 'number' && facts.expiresAt <= now
    ? `expired on ${isoDay(facts.expiresAt)}`
    : 'has expired';
}

/** The account is held, not the token: it may work again as it is. */
function onHold(scene: Scene, headline: string, todo: string, act: string): DeathWords {
  return {
    headline,
    state: `Facebook has put the token in ${scene.name} on hold`,
    todo,
    steps: numbered([
      act,
      `${workflowLink(scene, 'Run the workflow')}: if the same token works again, that closes this issue.`,
    ]),
    login: 'maybe',
  };
}

function owner({ conclusion: { facts } }: Scene): string {
  return facts.userId === undefined
    ? "the token's owner"
    : `the token's owner (${code(facts.userId)} in this app)`;
}

function missingScopesItem(scopes: readonly string[], { renewal, name }: Scene): ActionItem {
  const [first = '', ...others] = scopes;
  return {
    headline: `lacks ${plain(first, 30)}${others.length === 0 ? '' : ` and ${others.length} more`}`,
    todo: `${renewalText(renewal)} and allow ${list(scopes)}`,
    otherwise: `the token in ${name} works, but whatever needs that fails until then`,
    why: `The token works, but it lacks ${list(scopes)}, which \`required-scopes\` asks for. A refresh never adds a permission; a new login does, if nobody takes the tick away. If it is not needed, take it out of \`required-scopes\`.`,
    steps: '',
    login: 'wanted',
    advice: 'none',
  };
}

function endsSoonItem(endsAt: EpochSeconds, why: EndsSoonReason, scene: Scene): ActionItem {
  const { renewal, name } = scene;
  return {
    headline: `ends ${isoDay(endsAt)}: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `after that, every workflow that reads ${name} fails`,
    why: whyNotExtended(why, scene),
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

function refreshDeclinedItem(scene: Scene): ActionItem {
  const { renewal, name } = scene;
  return {
    headline: `can no longer be refreshed: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    otherwise: `within 60 days, every workflow that reads ${name} fails`,
    why: sentence(explain('refresh-declined').what),
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

function whyNotExtended(why: EndsSoonReason, scene: Scene): string {
  switch (why) {
    case 'same-date':
      return scene.renewal === 'login'
        ? "This run asked Meta for a fresh token, but what came ends on the same day. That is usual for a person's 60-day token: only a new login starts another 60 days."
        : 'This run asked Meta for a fresh token, but what came ends on the same day.';
    case 'exchange-declined':
      return 'This run asked Meta for a fresh token. Meta declined, although the present one works.';
    case 'page-token':
      return "It is a page's token with an end date, so it was made from a short-lived user token. Meta has no way to extend it. A page token made from a long-lived user token has no end date.";
    case 'not-extended':
      return whatWentWrong(scene);
  }
}

/** The run's own trouble, which is told in full in its log. */
function whatWentWrong({ conclusion: { findings, alerts } }: Scene): string {
  const told = alerts.some(({ kind: about }) => about === 'github-credential');
  const cause = findings.find(
    ({ outcome, reason }) =>
      (outcome === 'inconclusive' || outcome === 'misconfigured') && reason !== 'target-not-written',
  );
  if (told || cause === undefined) return 'This run could not extend it.';
  const { what, hint } = explain(cause.reason);
  return `This run could not extend it. ${sentence(`${what} ${hint}`)}`;
}

function dataAccessItem(endsAt: EpochSeconds, scopes: readonly string[], scene: Scene): ActionItem {
  const { renewal, now, name } = scene;
  const isOver = endsAt <= now;
  return {
    headline: `${isOver ? 'lost' : 'loses'} data access on ${isoDay(endsAt)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `${isOver ? 'since then' : 'after that'}, Meta gives ${name} no more data for ${list(scopes)}`,
    why: "Meta gives an app a person's data for 90 days after they last used it. That clock runs beside the token's own end date, and a refresh does not move it; a new login does. Whatever else the token may do keeps working.",
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

function refusedItem(
  reason: MetaRefusal | 'other-user',
  ownerAppId: string | undefined,
  scene: Scene,
): ActionItem {
  return {
    otherwise: 'until then the token is neither checked nor refreshed',
    why: sentence(explain(reason).what),
    login: 'no',
    advice: 'none',
    ...refusalText(reason, ownerAppId, scene),
  };
}

function refusalText(
  reason: MetaRefusal | 'other-user',
  ownerAppId: string | undefined,
  scene: Scene,
): Pick<ActionItem, 'headline' | 'todo' | 'steps'> & Partial<ActionItem> {
  const { config, name } = scene;
  const again = `${workflowLink(scene, 'Run the workflow')} to see that it is mended.`;
  const basic = appDashboard(config, 'basic', "the app's basic settings");
  switch (reason) {
    case 'app-credentials-refused':
      return {
        headline: 'needs the right app secret',
        todo: 'correct the app secret (or the app ID)',
        steps: numbered([
          `Compare \`app-id\` and \`app-secret\` with ${basic}.`,
          'Store the right app secret in the secret that `app-secret` reads; `gh secret set` asks for it.',
          again,
        ]),
        why: `${sentence(explain(reason).what)} The token itself may be fine.`,
      };
    case 'app-disabled':
      return {
        headline: 'cannot be used: Meta blocked the app',
        todo: "open the app's dashboard and follow what Meta asks for",
        otherwise: `every workflow that reads ${name} fails until then`,
        steps: numbered([
          `Open ${appDashboard(config, '', "the app's dashboard")} and follow what it asks for, such as a data use check-up.`,
          again,
        ]),
      };
    case 'ip-not-allowed':
      return {
        headline: "cannot pass the app's IP list",
        todo: "let the runner through the app's IP list",
        steps: numbered([
          `See Server IP allowlist in ${appDashboard(config, 'advanced', "the app's advanced settings")}.`,
          'Add the address of a runner whose address is fixed, or empty the list. GitHub-hosted runners change theirs, so those cannot be listed.',
          again,
        ]),
      };
    case 'app-secret-proof-refused':
      return {
        headline: 'needs the app secret of its own app',
        todo: 'make sure that `app-secret` belongs to `app-id`',
        steps: numbered([`Compare both with ${basic}.`, again]),
      };
    case 'other-app':
      return {
        headline: 'belongs to another app',
        todo: `let \`app-id\` and the token in ${name} be of the same app`,
        steps: numbered([
          `\`app-id\` is ${code(config.app?.id ?? '?')}; the token was made by ${ownerAppId === undefined ? 'another app, which Meta does not name' : code(ownerAppId)}.`,
          'Either set `app-id` and `app-secret` to the app of the token, or put a token of the app named there into the secret.',
          again,
        ]),
        login: 'maybe',
      };
    case 'other-user':
      return {
        headline: 'belongs to another user',
        todo: `put a token of the expected user into ${name}`,
        otherwise: 'until then the token is not refreshed',
        steps: numbered([
          `\`expected-user-id\` is ${code(config.policy.expectedUserId ?? '?')}; the token belongs to ${code(scene.conclusion.facts.userId ?? '?')}.`,
          'Either log in as the expected user (below), or correct `expected-user-id`.',
          again,
        ]),
        login: 'maybe',
      };
    case 'request-refused':
      return {
        headline: 'cannot be checked: Meta refused the request',
        todo: 'check `graph-api-version`, and update this action',
        steps: numbered([
          'Meta retires a version of its API after about two years: [which ones are in use](https://developers.facebook.com/docs/graph-api/changelog).',
          again,
        ]),
      };
  }
}

function credentialItem(problem: GitHubProblem, scene: Scene): ActionItem {
  const { facts } = scene.conclusion;
  const end =
    typeof facts.expiresAt === 'number' && facts.expiresAt > scene.now
      ? `, and the present one ends ${isoDay(facts.expiresAt)}`
      : '';
  return {
    ...credentialText(problem.reason),
    otherwise: `until then a fresh token cannot be stored in ${scene.name}${end}`,
    why: sentence(problem.message),
    steps: sections(
      sentence(problem.hint),
      `Then ${workflowLink(scene, 'run the workflow')} to see that it is mended.`,
    ),
    login: 'no',
  };
}

function credentialText(reason: GitHubProblem['reason']): Pick<ActionItem, 'headline' | 'todo' | 'advice'> {
  switch (reason) {
    case 'credential-refused':
      return {
        headline: 'needs a new GitHub token',
        todo: 'replace the GitHub token in `secrets-token`',
        advice: 'github-app',
      };
    case 'credential-cannot-write-secrets':
      return {
        headline: 'needs another GitHub token',
        todo: 'give `secrets-token` a credential that may write secrets',
        advice: 'none',
      };
    case 'permission-missing':
      return {
        headline: 'needs a GitHub permission',
        todo: 'grant the GitHub permission that is missing',
        advice: 'none',
      };
    case 'not-found':
      return {
        headline: 'cannot be stored: place not found',
        todo: 'check where the secret lies, and that `secrets-token` may see it',
        advice: 'none',
      };
    case 'secret-missing':
      return {
        headline: 'is not where the workflow says',
        todo: 'correct `secret-name`, or add `environment` or `organization`',
        advice: 'none',
      };
    case 'moved':
      return {
        headline: 'cannot be stored: repository moved',
        todo: 'use the new name of the repository or organization',
        advice: 'none',
      };
    case 'github-refused':
      return {
        headline: 'cannot be stored: GitHub refused',
        todo: 'see why GitHub refused it',
        advice: 'none',
      };
    case 'write-rejected':
      return {
        headline: 'cannot be stored: GitHub rejected it',
        todo: 'see what GitHub rejected',
        advice: 'none',
      };
    case 'issues-disabled':
    case 'github-unreachable':
    case 'github-unavailable':
    case 'github-rate-limited':
    case 'github-unintelligible':
      return {
        headline: 'cannot be stored',
        todo: 'see why GitHub could not be written',
        advice: 'none',
      };
  }
}

function credentialEndsItem(endsAt: EpochSeconds, scene: Scene): ActionItem {
  return {
    headline: `needs a new GitHub token by ${isoDay(endsAt)}`,
    todo: 'renew the GitHub token in `secrets-token`',
    before: endsAt,
    otherwise: `after that, a fresh token cannot be stored in ${scene.name}`,
    why: 'GitHub says when the token that writes the secrets ends. Nothing can be refreshed without it.',
    steps: numbered([
      `Open [your personal access tokens](${scene.links.serverUrl}/settings/personal-access-tokens) and regenerate it with the same permissions.`,
      'Store the new one in the secret that `secrets-token` reads; `gh secret set` asks for it.',
      `${workflowLink(scene, 'Run the workflow')} to see that it is mended.`,
    ]),
    login: 'no',
    advice: 'github-app',
  };
}

type FailedLocations = Extract<Alert, { kind: 'target' }>['targets'];

function targetItem(targets: FailedLocations, scene: Scene): ActionItem {
  const locations = count(targets.length, 'place');
  const shown = targets
    .slice(0, 20)
    .map(({ location, why, hint }) => `- ${code(location)}: ${sentence(why)} ${sentence(hint)}`);
  const rest = targets.length - shown.length;
  return {
    headline: `did not reach ${locations}`,
    todo: `look at the ${targets.length === 1 ? 'place' : locations} that could not be written`,
    otherwise: `until then ${targets.length === 1 ? 'it holds' : 'they hold'} an older token, or none`,
    why: 'The token itself is fine. Every other place that should hold it does.',
    steps: sections(
      [...shown, ...(rest > 0 ? [`- and ${rest} more, in the log of the run`] : [])].join('\n'),
      `Once that is mended, the next run writes the token there by itself; or ${workflowLink(scene, 'run the workflow')} now.`,
    ),
    login: 'no',
    advice: 'none',
  };
}

/** GitHub switches schedules off in public repositories after 60 days without activity, and tells almost nobody. */
function scheduleItem(scene: Scene, endsAt: EpochSeconds): ActionItem {
  return {
    headline: `checks end ${isoDay(endsAt)}`,
    todo: 'tell GitHub to go on running the schedule',
    before: endsAt,
    otherwise: `after that, nobody watches over ${scene.name}`,
    why: 'GitHub switches off scheduled workflows of a public repository after 60 days without activity in it.',
    steps: `Open ${workflowLink(scene, "the workflow's page")} and choose **Continue running workflow** (or **Enable workflow**, once it is off). Any commit counts as activity too.`,
    login: 'no',
    advice: 'none',
  };
}
