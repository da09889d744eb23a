import type { Alert, EndsSoonReason } from '../token/alert.js';
import type { Conclusion } from '../token/conclusion.js';
import type { DeathReason } from '../token/inspection.js';
import { BASIC_SCOPE, ofPlatform, platformName } from '../token/platform.js';
import type { GitHubProblem } from '../token/problem.js';
import type { RefusedAsset } from '../token/reach.js';
import { type EpochSeconds, isoDay } from '../token/time.js';
import { causeText, whereToRestore } from './assets.js';
import { count } from './dates.js';
import { code, plain, sentence } from './escape.js';
import type { Renewal } from './kind.js';
import { type IssueLinks, workflowLink } from './links.js';
import { appDashboard, type IssueConfig, list, type Reauthorization, storeStep } from './login-steps.js';
import { numbered, sections } from './markdown.js';
import { metaAnswer } from './meta-answer.js';
import { PLATFORM_PAGES } from './platform.js';
import { explain } from './reasons.js';

/** What the action items are made from. */
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
  const items = alerts.map((alert) => itemOf(alert, scene));
  return scene.scheduleEndsAt === undefined ? items : [...items, scheduleItem(scene, scene.scheduleEndsAt)];
}

/** Small is urgent. Deadlines lie between what is broken now and what can wait, in the order of their dates. */
function urgency(alert: Alert): number {
  switch (alert.kind) {
    case 'dead':
      return 0;
    case 'refused-by-meta':
      return 1;
    case 'asset-refused':
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
      return alert.ofApp ? appTokenItem(alert.scopes, scene) : missingScopesItem(alert.scopes, scene);
    case 'refused-by-meta':
      return refusedItem(alert.reason, alert.ownerAppId, scene);
    case 'asset-refused':
      return assetItem(alert.assets, scene);
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

/** Only a token that depends on a person's login is better replaced by a system user's. */
function systemUserHelps(renewal: Renewal): ActionItem['advice'] {
  return renewal === 'login' || renewal === 'page-login' ? 'system-user' : 'none';
}

function deadItem(reason: DeathReason, scene: Scene): ActionItem {
  const { renewal, name } = scene;
  const { what, issue } = explain(reason);
  const onHold = onHoldAct(reason, scene);
  const headline = reason === 'expired' ? expiredHeadline(scene) : (issue?.headline ?? 'stopped working');
  const state =
    issue?.state?.(name) ??
    (onHold === undefined ? `${name} ${headline}` : `Facebook has put the token in ${name} on hold`);
  return {
    headline,
    todo:
      reason === 'unreadable'
        ? `store the whole token again, or ${renewalText(renewal)}`
        : (issue?.todo ?? renewalText(renewal)),
    otherwise: `${state}, and every workflow that reads it fails until then`,
    why: sentence(what),
    steps: onHold === undefined ? deadSteps(reason, scene) : onHoldSteps(onHold, scene),
    login: onHold === undefined ? 'wanted' : 'maybe',
    advice: systemUserHelps(renewal),
  };
}

function deadSteps(reason: DeathReason, scene: Scene): string {
  switch (reason) {
    case 'revoked':
      return 'First check that the token was not published somewhere, for example in a repository or a log: Meta revokes those.';
    case 'unreadable':
      return storeStep(
        scene,
        'If you still have the token, store all of it again, without quotation marks, spaces or line breaks.',
      );
    default:
      return '';
  }
}

/** What restores a token that is held, not lost: it may work again as it is. */
function onHoldAct(reason: DeathReason, scene: Scene): string | undefined {
  const facebook = '[facebook.com](https://www.facebook.com/)';
  const { profileId } = scene.conclusion.facts;
  switch (reason) {
    case 'checkpoint':
      return `Log in on ${facebook} as ${owner(scene)} and do what it asks.`;
    case 'user-unconfirmed':
      return `Log in on ${facebook} as ${owner(scene)} and confirm the e-mail address or phone number.`;
    case 'page-role-lost':
      return `In Meta Business Suite, Settings, People, give ${owner(scene)} a role on the page${profileId === undefined ? '' : ` ${code(profileId)}`}.`;
    default:
      return undefined;
  }
}

function onHoldSteps(act: string, scene: Scene): string {
  return numbered([
    act,
    `${workflowLink(scene, 'Run the workflow')}: if the same token works again, that closes this issue.`,
  ]);
}

function expiredHeadline({ conclusion: { facts }, now }: Scene): string {
  return typeof facts.expiresAt === 'number' && facts.expiresAt <= now
    ? `expired on ${isoDay(facts.expiresAt)}`
    : 'has expired';
}

function owner({ conclusion: { facts } }: Scene): string {
  return facts.userId === undefined
    ? "the token's owner"
    : `the token's owner (${code(facts.userId)} in this app)`;
}

function missingScopesItem(scopes: readonly string[], scene: Scene): ActionItem {
  const { renewal, name } = scene;
  const [first = '', ...others] = scopes;
  const [it, one] =
    others.length === 0 ? ['that permission', 'it is'] : ['those permissions', 'one of them is'];
  return {
    headline: `lacks ${plain(first, 30)}${others.length === 0 ? '' : ` and ${others.length} more`}`,
    todo: `${renewalText(renewal)} and allow ${list(scopes)}`,
    otherwise: `the token in ${name} works, but whatever needs ${it} fails until then`,
    why: `The token works, but it lacks ${list(scopes)}, which \`required-scopes\` asks for. A refresh never adds a permission; a new login does, if nobody takes the tick away. If ${one} not needed, take it out of \`required-scopes\`.`,
    steps: '',
    login: 'wanted',
    advice: 'none',
  };
}

/** What the app itself holds is no login of anybody's: another kind of token has to take its place. */
function appTokenItem(scopes: readonly string[], { name }: Scene): ActionItem {
  return {
    headline: 'holds an app token, which has no permissions',
    todo: `put a user's or a system user's token with ${list(scopes)} into ${name}`,
    otherwise: `the token in ${name} works, but whatever needs a permission fails until then`,
    why: sentence(explain('app-token-scopes').what),
    steps: '',
    login: 'wanted',
    advice: 'system-user',
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
  const { renewal, name, conclusion } = scene;
  const isBlocked = conclusion.findings.some(({ reason }) => reason === 'blocked-by-policy');
  if (isBlocked)
    return {
      ...refusedItem('blocked-by-policy', undefined, scene),
      login: 'maybe',
      otherwise: notRefreshed(name),
    };
  return {
    headline: `cannot be refreshed: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    otherwise: notRefreshed(name),
    why: sentence(explain('refresh-declined').what),
    steps: causesOfDecline(scene),
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

/** Of a token of which nobody tells when it ends. */
function notRefreshed(name: string): string {
  return `within 60 days, or within the hour if it is a token of one hour, every workflow that reads ${name} fails`;
}

/** The answer names no cause, so each that is known stands here with its cure. */
function causesOfDecline({ config: { platform }, state }: Scene): string {
  if (platform === 'facebook') return '';
  const { pair, tester } = PLATFORM_PAGES[platform];
  const own = ofPlatform(platform);
  return [
    'Known causes, and what helps:',
    // A login is prepared where the workflow has all of the app.
    state !== undefined
      ? '- It is a token of one hour that was not exchanged for one of 60 days within its hour: log in as below.'
      : `- It is a token of one hour that was never exchanged for one of 60 days: give the workflow ${own} own \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${pair}). A token of one hour that is stored from then on is exchanged by a run within that hour.`,
    `- The account has not accepted its invitation as a tester of the app: accept it as that account on [its page of invitations](${tester}).`,
    `- It is a token of another kind, or one without \`${BASIC_SCOPE[platform]}\`: log in as below.`,
    '- It was issued within the last day: then the next daily run refreshes it and closes this issue.',
  ].join('\n');
}

function whyNotExtended(why: EndsSoonReason, scene: Scene): string {
  switch (why) {
    case 'same-date':
      return scene.renewal === 'login'
        ? "This run asked Meta for a new token, but the one it got ends on the same day. This is usual for a person's 60-day token: only a new login starts another 60 days."
        : 'This run asked Meta for a new token, but the one it got ends on the same day.';
    case 'exchange-declined':
      return 'This run asked Meta for a new token. Meta declined, although the current one works.';
    case 'blocked-by-policy':
      return `This run asked Meta for a new token. ${sentence(explain(why).what)}`;
    case 'short-lived':
      return shortLivedText(scene);
    case 'page-token':
      return "It is a page's token with an end date, so it was made from a short-lived user token. Meta has no way to extend it. A page token made from a long-lived user token has no end date.";
    case 'ends-all-the-same':
      return 'It is a new token, but Meta gave it this end date.';
    case 'not-extended':
      return whatWentWrong(scene);
  }
}

function shortLivedText({ config: { platform } }: Scene): string {
  if (platform === 'facebook') return explain('short-lived').what;
  const [name, own] = [platformName(platform), ofPlatform(platform)];
  return `It is a token of one hour, as its own dates say. ${name} exchanges it for one of 60 days only together with ${own} own app secret, which the workflow does not give: set \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${PLATFORM_PAGES[platform].pair}).`;
}

/** What went wrong in the run itself; its log has all of it. */
function whatWentWrong({ conclusion: { findings, alerts } }: Scene): string {
  const isTold = alerts.some(({ kind }) => kind === 'github-credential');
  const cause = findings.find(
    ({ outcome, reason }) =>
      (outcome === 'inconclusive' || outcome === 'misconfigured') && reason !== 'target-not-written',
  );
  if (isTold || cause === undefined) return 'This run could not extend it.';
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
    why: "Meta gives an app a person's data for 90 days after they last used it. This date is not the token's end date, and a refresh does not move it; a new login does. Everything else that the token may do keeps working.",
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

type Refusal = Extract<Alert, { kind: 'refused-by-meta' }>['reason'];

function refusedItem(reason: Refusal, ownerAppId: string | undefined, scene: Scene): ActionItem {
  const { what, issue } = explain(reason);
  const belongsToOther = reason === 'other-app' || reason === 'other-user';
  return {
    headline: issue?.headline ?? 'cannot be checked',
    todo: refusalTodo(reason, scene),
    otherwise: refusalOtherwise(reason, scene),
    why: `${sentence(what)}${reason === 'app-credentials-refused' ? ' The token itself may be fine.' : ''}`,
    steps: numbered([
      ...refusalSteps(reason, ownerAppId, scene),
      `${workflowLink(scene, 'Run the workflow')} to see whether it is fixed.`,
    ]),
    login: belongsToOther ? 'maybe' : 'no',
    advice: 'none',
  };
}

function refusalTodo(reason: Refusal, { name }: Scene): string {
  switch (reason) {
    case 'other-app':
      return `make \`app-id\` and the token in ${name} belong to the same app`;
    case 'other-user':
      return `put a token of the expected user into ${name}`;
    default:
      return explain(reason).issue?.todo ?? 'see what Meta answered';
  }
}

function refusalOtherwise(reason: Refusal, scene: Scene): string {
  const { name } = scene;
  switch (reason) {
    case 'app-disabled':
      return `every workflow that reads ${name} fails until then`;
    case 'other-user':
      return 'until then the token is not refreshed';
    default:
      return scene.conclusion.facts.kind === 'unknown'
        ? 'until then the token is neither checked nor refreshed'
        : 'until then the token is not refreshed';
  }
}

/** Steps with their links; what needs none has the hint that everybody is given. */
function refusalSteps(reason: Refusal, ownerAppId: string | undefined, scene: Scene): readonly string[] {
  const { config, conclusion } = scene;
  const basic =
    config.platform === 'facebook'
      ? appDashboard(config, 'basic', "the app's basic settings")
      : `[${ofPlatform(config.platform)} own pair in the app's dashboard](https://developers.facebook.com/apps) (${PLATFORM_PAGES[config.platform].pair})`;
  switch (reason) {
    case 'app-credentials-refused':
      return [
        `Compare \`app-id\` and \`app-secret\` with ${basic}.`,
        'Store the right app secret in the secret that `app-secret` reads; `gh secret set` asks for it.',
      ];
    case 'app-disabled':
      return [`Open ${appDashboard(config, '', "the app's dashboard")} and do what it asks for.`];
    case 'ip-not-allowed':
      return [
        `See Server IP allowlist in ${appDashboard(config, 'advanced', "the app's advanced settings")}.`,
        'Add the address of a runner whose address is fixed, or empty the list. GitHub-hosted runners change theirs, so those cannot be listed.',
      ];
    case 'app-secret-proof-refused':
      return [`Compare \`app-id\` and \`app-secret\` with ${basic}.`];
    case 'other-app':
      return [
        `\`app-id\` is ${code(config.app?.id ?? '?')}; the token was made by ${ownerAppId === undefined ? 'another app, which Meta does not name' : code(ownerAppId)}.`,
        'Either set `app-id` and `app-secret` to the app of the token, or store a token made by the app in `app-id`.',
      ];
    case 'other-user':
      return [
        `\`expected-user-id\` is ${code(config.policy.expectedUserId ?? '?')}; the token belongs to ${code(conclusion.facts.userId ?? '?')}.`,
        'Either log in as the expected user (below), or correct `expected-user-id`.',
      ];
    case 'meta-error-unknown':
      return [
        "Read Meta's answer under Why, and look its code up in [Meta's list of errors](https://developers.facebook.com/docs/graph-api/guides/error-handling).",
        'See whether [Meta has an outage](https://metastatus.com), or whether [the app](https://developers.facebook.com/apps) or [the business](https://business.facebook.com/settings) shows a notice.',
      ];
    default:
      return [sentence(explain(reason).hint)];
  }
}

function credentialItem(problem: GitHubProblem, scene: Scene): ActionItem {
  const { facts } = scene.conclusion;
  const end =
    typeof facts.expiresAt === 'number' && facts.expiresAt > scene.now
      ? `, and the current one ends ${isoDay(facts.expiresAt)}`
      : '';
  const { issue } = explain(problem.reason);
  return {
    headline: issue?.headline ?? 'cannot be stored',
    todo: issue?.todo ?? 'see why GitHub could not be written',
    otherwise: `until then a new token cannot be stored in ${scene.name}${end}`,
    why: sentence(problem.message),
    steps: sections(
      sentence(problem.hint),
      `Then ${workflowLink(scene, 'run the workflow')} to see whether it is fixed.`,
    ),
    login: 'no',
    advice: problem.reason === 'credential-refused' ? 'github-app' : 'none',
  };
}

function credentialEndsItem(endsAt: EpochSeconds, scene: Scene): ActionItem {
  return {
    headline: `needs a new GitHub token by ${isoDay(endsAt)}`,
    todo: 'renew the GitHub token in `secrets-token`',
    before: endsAt,
    otherwise: `after that, a new token cannot be stored in ${scene.name}`,
    why: 'GitHub says when the token that writes the secrets ends. Nothing can be refreshed without it.',
    steps: numbered([
      `Open [your personal access tokens](${scene.links.serverUrl}/settings/personal-access-tokens) and regenerate it with the same permissions.`,
      'Store the new one in the secret that `secrets-token` reads; `gh secret set` asks for it.',
      `${workflowLink(scene, 'Run the workflow')} to see whether it is fixed.`,
    ]),
    login: 'no',
    advice: 'github-app',
  };
}

const MOST_ASSETS = 20;

/** What a person does about assets that the token does not reach. */
function assetItem(assets: readonly RefusedAsset[], scene: Scene): ActionItem {
  const [first, ...others] = assets;
  const names = list(assets.map(({ asset }) => asset.name));
  const it = others.length === 0 ? 'it' : 'them';
  return {
    headline: `does not reach ${first?.asset.name}${others.length === 0 ? '' : ` and ${others.length} more`}`,
    todo: `correct the ID of ${names} in \`assets\`, or give the token access again`,
    otherwise: `the token in ${scene.name} works, but whatever needs ${it} fails until then`,
    why: sections(
      `Meta calls the token valid, but it does not reach ${it}: **the ID is wrong or the access is gone.** ${assets.some(({ trace }) => trace.code !== undefined) ? 'Meta was asked twice in this run, and gives one answer to both. ' : ''}When it last worked is not known.`,
      bullets(assets, ({ cause, trace }) => [...(cause ? [causeText(cause)] : []), metaAnswer(trace) ?? '']),
    ),
    steps: sections(
      `Compare ${others.length === 0 ? 'the' : 'each'} ID in \`assets\` with the one that Meta shows. If it is right:`,
      bullets(assets, ({ asset, cause }) => [whereToRestore(asset.kind, cause)]),
      `Then ${workflowLink(scene, 'run the workflow')}: once ${others.length === 0 ? 'it is' : `all ${count(assets.length, 'asset')} are`} reached, that closes this issue.`,
    ),
    login: asksForLogin(assets) ? 'wanted' : 'maybe',
    advice: 'none',
  };
}

/** Whether a new login is known to help: a permission is missing, or something was left unticked. */
export function asksForLogin(assets: readonly RefusedAsset[]): boolean {
  return assets.some(({ cause }) => cause?.kind === 'missing-scope' || cause?.kind === 'not-ticked');
}

/** The permissions that a new login has to ask for, so that what is refused for them is reached. */
export function scopesThatOpen(assets: readonly RefusedAsset[]): readonly string[] {
  return assets.flatMap(({ cause }) => (cause?.kind === 'missing-scope' ? cause.scopes.slice(0, 1) : []));
}

function bullets(assets: readonly RefusedAsset[], say: (refused: RefusedAsset) => readonly string[]): string {
  const lines = assets.slice(0, MOST_ASSETS).flatMap((refused) => {
    const said = say(refused).filter((text) => text !== '');
    return said.length === 0 ? [] : [`- ${code(refused.asset.name)}: ${said.map(sentence).join(' ')}`];
  });
  const rest = assets.length - MOST_ASSETS;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more, in the log of the run`] : [])].join('\n');
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
      `Once that is fixed, the next run writes the token there; or ${workflowLink(scene, 'run the workflow')} now.`,
    ),
    login: targets.some(({ login }) => login) ? 'wanted' : 'no',
    advice: 'none',
  };
}

/** GitHub switches schedules off in public repositories after 60 days without activity, and tells almost nobody. */
function scheduleItem(scene: Scene, endsAt: EpochSeconds): ActionItem {
  return {
    headline: `checks end ${isoDay(endsAt)}`,
    todo: 'tell GitHub to keep running the schedule',
    before: endsAt,
    otherwise: `after that, nobody watches ${scene.name}`,
    why: 'GitHub switches off scheduled workflows of a public repository after 60 days without activity in it.',
    steps: `Open ${workflowLink(scene, "the workflow's page")} and choose **Continue running workflow** (or **Enable workflow**, once it is off). Any commit counts as activity too.`,
    login: 'no',
    advice: 'none',
  };
}
