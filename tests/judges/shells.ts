// How the shells of Windows cut a line into words, by their documented rules. No shell of Windows can be had on Debian; bash is
// asked itself.

/** PowerShell takes typographic quotation marks for quotation marks: about_Quoting_Rules, and CharTraits.cs in its source. */
const SINGLE = "'\u2018\u2019\u201a\u201b";
const DOUBLE = '"\u201c\u201d\u201e';

/**
 * The words of a command in PowerShell 7, which hands them to a program as they are:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing (argument mode).
 *
 * @throws when the line is more than one command with literal words: a variable, a pipe, a list, a quote that does not end
 */
export function powerShellWords(line: string): string[] {
  const words: string[] = [];
  let at = 0;
  const refuse = (what: string): never => {
    throw new Error(`PowerShell: ${what} at ${at} of ${line}`);
  };
  /** What stands between quotes, from the one at `at` on. */
  const quoted = (kind: string): string => {
    let text = '';
    for (at++; at < line.length; at++) {
      const char = line[at] ?? '';
      if (kind.includes(char)) {
        if (!kind.includes(line[at + 1] ?? ' ')) {
          at++;
          return text;
        }
        at++;
      } else if (kind === DOUBLE && (char === '$' || char === '`')) refuse(`a ${char} that it expands`);
      text += line[at];
    }
    return refuse('a quote without an end');
  };
  while (at < line.length) {
    const char = line[at] ?? '';
    if (/\s/.test(char)) at++;
    else if (char === '#') return words;
    else if (SINGLE.includes(char)) words.push(quoted(SINGLE));
    else if (DOUBLE.includes(char)) words.push(quoted(DOUBLE));
    else if (char === '@') refuse('an @ that begins a splat');
    else {
      let text = '';
      while (at < line.length && !/\s/.test(line[at] ?? '')) {
        const next = line[at] ?? '';
        if (/[$`;|&(){}<>,]/.test(next)) refuse(`a bare ${next}`);
        if (SINGLE.includes(next)) text += quoted(SINGLE);
        else if (DOUBLE.includes(next)) text += quoted(DOUBLE);
        else {
          text += next;
          at++;
        }
      }
      // It takes `-name.rest` for a parameter and its value.
      if (/^-[A-Za-z_]\w*[.:]/.test(text)) refuse('a parameter with a point in it');
      words.push(text);
    }
  }
  return words;
}

/**
 * The words of a command in cmd, at its prompt: first %NAME% wherever it stands, then the marks that mean something to cmd outside
 * of double quotes (`cmd /?`), then the rules by which a program of Microsoft's C runtime, and so node, cuts its line:
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 *
 * @param variables those that are set; at the prompt, an unknown %NAME% stays as it is
 * @throws when the line is more than one command with literal words
 */
export function cmdWords(line: string, variables: Readonly<Record<string, string>> = {}): string[] {
  const expanded = line.replace(
    /%([^%]+)%/g,
    (whole, name: string) => variables[name.toUpperCase()] ?? whole,
  );
  let isQuoted = false;
  let given = '';
  for (let at = 0; at < expanded.length; at++) {
    const char = expanded[at] ?? '';
    if (char === '"') isQuoted = !isQuoted;
    if (!isQuoted && /[&|<>()]/.test(char)) throw new Error(`cmd: a bare ${char} at ${at} of ${line}`);
    if (!isQuoted && char === '^') at++;
    given += expanded[at] ?? '';
  }
  if (isQuoted) throw new Error(`cmd: a quote without an end in ${line}`);
  return [...given.matchAll(/(?:"(?:\\[\s\S]|[^"\\])*"|\\"|[^\s"])+/g)].map(([word]) =>
    word.replace(/\\"|"/g, (mark) => (mark === '"' ? '' : '"')),
  );
}
