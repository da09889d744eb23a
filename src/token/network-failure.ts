/** What a connection that failed tells by itself: the system's code, the certificate's error, the proxy's answer. */
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

/** Whether the connection itself told what is wrong: such a failure has words of its own. */
export function isNetworkFailure(reason: string): reason is NetworkFailure {
  return NETWORK_FAILURES.some((failure) => failure === reason);
}
