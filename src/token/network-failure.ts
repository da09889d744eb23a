/** Failed connections that have words and a fix of their own; src/net/unanswered.ts says when each one happens. */
export const NETWORK_FAILURES = [
  'connection-refused',
  'name-not-found',
  'no-route',
  'certificate-not-trusted',
  'certificate-expired',
  'certificate-of-other-host',
  'tls-failed',
  'proxy-unreachable',
  'proxy-refused',
  'deadline',
  'reset',
] as const;

export type NetworkFailure = (typeof NETWORK_FAILURES)[number];

export function isNetworkFailure(reason: string): reason is NetworkFailure {
  return NETWORK_FAILURES.some((failure) => failure === reason);
}
