import { code } from './escape.js';

/** Names in code, with commas; a long list is cut. */
export function list(names: readonly string[], most = 30): string {
  const shown = names.slice(0, most).map((name) => code(name, 80));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
