import type { Runtime, Transport } from './http.js';
import { readProxies } from './proxy.js';
import { createTransport } from './transport.js';
import { Unanswered } from './unanswered.js';

/** The real world, by the proxies that the environment names. */
export function createRuntime(env: NodeJS.ProcessEnv): Runtime {
  const settings = readProxies(env);
  // Whoever runs has read the settings before and stopped on a wrong one: nothing goes around a proxy for a spelling mistake.
  const refuse: Transport = async () => {
    throw new Unanswered('proxy-unreachable');
  };
  return {
    transport: settings.kind === 'read' ? createTransport(settings.proxies) : refuse,
    now: steadyClock(),
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/**
 * The time since 1970 by this computer's clock as it was at the start, going on evenly from there: one that is set anew meanwhile takes
 * no time from a run that has a token to store, and gives none to one that must end.
 */
function steadyClock(): () => number {
  const startedAt = Date.now();
  const from = process.hrtime.bigint();
  return () => startedAt + Math.round(Number(process.hrtime.bigint() - from) / 1e6);
}
