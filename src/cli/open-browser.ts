<<<<<<< HEAD
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
=======
/** False where there is no browser to open: the address is shown in any case. */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open');
    await open(address);
    return true;
  } catch {
    return false;
  }
>>>>>>> a216c50 (Let init make the GitHub App in one click, store what it is given and start the first run)
}
