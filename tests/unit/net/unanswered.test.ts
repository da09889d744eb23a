import { describe, expect, it } from 'vitest';
import { NOTHING_SENT, type UnansweredReason, unansweredBy } from '../../../src/net/unanswered.js';

const failing = (code: string, cause?: Error): Error =>
  Object.assign(new Error('connect to https://x.example/?token=EAAtest', { cause }), { code });

describe('an error of the network is known by its code', () => {
  it.each<[UnansweredReason, ...string[]]>([
    ['connection-refused', 'ECONNREFUSED'],
    ['name-not-found', 'ENOTFOUND', 'ENODATA', 'EAI_AGAIN'],
    ['no-route', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
    ['deadline', 'ETIMEDOUT'],
    ['reset', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'],
    ['certificate-expired', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    ['certificate-of-other-host', 'ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
    ['certificate-not-trusted', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'INVALID_CA'],
    ['certificate-not-trusted', 'INVALID_PURPOSE', 'PATH_LENGTH_EXCEEDED'],
    ['tls-failed', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_TLS_HANDSHAKE_TIMEOUT'],
    ['proxy-refused', 'ERR_PROXY_TUNNEL'],
    ['header-too-large', 'HPE_HEADER_OVERFLOW'],
    ['malformed', 'HPE_INVALID_CONSTANT'],
    [
      'unreachable',
      'EMFILE',
      'not a code',
      'ERR_INVALID_URL',
      'INVALID_CACHE',
      'NOT_INVALID_CA',
      'NO_ERR_TLS_HERE',
    ],
  ])('%s', (reason, ...codes) => {
    for (const code of codes) expect(unansweredBy(failing(code)).reason).toBe(reason);
  });

  it('or by the code of what caused it', () => {
    expect(unansweredBy(new Error('failed', { cause: failing('ECONNRESET') }))).toMatchObject({
      reason: 'reset',
      network: 'ECONNRESET',
    });
  });

  it('and nothing of its text goes on: an address may hold a credential', () => {
    const unanswered = unansweredBy(failing('ECONNRESET'));
    expect(`${unanswered.stack} ${JSON.stringify(unanswered)}`).not.toMatch(/EAAtest|x\.example/);
  });
});

it.each(['ECONNREFUSED', 'ENOTFOUND', 'ENETUNREACH'])(
  'through a proxy, %s is about the way to the proxy: it looks up the other side itself',
  (code) => {
    expect(unansweredBy(failing(code), true).reason).toBe('proxy-unreachable');
  },
);

it('through a proxy, what comes after the connection is the same as without one', () => {
  for (const code of ['ECONNRESET', 'CERT_HAS_EXPIRED', 'ERR_PROXY_TUNNEL']) {
    expect(unansweredBy(failing(code), true).reason).toBe(unansweredBy(failing(code)).reason);
  }
});

it('a write counts as not sent only where no connection to the other side was made', () => {
  const mayBeSent = ['ETIMEDOUT', 'ECONNRESET', 'HPE_HEADER_OVERFLOW', 'HPE_INVALID_CONSTANT', 'EMFILE'];
  for (const code of mayBeSent) expect(NOTHING_SENT.has(unansweredBy(failing(code)).reason)).toBe(false);
  const notSent = ['ECONNREFUSED', 'ENOTFOUND', 'CERT_HAS_EXPIRED', 'EPROTO', 'ERR_PROXY_TUNNEL'];
  for (const code of notSent) expect(NOTHING_SENT.has(unansweredBy(failing(code)).reason)).toBe(true);
});
