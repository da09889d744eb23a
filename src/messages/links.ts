import { linkTarget } from './markdown.js';

/** The addresses that the issue links to. */
export interface IssueLinks {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Where the issue is: `owner/name`. */
  readonly repository: string;
  /** The command that starts this program, on whoever's computer: `npx --yes github:OWNER/NAME#REF`. */
  readonly program: string;
  /** File name of the workflow that runs this. */
  readonly workflowFile?: string;
  /** Where Meta's login lives, without version and path: `https://www.facebook.com`. */
  readonly dialogUrl: string;
  /** `v25.0` */
  readonly graphApiVersion: string;
  /** `https://graph.facebook.com` */
  readonly graphApiUrl: string;
}

export function workflowLink({ links }: { readonly links: IssueLinks }, text: string): string {
  const { serverUrl, repository, workflowFile } = links;
  const page =
    workflowFile === undefined
      ? `${serverUrl}/${repository}/actions`
      : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}
