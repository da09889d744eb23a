import { DAY } from '../../token/time.js';
import type { Channel } from '../terminal.js';

const CELLS = 20;

/** What is left of a life, of the whole of it; both in seconds. */
export function lifetimeBar(left: number, whole: number, out: Channel): string {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * DAY ? 'red' : left < 14 * DAY ? 'yellow' : 'green';
  return out.paint(style, '█'.repeat(full)) + out.paint('dim', '░'.repeat(CELLS - full));
}
