import type { IssueText, Level } from '../token/alert.js';
import type { MetaTrace, TokenFacts } from '../token/inspection.js';
import { describeLocation } from '../token/location.js';
import { dependsOnDataAccess } from '../token/policy.js';
import { present } from '../token/present.js';
import type { EpochSeconds } from '../token/time.js';
import { isoDay } from '../token/time.js';
import { asksForLogin, scopesThatOpen } from './action-items/assets.js';
import type { ActionItem, IssueContext } from './action-items/item.js';
import { actionItemsOf } from './action-items.js';
import { endFact, expiryText, moment, timeLeft } from './dates.js';
import { code, plain, sentence } from './escape.js';
import { kindText, renewalOf } from './kind.js';
import { list } from './list.js';
import type { IssueConfig, LoginRequest } from './login-steps/request.js';
import { loginSteps, systemUserAdvice } from './login-steps.js';
import { folded, numbered, sections } from './markdown.js';
import { metaAnswer } from './meta-answer.js';

/** Everything that an issue's texts are made from. */
export interface IssueInput extends Omit<IssueContext, 'renewal' | 'name'> {
  readonly level: Level;
  /** Meta's answer about the token, if it was an error. */
  readonly trace?: MetaTrace;
}

/**
 * The texts of a secret's issue, true at `now`. Holds no secret, and others' text is escaped, so that it cannot become markup or a
 * mention.
 */
export function issueText(input: IssueInput): IssueText {
  const { config, conclusion, now } = input;
  const context: IssueContext = {
    ...input,
    renewal: renewalOf(conclusion.facts, config.platform),
    name: code(config.name),
  };
  const [first = NOTHING_ASKED, ...more] = actionItemsOf(context);
  const mentions = config.issue?.mentions ?? [];
  const cc = mentions.length === 0 ? '' : `\n\ncc ${mentions.join(' ')}`;
  const request = `please ${requestOf(first, now)}, as described above: ${first.otherwise}.`;
  return {
    title: titleOf(config.name, first.headline),
    body: bodyOf(context, [first, ...more], input) + cc,
    level: input.level,
    comment: capitalized(request) + cc,
    reopenComment: `Reopened, because this still has to be done: ${request}${cc}`,
  };
}

const NOTHING_ASKED: ActionItem = {
  headline: 'is well',
  todo: 'do nothing',
  otherwise: 'the token works',
  why: '',
  steps: '',
  login: 'no',
  advice: 'none',
};

const LONGEST_TITLE = 80;

function titleOf(name: string, headline: string): string {
  const ending = ` ${plain(headline, 60)}`;
  return plain(name, LONGEST_TITLE - [...ending].length) + ending;
}

/** `log in again before 2026-12-01 03:00 UTC (8 days left)` */
function requestOf({ todo, before }: ActionItem, now: EpochSeconds): string {
  return before === undefined || before <= now
    ? todo
    : `${todo} before ${moment(before)} (${timeLeft(before, now)})`;
}

function bodyOf(context: IssueContext, asks: readonly ActionItem[], { trace }: IssueInput): string {
  const answer = trace && metaAnswer(trace);
  return sections(
    ...summaryOf(context, asks),
    '### What to do',
    ...stepsOf(context, asks),
    '### The token',
    factsTable(context),
    '### Why',
    ...asks.map((ask) => labelled(ask, ask.why, asks)),
    ...(answer === undefined ? [] : [sentence(answer)]),
    ...adviceOf(context, asks),
    footer(context),
  );
}

/** The requests, each once; several are numbered, the most urgent first. */
function summaryOf({ now }: IssueContext, asks: readonly ActionItem[]): string[] {
  const requests = distinct(asks).map(
    (ask) => `**Please ${requestOf(ask, now)}.** ${capitalized(ask.otherwise)}.`,
  );
  return requests.length === 1 ? requests : [numbered(requests)];
}

/** A request made twice, such as one login for two deadlines, appears once, with the earlier deadline. */
function distinct(asks: readonly ActionItem[]): readonly ActionItem[] {
  return asks.filter(({ todo }, index) => asks.findIndex((ask) => ask.todo === todo) === index);
}

/** The request's number, as in the summary; empty if there is only one. */
function numberOf(asked: ActionItem, asks: readonly ActionItem[]): string {
  const all = distinct(asks);
  return all.length === 1 ? '' : `${all.findIndex(({ todo }) => todo === asked.todo) + 1}. `;
}

/** The steps of each action item, and the login once, whichever asks for it; in the order of the summary. */
function stepsOf(context: IssueContext, asks: readonly ActionItem[]): string[] {
  const own = asks.filter(({ steps }) => steps !== '');
  const login = loginSteps(loginRequest(context));
  const parts = own.map((ask) => ({ number: numberOf(ask, asks), text: labelled(ask, ask.steps, asks) }));
  const wanting = asks.find((ask) => ask.login === 'wanted');
  if (wanting !== undefined) {
    if (own.length === 0) return [login];
    const number = numberOf(wanting, asks);
    const all = [...parts, { number, text: sections(`**${number}A new token**`, login) }];
    return all
      .sort((one, other) => Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10))
      .map(({ text }) => text);
  }
  const texts = parts.map(({ text }) => text);
  return asks.some((ask) => ask.login === 'maybe')
    ? [...texts, folded('If that does not help: a new token', login)]
    : texts;
}

function loginRequest({ config, conclusion, links, state, reauthorization }: IssueContext): LoginRequest {
  const authType = authTypeOf(conclusion);
  // An app token is replaced by one from a person's login.
  const isOfApp = conclusion.alerts.some((alert) => alert.kind === 'missing-scopes' && alert.ofApp);
  const { policy } = config;
  const opening = conclusion.alerts.flatMap((alert) =>
    alert.kind === 'asset-refused'
      ? scopesThatOpen(alert.assets)
      : alert.kind === 'target'
        ? alert.targets.flatMap(({ scopes = [] }) => scopes)
        : [],
  );
  return {
    config: {
      ...config,
      policy: { ...policy, requiredScopes: [...new Set([...policy.requiredScopes, ...opening])] },
    },
    facts: isOfApp ? { ...conclusion.facts, kind: 'unknown' } : conclusion.facts,
    links,
    reauthorization,
    ...present({ state, authType }),
  };
}

/** Without `rerequest`, Meta's login keeps what a person declined or left unticked before. */
function authTypeOf({ alerts, findings }: IssueContext['conclusion']): LoginRequest['authType'] {
  const wantsMore =
    findings.some(({ reason }) => reason === 'new-token-lacks-assets') ||
    alerts.some(
      (alert) =>
        alert.kind === 'missing-scopes' ||
        (alert.kind === 'target' && alert.targets.some(({ login }) => login)) ||
        (alert.kind === 'asset-refused' && asksForLogin(alert.assets)),
    );
  if (wantsMore) return 'rerequest';
  const wantsDataAccess = alerts.some(
    (alert) =>
      alert.kind === 'data-access' || (alert.kind === 'dead' && alert.reason === 'data-access-ended'),
  );
  return wantsDataAccess ? 'reauthorize' : undefined;
}

/** With several action items, each part names its own. */
function labelled(ask: ActionItem, text: string, asks: readonly ActionItem[]): string {
  return asks.length === 1
    ? text
    : sections(`**${numberOf(ask, asks)}${capitalized(sentence(ask.headline))}**`, text);
}

function factsTable({ config, conclusion, now }: IssueContext): string {
  const { facts } = conclusion;
  const rows: (readonly [string, string])[] = [
    ['Secret', code(describeLocation(config.source))],
    ['Kind', kindText(facts.kind)],
    ...appRow(facts, config),
    ...(facts.userId === undefined ? [] : ([['User', code(facts.userId)]] as const)),
    ...(facts.profileId === undefined ? [] : ([['Page', code(facts.profileId)]] as const)),
    ...(facts.scopes === undefined
      ? []
      : ([['Permissions', facts.scopes.length === 0 ? 'none' : list(facts.scopes)]] as const)),
    ...(facts.issuedAt === undefined ? [] : ([['Issued', moment(facts.issuedAt)]] as const)),
    endFact(facts.expiresAt, conclusion.alerts, now),
    ...(facts.dataAccessExpiresAt === 'unknown' || !dependsOnDataAccess(facts.scopes)
      ? []
      : ([['Data access ends', expiryText(facts.dataAccessExpiresAt, now)]] as const)),
  ];
  const [head = '', ...rest] = rows.map(([fact, value]) => `| ${fact} | ${value} |`);
  return [head, '|:--|:--|', ...rest].join('\n');
}

function appRow({ appId, appName }: TokenFacts, config: IssueConfig): (readonly [string, string])[] {
  const id = appId ?? config.app?.id;
  if (id === undefined) return [];
  return [['App', appName === undefined ? code(id) : `${code(appName, 60)} (${code(id)})`]];
}

function adviceOf(context: IssueContext, asks: readonly ActionItem[]): string[] {
  const advice = [
    ...(asks.some((ask) => ask.advice === 'system-user') ? [systemUserAdvice(loginRequest(context))] : []),
    ...(asks.some((ask) => ask.advice === 'github-app') ? [GITHUB_APP_ADVICE] : []),
  ];
  return advice.length === 0 ? [] : ['### How to stop needing this', ...advice];
}

const GITHUB_APP_ADVICE =
  'A **GitHub App** can replace the personal access token: its key has no end date, and it does not depend on a person. Create one with the same permission (the command `init` does it in one click), and set `secrets-app-client-id` and `secrets-app-private-key` in place of `secrets-token`.';

/** Names the day only, so that a second run on the same day has nothing to edit. */
function footer({ now }: IssueContext): string {
  return `---\n<sub>As of ${isoDay(now)}. This text is kept up to date, and the issue is closed once nothing is left to do. Please do not post a token, code or app secret here: Meta revokes tokens that appear in public issues.</sub>`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
