import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../src/inputs/network.js';
import { refusal } from './setting.js';

const PROXY = 'http://user:fake-password@proxy.example:3128';

describe('the way to the network', () => {
  it('is never one on which anybody could read the credentials', async () => {
    const { input, text } = await refusal(() => readNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }));
    expect(input).toBe('NODE_TLS_REJECT_UNAUTHORIZED');
    expect(text).toMatch(/anybody on the way could read the credentials\. .*NODE_EXTRA_CA_CERTS\.$/);
    expect(readNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '1' })).toBeUndefined();
  });

  it.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])(
    'names the variable of a proxy that is none, and not its value: %s',
    async (name) => {
      const { input, text } = await refusal(() =>
        readNetwork({ [name]: 'socks5://user:fake@proxy.example' }),
      );
      expect(input).toBe(name);
      expect(text).toMatch(/must be the address of an HTTP proxy\. .*=http:\/\/proxy\.example:3128$/);
      expect(text).not.toContain('fake');
    },
  );

  it('is told of where this Node cannot use the proxy', () => {
    expect(readNetwork({ https_proxy: PROXY }, '20.19.0')).toMatch(/Node 20\.19\.0 cannot use one/);
    expect(readNetwork({ http_proxy: PROXY }, '20.19.0')).not.toContain('fake');
    expect(readNetwork({ https_proxy: PROXY }, '24.5.0')).toBeUndefined();
    expect(readNetwork({}, '20.19.0')).toBeUndefined();
  });
});
