import { linkTarget } from './markdown.js';

/** The addresses that the issue links to. */
export interface IssueLinks {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Where the issue is: `owner/name`. */
  readonly repository: string;
  /** The command that starts this program on any computer: `npx --yes github:OWNER/NAME#REF`. */
  readonly program: string;
  /** File name of the workflow that runs this. */
  readonly workflowFile?: string;
  /** The address of Meta's login, without version and path: `https://www.facebook.com`. */
  readonly dialogUrl: string;
  /** `v25.0` */
  readonly graphApiVersion: string;
  /** `https://graph.facebook.com` */
  readonly graphApiUrl: string;
}

/** A link to the workflow's page, to start a manual run; to all workflows if its file is unknown. */
export function workflowLink({ links }: { readonly links: IssueLinks }, text: string): string {
  const { serverUrl, repository, workflowFile } = links;
  const page =
    workflowFile === undefined
      ? `${serverUrl}/${repository}/actions`
      : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}

/** A link into the app's dashboard at Meta. */
export function appDashboard(
  { app }: { readonly app?: { readonly id: string } },
  settings: '' | 'basic' | 'advanced',
  text: string,
): string {
  const page = settings === '' ? 'dashboard' : `settings/${settings}`;
  const address = app === undefined ? '' : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}
