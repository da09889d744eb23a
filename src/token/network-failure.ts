/** What a connection that failed tells by itself: the system's code, the certificate's error, the proxy's answer. */
export const NETWORK_FAILURES = [
  /** Nobody listens there, or a firewall says so. */
  'connection-refused',
  'name-not-found',
  'no-route',
  /** Signed by nobody that this computer trusts, as behind a gateway that looks into connections. */
  'certificate-not-trusted',
  /** Over, or not begun, by this computer's clock. */
  'certificate-expired',
  'certificate-of-other-host',
  /** What answered speaks no TLS, or none that Node does. */
  'tls-failed',
  'proxy-unreachable',
  /** The proxy answered, with the status that goes with this, and opened no way. */
  'proxy-refused',
  'deadline',
  /** The connection ended before the answer did. */
  'reset',
] as const;

export type NetworkFailure = (typeof NETWORK_FAILURES)[number];

/** Whether the connection itself told what is wrong: such a failure has words of its own. */
export function isNetworkFailure(reason: string): reason is NetworkFailure {
  return NETWORK_FAILURES.some((failure) => failure === reason);
}
