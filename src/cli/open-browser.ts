import { once } from 'node:events';
import { startProgram } from './process.js';

/** What opens an address, best first. An address is one argument; no shell reads it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly (readonly [string, ...string[]])[]>>> = {
  darwin: [['open']],
  win32: [['rundll32', 'url.dll,FileProtocolHandler']],
};
/** `wslview` is there where Linux runs inside Windows, and opens the browser of Windows. */
const ELSEWHERE = [['wslview'], ['xdg-open']] as const;

/** Opens an address in the person's browser. False where nothing opens one: the address is shown in any case. */
export async function openBrowser(address: string): Promise<boolean> {
  for (const [program, ...before] of OPENERS[process.platform] ?? ELSEWHERE) {
    const opener = startProgram(program, [...before, address], { stdio: 'ignore', detached: true });
    const isStarted = await once(opener, 'spawn').then(
      () => true,
      () => false,
    );
    if (!isStarted) continue;
    opener.unref();
    return true;
  }
  return false;
}
