/** From where to where in a text. */
export type Span = readonly [start: number, end: number];

/** Finds what a text has in common with many others. */
interface CommonText {
  /** Takes in another text. As many signs in common as `least` count; five at least. */
  readonly add: (form: string, least: number) => void;
  /** All that the text has in common with one of them. */
  readonly find: (text: string) => Span[];
}

/** As many signs are looked up at once. */
const SAMPLE = 5;
/** Several for each sample of hundreds of credentials; memory that nobody writes to costs nothing. */
const BUCKETS = 1 << 18;
const BASE = 31;
/** What a sign counts for when it leaves the window. */
const LEAVING = BASE ** SAMPLE;

/** Five signs of a form. */
interface Sample {
  readonly form: string;
  readonly at: number;
  readonly least: number;
  /** The one before in the same bucket. */
  readonly before: Sample | undefined;
}

/**
 * Whatever has eight signs in common has five at one of every four places: only those are kept, and what is met there is
 * compared. A run looks through every line that it prints for pieces of hundreds of credentials: so they are found by a
 * number that moves along the text (Rabin and Karp's).
 */
export function createCommonText(): CommonText {
  const samples: (Sample | undefined)[] = [undefined];
  /** Of each bucket the last sample, as its place in the list. */
  const last = new Int32Array(BUCKETS);
  const lastIn = (bucket: number): Sample | undefined => samples[last[bucket] ?? 0];

  return {
    add(form, least) {
      for (let at = 0; at + SAMPLE <= form.length; at += least - SAMPLE + 1) {
        const bucket = bucketOf(numberOf(form.slice(at, at + SAMPLE)));
        last[bucket] = samples.push({ form, at, least, before: lastIn(bucket) }) - 1;
      }
    },
    find(text) {
      const found: Span[] = [];
      let number = 0;
      for (let end = 0; end < text.length; end++) {
        number = next(number, text, end);
        for (let sample = lastIn(bucketOf(number)); sample !== undefined; sample = sample.before) {
          const span = around(text, end + 1 - SAMPLE, sample);
          // Rules and tables are drawn with other signs than letters and digits.
          if (span[1] - span[0] >= sample.least && /[a-z\d]/.test(text.slice(...span))) found.push(span);
        }
      }
      return found;
    },
  };
}

/** The number of five signs, from that of the five before. What is not there is NaN: it counts for nothing, and equals nothing. */
function next(number: number, text: string, end: number): number {
  const leaving = Math.imul(text.charCodeAt(end - SAMPLE), LEAVING);
  return (Math.imul(number, BASE) + text.charCodeAt(end) - leaving) | 0;
}

function numberOf(sample: string): number {
  return [...sample].reduce((number, _, end) => next(number, sample, end), 0);
}

function bucketOf(number: number): number {
  return (number ^ (number >>> 18)) & (BUCKETS - 1);
}

/** From where to where in the text it is the same as the form, around a place where the sample may be. */
function around(text: string, at: number, { form, at: formAt }: Sample): Span {
  let [start, end] = [0, 0];
  while (text.charCodeAt(at + end) === form.charCodeAt(formAt + end)) end++;
  while (text.charCodeAt(at + start - 1) === form.charCodeAt(formAt + start - 1)) start--;
  return [at + start, at + end];
}
