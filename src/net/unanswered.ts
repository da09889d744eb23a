/** Why no usable answer arrived. Each has its own words and fix in what people read. */
export type UnansweredReason =
  /** Nobody listens there, or a firewall says so. */
  | 'connection-refused'
  | 'name-not-found'
  | 'no-route'
  /** Signed by nobody that this computer trusts, as behind a gateway that looks into connections. */
  | 'certificate-not-trusted'
  /** Expired, or not yet valid, by this computer's clock. */
  | 'certificate-expired'
  | 'certificate-of-other-host'
  /** What answered speaks no TLS, or none that Node does. */
  | 'tls-failed'
  | 'proxy-unreachable'
  /** The proxy answered, with the status that goes with this, and opened no tunnel. */
  | 'proxy-refused'
  | 'deadline'
  /** The connection ended before the answer did. */
  | 'reset'
  | 'header-too-large'
  /** What came is not HTTP. */
  | 'malformed'
  | 'too-large'
  | 'redirected'
  | 'foreign-origin'
  /** Anything else: the system's code says it, or nobody does. */
  | 'unreachable';

/** Failures that come before anything of the request was sent, so that nothing can have taken effect. */
export const NOTHING_SENT: ReadonlySet<string | undefined> = new Set<UnansweredReason>([
  'connection-refused',
  'name-not-found',
  'no-route',
  'certificate-not-trusted',
  'certificate-expired',
  'certificate-of-other-host',
  'tls-failed',
  'proxy-unreachable',
  'proxy-refused',
  'foreign-origin',
]);

/** What may be over in a moment, so that asking again within the run is worth it; the rest waits for a person. */
export const TRANSIENT: ReadonlySet<string | undefined> = new Set<UnansweredReason>([
  'connection-refused',
  'name-not-found',
  'no-route',
  'proxy-unreachable',
  'deadline',
  'reset',
  'header-too-large',
  'malformed',
  'too-large',
  'unreachable',
]);

/** What may be told beside the reason. */
export interface UnansweredFacts {
  /** The error code of Node's network stack: `ECONNREFUSED`. */
  readonly network?: string;
  /** With which status the proxy refused. */
  readonly proxyStatus?: number;
  /** Of a redirect. */
  readonly status?: number;
  /** Where a redirect leads to another origin, that: the rest of its address may hold a credential. */
  readonly redirectedTo?: string;
}

/** No usable answer arrived. Carries codes and an origin, and nothing else: an address or a header would hold a credential. */
export class Unanswered extends Error implements UnansweredFacts {
  readonly reason: UnansweredReason;
  declare readonly network?: string;
  declare readonly proxyStatus?: number;
  declare readonly status?: number;
  declare readonly redirectedTo?: string;

  constructor(reason: UnansweredReason, facts: UnansweredFacts = {}) {
    super(facts.network === undefined ? reason : `${reason} (${facts.network})`);
    this.name = 'Unanswered';
    this.reason = reason;
    Object.assign(this, facts);
  }

  get facts(): UnansweredFacts {
    const { name, reason, ...facts } = this;
    return facts as UnansweredFacts;
  }
}

/** What an error of the network says, and nothing of its text. */
export function unansweredBy(error: unknown, isThroughProxy = false): Unanswered {
  const facts = factsOf(error);
  const reason = facts.network === undefined ? 'unreachable' : reasonOf(facts.network);
  return new Unanswered(isThroughProxy && PROXYS.has(reason) ? 'proxy-unreachable' : reason, facts);
}

/** Through a proxy, the other side's name and address are the proxy's business: these speak of the proxy's own. */
const PROXYS: ReadonlySet<UnansweredReason> = new Set(['connection-refused', 'name-not-found', 'no-route']);

/** By the codes of nodejs.org/api/errors.html#common-system-errors and nodejs.org/api/tls.html#x509-certificate-error-codes. */
function reasonOf(code: string): UnansweredReason {
  switch (code) {
    case 'ECONNREFUSED':
      return 'connection-refused';
    case 'ENOTFOUND':
    case 'ENODATA':
      return 'name-not-found';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return 'no-route';
    case 'ETIMEDOUT':
      return 'deadline';
    case 'ECONNRESET':
    case 'ECONNABORTED':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return 'reset';
    case 'ERR_PROXY_TUNNEL':
      return 'proxy-refused';
    case 'HPE_HEADER_OVERFLOW':
      return 'header-too-large';
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return 'certificate-expired';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return 'certificate-of-other-host';
    case 'EPROTO':
      return 'tls-failed';
    default:
      if (code.startsWith('EAI_')) return 'name-not-found';
      if (/CERT|^(INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/.test(code))
        return 'certificate-not-trusted';
      if (code.startsWith('HPE_')) return 'malformed';
      return /^ERR_(SSL|TLS)_/.test(code) ? 'tls-failed' : 'unreachable';
  }
}

/** The codes of an error and of what caused it: they never hold a value of ours. */
function factsOf(error: unknown): UnansweredFacts {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, statusCode } = at as Error & { code?: unknown; statusCode?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) {
      return {
        network: code,
        ...(Number.isInteger(statusCode) ? { proxyStatus: statusCode as number } : {}),
      };
    }
  }
  return {};
}
