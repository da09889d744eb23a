import { describe, expect, test } from 'vitest';
import { kindText, renewalOf } from '../../../src/messages/kind.js';
import { UNREADABLE_FACTS } from './scenes.js';

describe('a kind of token', () => {
  test.each([
    ['user', 'user token'],
    ['page', 'page token'],
    ['system-user', 'system user token'],
    ['app', 'app token'],
    ['instagram', 'Instagram token'],
    ['threads', 'Threads token'],
    ['unknown', 'not known'],
  ] as const)('that is %s is called "%s"', (kind, words) => {
    expect(kindText(kind)).toBe(words);
  });

  test.each([
    ['user', 'login'],
    ['page', 'page-login'],
    ['system-user', 'system-user'],
    ['app', 'app'],
    ['instagram', 'instagram'],
    ['threads', 'threads'],
    ['unknown', 'login'],
  ] as const)('that is %s is renewed by its own way, %s', (kind, renewal) => {
    expect(renewalOf({ ...UNREADABLE_FACTS, kind }, 'facebook')).toBe(renewal);
  });

  test.each(['instagram', 'threads'] as const)(
    'that nobody could read is renewed by the login of its platform, %s',
    (platform) => {
      expect(renewalOf(UNREADABLE_FACTS, platform)).toBe(platform);
    },
  );
});
