import { once } from '../net/once.js';
import type { IssueText } from '../token/alert.js';
import { ignoreGitHubError, refusalOf } from './errors.js';
import type { createIssueCalls, Issue } from './issue-calls.js';
import { contentOf, markerFor } from './issue-content.js';
import type { createOwnIssues, Marked, Subject } from './own-issues.js';

const LABEL_COLOR = 'fbca04';
const LABEL_DESCRIPTION = 'A Meta access token needs a person';
/** GitHub's maximum. Source: docs.github.com/en/rest/issues/assignees. */
const MOST_ASSIGNEES = 10;

export interface IssueOpenerOptions {
  /** The label used to find issues again; created if missing. */
  readonly label: string;
  readonly extraLabels: readonly string[];
  readonly assignees: readonly string[];
}

/** Opens issues with the labels and assignees that a workflow sets. If GitHub refuses some, the issue opens without them. */
export function createIssueOpener(
  options: IssueOpenerOptions,
  calls: ReturnType<typeof createIssueCalls>,
  ours: ReturnType<typeof createOwnIssues>,
) {
  const labels = [options.label, ...options.extraLabels];
  const ensureLabel = once(() => calls.ensureLabel(options.label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });

  /** GitHub silently drops labels that the credential may not set or that do not exist. */
  async function restoreLabels(issue: Issue): Promise<void> {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = labels.filter((name) => !has.has(name.toLowerCase()));
    if (missing.length > 0) await calls.addLabels(issue.number, missing).catch(ignoreGitHubError);
  }

  /** `earlier`: another run opened one at the same moment; the lower number is the one to keep. Throws `GitHubError`. */
  async function open(
    subject: Subject,
    wanted: IssueText,
    unwritten: readonly string[],
  ): Promise<{ readonly created: Marked; readonly earlier: Marked | undefined }> {
    const [logins, at] = await Promise.all([
      assignees(),
      ours.clock(),
      // An issue is found even without its label.
      ensureLabel().catch(ignoreGitHubError),
    ]);
    const marker = markerFor(wanted, unwritten);
    const text = contentOf(subject, wanted, marker, at === undefined ? undefined : { openedAt: at });
    const content = { ...text, labels };
    const findDone = () => ours.newest(subject);
    const created = await calls.create({ ...content, assignees: logins }, findDone).catch((error) => {
      if (!refusalOf(error, 422)?.invalidFields.some(isAssigneeField)) throw error;
      return calls.create({ ...content, assignees: [] }, findDone);
    });
    const { number } = created;
    const { body } = contentOf(subject, wanted, marker, created);
    const [first] = await Promise.all([
      ours.newest(subject).catch(ignoreGitHubError),
      body === created.body ? undefined : calls.change(number, { body }).catch(ignoreGitHubError),
    ]);
    const earlier = first !== undefined && first.number < number ? first : undefined;
    if (earlier === undefined) await restoreLabels(created);
    return { created: { ...created, body, marker, isProven: true }, earlier };
  }

  return { open, restoreLabels };
}

function isAssigneeField(field: string): boolean {
  return field === 'assignee' || field === 'assignees';
}
