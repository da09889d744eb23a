import { harmlessIn } from '../inputs/environment.js';

/**
 * Opens an address in the person's browser. False if that fails: the address is shown in any case. The package starts its program
 * with this process's environment, so it meets only the harmless part of it.
 */
export async function openBrowser(address: string): Promise<boolean> {
  const { default: open } = await import('open');
  const environment = process.env;
  process.env = harmlessIn(environment);
  try {
    await open(address);
    return true;
  } catch {
    return false;
  } finally {
    process.env = environment;
  }
}
