/** The proxies that the environment names, ready for use. */
export interface Proxies {
  readonly 'https:'?: string;
  readonly 'http:'?: string;
  /** Hosts that are reached without one. */
  readonly exceptions?: readonly string[];
}

type ProxySettings =
  | { readonly kind: 'read'; readonly proxies: Proxies }
  /** `name` is the environment variable. Its value is never shown: it may hold a password. */
  | { readonly kind: 'invalid'; readonly name: string };

const PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/**
 * Reads `https_proxy`, `http_proxy` and `no_proxy`, in small letters or capitals, as curl and the Actions runner do: the small
 * ones first, and an address without a scheme is `http://`.
 */
export function readProxies(env: NodeJS.ProcessEnv): ProxySettings {
  const proxies: { 'https:'?: string; 'http:'?: string } = {};
  for (const protocol of ['https:', 'http:'] as const) {
    const small = `${protocol.slice(0, -1)}_proxy`;
    const name = [small, small.toUpperCase()].find((candidate) => env[candidate]?.trim());
    if (name === undefined) continue;
    const address = readAddress(env[name]);
    if (address === undefined) return { kind: 'invalid', name };
    proxies[protocol] = address;
  }
  const exceptions = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
  return { kind: 'read', proxies: { ...proxies, exceptions: exceptions.filter(Boolean) } };
}

function readAddress(value = ''): string | undefined {
  const address = value.includes('://') ? value : `http://${value.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A value in quotation marks has one in its host name, where a URL may have it and no host has.
  const isProxy = url.protocol in PORTS && !/["'`,]/.test(url.hostname);
  return isProxy && canDecode(`${url.username}:${url.password}`) ? url.href : undefined;
}

function canDecode(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** The proxy for this address; undefined where the way is direct, as it always is to this computer itself. */
export function proxyFor({ protocol, hostname, port }: URL, proxies: Proxies): string | undefined {
  if (isLoopback(hostname)) return undefined;
  const names = [hostname.replace(/[[\]]/g, ''), hostname, `${hostname}:${port || PORTS[protocol]}`];
  const isExcepted = proxies.exceptions?.some((exception) => {
    const end = `.${exception.replace(/^\*?\./, '')}`;
    return exception === '*' || names.some((name) => `.${name}`.endsWith(end));
  });
  return isExcepted ? undefined : proxies[protocol as 'https:' | 'http:'];
}

/** This computer, by name or number. */
export function isLoopback(hostname: string): boolean {
  return /^((.*\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Whether this Node can go through a proxy: since 22.21 and 24.5, see nodejs.org/api/http.html#new-agentoptions (`proxyEnv`). */
export function canUseProxy(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
