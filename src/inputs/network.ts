import { canUseProxy, readProxies } from '../net/proxy.js';
import { InputError } from './options.js';

/**
 * Reads what the environment says about the way to the network, and refuses what would break it or open it to others. Returns
 * what a person should hear, if anything. Shows no value: the address of a proxy may hold a password.
 */
export function readNetwork(env: NodeJS.ProcessEnv, nodeVersion = process.versions.node): string | undefined {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new InputError(
      'NODE_TLS_REJECT_UNAUTHORIZED',
      'must not be 0: anybody on the way could read the credentials.',
      'Remove it. For a gateway with a certificate of its own, name the file of that certificate in NODE_EXTRA_CA_CERTS.',
    );
  }
  const settings = readProxies(env);
  if (settings.kind === 'invalid') {
    throw new InputError(
      settings.name,
      'must be the address of an HTTP proxy. Its value is not shown, because it may hold a password.',
      `Example: ${settings.name}=http://proxy.example:3128`,
    );
  }
  const { proxies } = settings;
  if ((proxies['https:'] ?? proxies['http:']) === undefined || canUseProxy(nodeVersion)) return undefined;
  return `The environment names a proxy, but Node ${nodeVersion} cannot use one, so it connects directly. Use Node 22.21, 24.5 or later.`;
}
