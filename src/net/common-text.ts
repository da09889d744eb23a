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

/** Five signs of a form. */
interface Sample {
  readonly form: string;
  readonly at: number;
  readonly least: number;
  /** The one before of the same signs. */
  readonly before: Sample | undefined;
}

/**
 * Whatever has eight signs in common has five at one of every four places: only those are kept, and what is met there is
 * compared. A run looks through every line that it prints for pieces of hundreds of credentials.
 */
export function createCommonText(): CommonText {
  /** Of each five signs the last sample. */
  const last = new Map<string, Sample>();

  return {
    add(form, least) {
      for (let at = 0; at + SAMPLE <= form.length; at += least - SAMPLE + 1) {
        const signs = form.slice(at, at + SAMPLE);
        last.set(signs, { form, at, least, before: last.get(signs) });
      }
    },
    find(text) {
      const found: Span[] = [];
      for (let at = 0; at < text.length; at++) {
        const signs = text.slice(at, at + SAMPLE);
        for (let sample = last.get(signs); sample !== undefined; sample = sample.before) {
          const span = around(text, at, sample);
          // Rules and tables are drawn with other signs than letters and digits.
          if (span[1] - span[0] >= sample.least && /[a-z\d]/.test(text.slice(...span))) found.push(span);
        }
      }
      return found;
    },
  };
}

/** From where to where in the text it is the same as the form, around the sample. What is not there is NaN, and equals nothing. */
function around(text: string, at: number, { form, at: formAt }: Sample): Span {
  let [start, end] = [0, SAMPLE];
  while (text.charCodeAt(at + end) === form.charCodeAt(formAt + end)) end++;
  while (text.charCodeAt(at + start - 1) === form.charCodeAt(formAt + start - 1)) start--;
  return [at + start, at + end];
}
