/** Paragraphs, without the empty ones. */
export function sections(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A numbered list; what belongs to a step is indented under it. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step.replace(/\n(?=.)/g, '\n   ')}`).join('\n');
}

/** Folded away until somebody opens it. `summary` is ours. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** An address that ends neither its link nor the line. */
export function linkTarget(url: string): string {
  return url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
