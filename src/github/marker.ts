import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { LEVELS, type Level } from '../token/alert.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';

/** What our issue last reported: a level, or that it is over. */
export type IssueStage = Level | 'resolved' | 'duplicate';

/** What the marker of a body says. */
export interface Marker {
  readonly stage: IssueStage;
  /** The most severe level reported in this incident, if `stage` is less severe or says none. */
  readonly said?: Level;
  /** The places, by `placeId`, that a run could not write. */
  readonly unwritten: readonly string[];
  /** How often it was opened again after a run had closed it as resolved. */
  readonly relapses?: number;
  /** Since when nobody is needed, while the issue waits before it is closed. */
  readonly wellSince?: EpochSeconds;
}

/** What a marker is signed for: its issue, by number and author, or the time at which one was about to be opened. */
export type Signed = SignedIssue | { readonly openedAt: EpochSeconds };
interface SignedIssue {
  readonly number: number;
  /** The login that opened it, whoever writes it now. */
  readonly author: string | undefined;
}

/** 65,536: from GitHub's 422 "body is too long". */
const MOST_BODY = 65_500;
const MOST_TITLE = 190;
/** The number of places that always fits into the marker. */
const MOST_PLACES = 1_000;

const STAGES = [...LEVELS.map(String), 'resolved', 'duplicate'].join('|');
/** Only at the beginning of a line: a quoted marker does not count. */
const MARKER = new RegExp(
  `^<!--\\s*refresh-meta-token:v1\\s+id=(?<id>[0-9a-f]{64})\\s+level=(?<level>${STAGES})` +
    `(?:\\s+said=(?<said>${LEVELS.join('|')}))?(?:\\s+back=(?<back>\\d{1,3}))?(?:\\s+well=(?<well>[0-9a-z]{1,9}))?` +
    '(?:\\s+places=(?<places>[0-9a-f,]+))?' +
    '(?:\\s+new=(?<opened>[0-9a-z]{1,9}))?(?:\\s+sig=(?<sig>[0-9a-f]{32}))?\\s*-->',
  'gm',
);

/** The secret's id in markers: a hash, so that a public issue names no other repository or environment. */
export function markerId(locationKey: string): string {
  return createHash('sha256').update(locationKey).digest('hex');
}

/** A place in markers, shorter than the secret's id: there may be many. */
export function placeId(locationKey: string): string {
  return markerId(locationKey).slice(0, 12);
}

/** The text with the hidden marker at its end; markers inside the text are made visible, so they do not count. */
export function withMarker(text: string, id: string, marker: Marker, key?: Secret, signed?: Signed): string {
  const openedAt = signed !== undefined && 'openedAt' in signed ? signed.openedAt.toString(36) : undefined;
  const facts = factsOf(id, marker);
  const seal =
    key === undefined || signed === undefined
      ? []
      : [...(openedAt === undefined ? [] : [`new=${openedAt}`]), `sig=${signature(key, facts, signed)}`];
  const written = `<!-- refresh-meta-token:v1 ${[...facts, ...seal].join(' ')} -->`;
  const harmless = text.replaceAll(/<!--(?=\s*refresh-meta-token)/gi, '&lt;!--');
  return `${cut(harmless, MOST_BODY - written.length)}\n\n${written}`;
}

/** A marker's content, in the order in which it is written and signed. */
function factsOf(id: string, { stage, said, relapses, wellSince, unwritten }: Marker): readonly string[] {
  const places = unwritten.slice(0, MOST_PLACES);
  return [
    `id=${id}`,
    `level=${stage}`,
    ...(said === undefined ? [] : [`said=${said}`]),
    ...(relapses === undefined ? [] : [`back=${relapses}`]),
    ...(wellSince === undefined ? [] : [`well=${wellSince.toString(36)}`]),
    ...(places.length === 0 ? [] : [`places=${places.join(',')}`]),
  ];
}

/** A marker as it was read. */
export interface ReadMarker extends Marker {
  /** Whether it is signed with `key` for that issue, or for an issue about to be opened at that time. */
  readonly isSignedFor: (key: Secret, issue: SignedIssue) => boolean;
  readonly isSignedBeforeOpening: (key: Secret) => EpochSeconds | undefined;
}

/** The marker that a body carries for `id`; undefined when it is not about `id`. The last marker counts. */
export function readMarker(body: string, id: string): ReadMarker | undefined {
  const found = [...body.replaceAll('\r\n', '\n').matchAll(MARKER)].at(-1)?.groups;
  if (found === undefined || found.id !== id) return undefined;
  const { level, said, back, well, places, opened, sig } = found;
  const stage = level === 'resolved' || level === 'duplicate' ? level : levelOf(level);
  if (stage === undefined) return undefined;
  const marker: Marker = {
    stage,
    unwritten: places?.split(',') ?? [],
    ...present({
      said: levelOf(said),
      relapses: back === undefined ? undefined : Number(back),
      wellSince: well === undefined ? undefined : Number.parseInt(well, 36),
    }),
  };
  const facts = factsOf(id, marker);
  const isSigned = (key: Secret, signed: Signed): boolean =>
    sig !== undefined && timingSafeEqual(Buffer.from(sig), Buffer.from(signature(key, facts, signed)));
  return {
    ...marker,
    isSignedFor: (key, { number, author }) => isSigned(key, { number, author }),
    isSignedBeforeOpening: (key) => {
      if (opened === undefined) return undefined;
      const openedAt = Number.parseInt(opened, 36);
      return isSigned(key, { openedAt }) ? openedAt : undefined;
    },
  };
}

/** The most severe level that an issue has reported so far; undefined if none. */
export function mostSevereSaid({ stage, said }: Marker): Level | undefined {
  return said ?? (typeof stage === 'number' ? stage : undefined);
}

/** The same body with its markers replaced by another. */
export function remark(body: string, id: string, marker: Marker, key?: Secret, signed?: Signed): string {
  return withMarker(body.replaceAll(/\s*<!--\s*refresh-meta-token:v1[^>]*-->/g, ''), id, marker, key, signed);
}

/** A title that GitHub takes. */
export function cutTitle(title: string): string {
  return cut(title, MOST_TITLE);
}

/**
 * Signs the marker's content and its issue, so that a copy is worth nothing elsewhere. An issue has no number before it is opened;
 * until then the time replaces it.
 */
function signature(key: Secret, facts: readonly string[], signed: Signed): string {
  const bound =
    'number' in signed ? `${signed.number} by ${signed.author?.toLowerCase()}` : `new ${signed.openedAt}`;
  return createHmac('sha256', key.reveal())
    .update(['refresh-meta-token issue', ...facts, bound].join('\n'))
    .digest('hex')
    .slice(0, 32);
}

function levelOf(text: string | undefined): Level | undefined {
  return LEVELS.find((level) => String(level) === text);
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
