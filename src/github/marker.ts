import { createHash } from 'node:crypto';
import { LEVELS, type Level } from '../token/alert.js';

/** What an issue or a comment of ours last said: a level, or that it is over. */
export type IssueStage = Level | 'resolved' | 'duplicate';

/** A body or comment ends with this much room for its marker. Source of 65,536: GitHub's 422 "body is too long". */
const MOST_TEXT = 65_000;
const MOST_TITLE = 190;

const STAGES = [...LEVELS.map(String), 'resolved', 'duplicate'].join('|');

/** The secret's id in markers: a hash, so that a public issue names no other repository or environment. */
export function markerId(locationKey: string): string {
  return createHash('sha256').update(locationKey).digest('hex');
}

/** The text with the hidden marker at its end; markers that the text itself holds are made visible, so they mean nothing. */
export function withStage(text: string, id: string, stage: IssueStage): string {
  return withMarker(text, id, `level=${stage}`);
}

/** The text with the marker of a note, which is found again and edited in place. */
export function withNote(text: string, id: string, note: string): string {
  return withMarker(text, id, `note=${note}`);
}

function withMarker(text: string, id: string, fact: string): string {
  const harmless = text.replaceAll(/<!--(?=\s*refresh-meta-token)/gi, '&lt;!--');
  return `${cut(harmless, MOST_TEXT)}\n\n<!-- refresh-meta-token:v1 id=${id} ${fact} -->`;
}

/** The stage that a body or comment carries for `id`; undefined when it is not about `id`. The last marker counts. */
export function readStage(text: string, id: string): IssueStage | undefined {
  const stage = lastMatch(text, `id=(?<id>[0-9a-f]{64})\\s+level=(?<fact>${STAGES})`, id);
  switch (stage) {
    case undefined:
      return undefined;
    case 'resolved':
    case 'duplicate':
      return stage;
    default:
      return LEVELS.find((level) => String(level) === stage);
  }
}

/** True when a comment is the note of that name for `id`. */
export function isNote(text: string, id: string, note: string): boolean {
  return lastMatch(text, 'id=(?<id>[0-9a-f]{64})\\s+note=(?<fact>[a-z-]+)', id) === note;
}

function lastMatch(text: string, facts: string, id: string): string | undefined {
  const markers = text.matchAll(new RegExp(`<!--\\s*refresh-meta-token:v1\\s+${facts}\\s*-->`, 'g'));
  const last = [...markers].at(-1)?.groups;
  return last?.id === id ? last.fact : undefined;
}

/** The same body with its markers replaced by one of `stage`. */
export function restage(body: string, id: string, stage: IssueStage): string {
  return withStage(body.replaceAll(/\s*<!--\s*refresh-meta-token:v1[^>]*-->/g, ''), id, stage);
}

/** A title that GitHub takes. */
export function cutTitle(title: string): string {
  return cut(title, MOST_TITLE);
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
