import { type Alert, isDead } from '../../token/alert.js';
import type { GitHubProblem } from '../../token/problem.js';
import { type EpochSeconds, isoDay } from '../../token/time.js';
import { count } from '../dates.js';
import { code, sentence } from '../escape.js';
import { workflowLink } from '../links.js';
import { numbered, sections } from '../markdown.js';
import { explain } from '../reasons.js';
import type { ActionItem, IssueContext } from './item.js';

/** Asks to fix what keeps the secret from being written. */
export function credentialItem(problem: GitHubProblem, context: IssueContext): ActionItem {
  const { facts, alerts } = context.conclusion;
  const end =
    !isDead(alerts) && typeof facts.expiresAt === 'number' && facts.expiresAt > context.now
      ? `, and the current one ends ${isoDay(facts.expiresAt)}`
      : '';
  const { issue } = explain(problem.reason);
  return {
    headline: problem.ofApp
      ? 'cannot be stored: GitHub App refused'
      : (issue?.headline ?? 'cannot be stored'),
    todo: problem.ofApp
      ? 'correct `secrets-app-client-id` or `secrets-app-private-key`'
      : (issue?.todo ?? 'see why nothing can be written on GitHub'),
    otherwise: `until then a new token cannot be stored in ${context.name}${end}`,
    why: sentence(problem.message),
    steps: sections(
      sentence(problem.hint),
      `Then ${workflowLink(context, 'run the workflow')} to see whether it is fixed.`,
    ),
    login: 'no',
    advice: problem.reason === 'credential-refused' && problem.ofApp === undefined ? 'github-app' : 'none',
  };
}

/** Asks to renew the GitHub token in `secrets-token` before it ends. */
export function credentialEndsItem(endsAt: EpochSeconds, context: IssueContext): ActionItem {
  return {
    headline: `needs a new GitHub token by ${isoDay(endsAt)}`,
    todo: 'renew the GitHub token in `secrets-token`',
    before: endsAt,
    otherwise: `after that, a new token cannot be stored in ${context.name}`,
    why: 'GitHub gives this date as the end of the token that writes the secrets. Without it, no new token can be stored.',
    steps: numbered([
      `Open [your personal access tokens](${context.links.serverUrl}/settings/personal-access-tokens) and regenerate it with the same permissions.`,
      'Store the new one in the secret that `secrets-token` reads; `gh secret set` prompts for it.',
      `${workflowLink(context, 'Run the workflow')} to see whether it is fixed.`,
    ]),
    login: 'no',
    advice: 'github-app',
  };
}

type FailedLocations = Extract<Alert, { kind: 'target' }>['targets'];

/** Asks to check the places that could not be written. */
export function targetItem(targets: FailedLocations, context: IssueContext): ActionItem {
  const locations = count(targets.length, 'place');
  const shown = targets
    .slice(0, 20)
    .map(({ location, why, hint }) => `- ${code(location)}: ${sentence(why)} ${sentence(hint)}`);
  const rest = targets.length - shown.length;
  return {
    headline: `did not reach ${locations}`,
    todo: `check the ${targets.length === 1 ? 'place' : locations} that could not be written`,
    otherwise: `until then ${targets.length === 1 ? 'it holds' : 'they hold'} an older token, or none`,
    why: 'The token itself is fine, and every other place has it.',
    steps: sections(
      [...shown, ...(rest > 0 ? [`- and ${rest} more, in the log of the run`] : [])].join('\n'),
      `Once that is fixed, the next run writes the token there. To do it now, ${workflowLink(context, 'run the workflow')}.`,
    ),
    login: targets.some(({ login }) => login) ? 'wanted' : 'no',
    advice: 'none',
  };
}

/** GitHub disables schedules in public repositories after 60 days without activity, and notifies almost nobody. */
export function scheduleItem(context: IssueContext, endsAt: EpochSeconds): ActionItem {
  return {
    headline: `is no longer checked from ${isoDay(endsAt)}`,
    todo: "renew the workflow's schedule",
    before: endsAt,
    otherwise: `after that, no daily run checks ${context.name}`,
    why: 'GitHub disables scheduled workflows in a public repository after 60 days without activity.',
    steps: `Open ${workflowLink(context, "the workflow's page")} and choose **Continue running workflow** (or **Enable workflow**, if it is already disabled). A commit counts as activity too.`,
    login: 'no',
    advice: 'none',
  };
}
