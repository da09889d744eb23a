/** One line of a table: what was measured, and what was to be reached. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal?: string;
  readonly reached?: boolean;
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, goal = '', reached }) => {
    const verdict = reached === undefined ? '' : reached ? 'yes' : '**no**';
    return `| ${what} | ${measured} | ${goal} | ${verdict} |`;
  });
  return ['| | measured | goal | reached |', '|---|---|---|---|', ...lines].join('\n');
}
