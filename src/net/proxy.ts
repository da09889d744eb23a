import http from 'node:http';

/** Node 24.14 and later can route the global `fetch` through the proxies that the environment names. */
type WithGlobalProxy = typeof http & { setGlobalProxyFromEnv?: (env: NodeJS.ProcessEnv) => () => void };

/**
 * Reaches every service through `https_proxy`, `http_proxy` and `no_proxy`, which Node's own `fetch` ignores unless told.
 * Does nothing when no proxy is named.
 */
export function useProxyOf(env: NodeJS.ProcessEnv): 'direct' | 'proxied' | 'unsupported' {
  const isNamed = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY].some(Boolean);
  if (!isNamed) return 'direct';
  const { setGlobalProxyFromEnv } = http as WithGlobalProxy;
  if (setGlobalProxyFromEnv === undefined) return 'unsupported';
  setGlobalProxyFromEnv(env);
  return 'proxied';
}
