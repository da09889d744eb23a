import type { Alert } from '../../token/alert.js';
import { ofPlatform } from '../../token/platform.js';
import { code, sentence } from '../escape.js';
import { appDashboard, workflowLink } from '../links.js';
import { numbered } from '../markdown.js';
import { PLATFORM_PAGES } from '../platform.js';
import { explain } from '../reasons.js';
import type { ActionItem, IssueContext } from './item.js';

type Refusal = Extract<Alert, { kind: 'refused-by-meta' }>['reason'];

/** Asks to fix a refusal that is not about the token. `ownerAppId`: the app that the token belongs to. */
export function refusedItem(
  reason: Refusal,
  ownerAppId: string | undefined,
  context: IssueContext,
): ActionItem {
  const { what, issue } = explain(reason);
  const mayNeedLogin = ['other-app', 'other-user', 'meta-gives-no-reason'].includes(reason);
  return {
    headline: issue?.headline ?? 'cannot be checked',
    todo: refusalTodo(reason, context),
    otherwise: refusalOtherwise(reason, context),
    why: `${sentence(what)}${reason === 'app-credentials-refused' ? ' The token itself may be fine.' : ''}`,
    steps: numbered([
      ...refusalSteps(reason, ownerAppId, context),
      `${workflowLink(context, 'Run the workflow')} to see whether it is fixed.`,
    ]),
    login: mayNeedLogin ? 'maybe' : 'no',
    advice: 'none',
  };
}

function refusalTodo(reason: Refusal, { name }: IssueContext): string {
  switch (reason) {
    case 'other-app':
      return `make \`app-id\` and the token in ${name} belong to the same app`;
    case 'other-user':
      return `put a token of the expected user into ${name}`;
    default:
      return explain(reason).issue?.todo ?? 'see what Meta answered';
  }
}

function refusalOtherwise(reason: Refusal, context: IssueContext): string {
  const { name } = context;
  switch (reason) {
    case 'app-disabled':
    case 'app-deleted':
      return `until then every workflow that reads ${name} fails`;
    case 'other-user':
      return 'until then the token is not refreshed';
    default:
      return context.conclusion.facts.kind === 'unknown'
        ? 'until then the token is neither checked nor refreshed'
        : 'until then the token is not refreshed';
  }
}

/** Steps with links; reasons without links get their general hint. */
function refusalSteps(
  reason: Refusal,
  ownerAppId: string | undefined,
  context: IssueContext,
): readonly string[] {
  const { config, conclusion, name } = context;
  const basic =
    config.platform === 'facebook'
      ? appDashboard(config, 'basic', "the app's basic settings")
      : `[${ofPlatform(config.platform)} own pair in the app's dashboard](https://developers.facebook.com/apps) (${PLATFORM_PAGES[config.platform].pair})`;
  switch (reason) {
    case 'app-credentials-refused':
      return [
        `Compare \`app-id\` and \`app-secret\` with ${basic}.`,
        'Store the right app secret in the secret that `app-secret` reads; `gh secret set` prompts for it.',
      ];
    case 'app-disabled':
      return [`Open ${appDashboard(config, '', "the app's dashboard")} and do what it asks for.`];
    case 'ip-not-allowed':
      return [
        `Open Server IP allowlist in ${appDashboard(config, 'advanced', "the app's advanced settings")}.`,
        'Add the address of a runner whose address is fixed, or empty the list. The addresses of GitHub-hosted runners change, so those cannot be listed.',
      ];
    case 'app-secret-proof-refused':
      return [`Compare \`app-id\` and \`app-secret\` with ${basic}.`];
    case 'other-app':
      return [
        `\`app-id\` is ${code(config.app?.id ?? '?')}; the token was made by ${ownerAppId === undefined ? 'another app, which Meta does not name' : code(ownerAppId)}.`,
        'Either set `app-id` and `app-secret` to those of the app that made the token, or store a token made by the app in `app-id`.',
      ];
    case 'other-user':
      return [
        `\`expected-user-id\` is ${code(config.policy.expectedUserId ?? '?')}; the token belongs to ${code(conclusion.facts.userId ?? '?')}.`,
        'Either log in as the expected user (below), or correct `expected-user-id`.',
      ];
    case 'meta-error-unknown':
      return [
        "Read Meta's answer under Why, and look up its code in [Meta's list of errors](https://developers.facebook.com/docs/graph-api/guides/error-handling).",
        'Check whether [Meta has an outage](https://metastatus.com), or whether [the app](https://developers.facebook.com/apps) or [the business](https://business.facebook.com/settings) shows a notice.',
      ];
    case 'meta-gives-no-reason':
      return [
        `Check whether workflows that read ${name} still work, or look at the token in [Meta's Access Token Debugger](https://developers.facebook.com/tools/debug/accesstoken/).`,
        'If it does not work, give the secret a new token (below).',
      ];
    default:
      return [sentence(explain(reason).hint)];
  }
}
