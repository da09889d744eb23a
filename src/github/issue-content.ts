import type { IssueText, Level } from '../token/alert.js';
import { present } from '../token/present.js';
import type { Issue } from './issue-calls.js';
import { cutTitle, type IssueStage, type Marker, remark, type Signed, withMarker } from './marker.js';
import type { Marked, Subject } from './own-issues.js';

/** `said`: the last level reported; undefined if none yet, or the incident is over. */
export function isMoreSevere(level: Level, said: Level | undefined): boolean {
  return said === undefined || level < said;
}

/** An incident only becomes more severe: a less severe level is a new incident. */
export function isMilder(level: Level, stage: IssueStage): boolean {
  return typeof stage === 'number' && level > stage;
}

/** `said` and `relapses`: the most severe level that was said in the same incident, and how often it came back. */
export function markerFor(
  { level }: IssueText,
  unwritten: readonly string[],
  { said, relapses }: { readonly said?: Level | undefined; readonly relapses?: number | undefined } = {},
): Marker {
  const isMilderThanSaid = said !== undefined && said < level;
  return {
    stage: level,
    unwritten,
    ...(isMilderThanSaid && { said }),
    ...present({ relapses: relapses || undefined }),
  };
}

/** Title and body of an issue, with the marker that the next run reads. */
export function contentOf(
  { id, key }: Subject,
  { title, body }: IssueText,
  marker: Marker,
  signed: Signed | undefined,
): { readonly title: string; readonly body: string } {
  return { title: cutTitle(title), body: withMarker(body, id, marker, key, signed) };
}

/** The issue's body with another marker. */
export function remarked(issue: Marked, { id, key }: Subject, marker: Marker): string {
  return remark(issue.body, id, marker, key, issue);
}

/** The website stores line breaks as CR LF when a person edits. */
export function isSame(issue: Issue, content: { readonly title: string; readonly body: string }): boolean {
  return issue.title === content.title && issue.body.replaceAll('\r\n', '\n') === content.body;
}
