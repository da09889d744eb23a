/** From where to where in a text. */
export type Span = readonly [start: number, end: number];

/** Finds what a text has in common with many others. */
interface CommonText {
  /** Takes in another text. As many signs in common as `least` count; five at least. */
  readonly add: (form: string, least: number) => void;
  /** All that the text has in common with one of them. */
  readonly find: (text: string) => Span[];
  /** Whether there is anything. */
  readonly has: (text: string) => boolean;
}

/** As many signs are looked up at once. */
const SAMPLE = 5;
/** Several for each sample of hundreds of credentials; memory that nobody writes to costs nothing. */
const BUCKETS = 1 << 18;
const BASE = 31;
/** Numbers kept of each sample. */
const FIELDS = 3;
/** What a sign counts for when it leaves the window. */
const LEAVING = BASE ** (SAMPLE - 1);

/**
 * Whatever has eight signs in common has five at one of every four places: only those are kept, and what is met there is
 * compared. A run looks through every line that it prints for pieces of hundreds of credentials: so they are found by a
 * number that moves along the text (Rabin and Karp's), and kept as numbers.
 */
export function createCommonText(): CommonText {
  const forms: string[] = [];
  const leasts: number[] = [];
  /** The last sample of each bucket, counted from 1; of each sample its form, its place there, and the one before it. */
  const last = new Int32Array(BUCKETS);
  let samples = new Int32Array(FIELDS * 256);
  let count = 1;

  const visit = (text: string, meet: (span: Span) => boolean): boolean => {
    let number = 0;
    for (let end = 0; end < text.length; end++) {
      const at = end - SAMPLE + 1;
      if (at > 0) number -= Math.imul(text.charCodeAt(at - 1), LEAVING);
      number = (Math.imul(number, BASE) + text.charCodeAt(end)) | 0;
      if (at < 0) continue;
      for (
        let sample = last[bucketOf(number)] ?? 0;
        sample !== 0;
        sample = samples[FIELDS * sample + 2] ?? 0
      ) {
        const form = samples[FIELDS * sample] ?? 0;
        const span = extend(text, at, forms[form] ?? '', samples[FIELDS * sample + 1] ?? 0);
        // Rules and tables are drawn with other signs than letters and digits.
        if (span[1] - span[0] >= (leasts[form] ?? 0) && /[a-z\d]/.test(text.slice(...span)) && meet(span))
          return true;
      }
    }
    return false;
  };

  return {
    add(form, least) {
      const number = forms.push(form) - 1;
      leasts.push(least);
      for (let at = 0; at + SAMPLE <= form.length; at += least - SAMPLE + 1) {
        const bucket = bucketOf(numberOf(form, at));
        if (FIELDS * (count + 1) > samples.length) samples = grown(samples);
        samples.set([number, at, last[bucket] ?? 0], FIELDS * count);
        last[bucket] = count++;
      }
    },
    find(text) {
      const found: Span[] = [];
      visit(text, (span) => {
        found.push(span);
        return false;
      });
      return found;
    },
    has: (text) => visit(text, () => true),
  };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

function numberOf(text: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + SAMPLE; at++) number = (Math.imul(number, BASE) + text.charCodeAt(at)) | 0;
  return number;
}

function bucketOf(number: number): number {
  return (number ^ (number >>> 18)) & (BUCKETS - 1);
}

/** From where to where in the text it is the same as the form, around a place of each. */
function extend(text: string, at: number, form: string, formAt: number): Span {
  // Beyond an end stands NaN, which equals nothing.
  let after = 0;
  while (text.charCodeAt(at + after) === form.charCodeAt(formAt + after)) after++;
  let before = 0;
  while (text.charCodeAt(at - before - 1) === form.charCodeAt(formAt - before - 1)) before++;
  return [at - before, at + after];
}
