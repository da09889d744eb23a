import { describe, expect, it } from 'vitest';
import { checkState, type StateVerdict, signState } from '../../../src/meta/login-state.js';
import type { SecretLocation } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';

const APP_SECRET = new Secret(`fake${'a1'.repeat(14)}`);
const REPOSITORY = 'acme/ads';
const LOCATION: SecretLocation = {
  kind: 'repository',
  store: 'actions',
  repository: REPOSITORY,
  secret: 'META_ACCESS_TOKEN',
};
const seconds = (time: string) => Date.parse(time) / 1000;
const NOON = seconds('2026-11-22T12:00:00Z');
const STATE = signState(APP_SECRET, REPOSITORY, LOCATION, NOON);

function check(
  state: string,
  when = NOON,
  where: Partial<{ repository: string; location: SecretLocation }> = {},
) {
  return checkState(state, APP_SECRET, where.repository ?? REPOSITORY, where.location ?? LOCATION, when);
}

describe('The state of a login that an issue prepares', () => {
  it('is made of letters, digits and a full stop, so that it is the same in an address and in a shell', () => {
    expect(STATE).toMatch(/^[0-9a-z]+\.[0-9a-f]{32}$/);
  });

  it('is the same all day, and holds neither the app secret nor a name', () => {
    for (const time of ['2026-11-22T00:00:00Z', '2026-11-22T23:59:59Z'])
      expect(signState(APP_SECRET, REPOSITORY, LOCATION, seconds(time))).toBe(STATE);
    expect(STATE).not.toContain('a1a1a1a1');
    expect(STATE).not.toMatch(/acme|META/i);
  });

  it('that an issue of yesterday’s version holds is read by today’s', () => {
    const issued = 'tozc00.ec330a7c6acf749e87a06f3597aa2f0b';
    expect(check(issued)).toBe('good');
    expect(STATE).toBe(issued);
  });

  it.each<[string, StateVerdict]>([
    ['2026-11-22T12:00:00Z', 'good'],
    ['2026-11-23T23:59:59Z', 'good'],
    ['2026-11-24T00:00:00Z', 'expired'],
    ['2027-11-24T00:00:00Z', 'expired'],
  ])('lasts until the end of the next day: at %s it is %s', (time, verdict) => {
    expect(check(STATE, seconds(time))).toBe(verdict);
  });

  it.each(['2026-11-22T00:00:00Z', '2026-11-22T23:59:59Z', '2024-02-29T06:00:00Z'])(
    'that is made at %s lasts a day at least and two at most',
    (time) => {
      const made = seconds(time);
      const state = signState(APP_SECRET, REPOSITORY, LOCATION, made);
      expect(check(state, made + DAY)).toBe('good');
      expect(check(state, made + 2 * DAY)).toBe('expired');
    },
  );

  it('is good on the far side of 2038, where its time has a letter more', () => {
    const later = seconds('2041-01-05T06:00:00Z');
    expect(check(signState(APP_SECRET, REPOSITORY, LOCATION, later), later)).toBe('good');
  });

  it('goes by names as GitHub does, whatever their case', () => {
    const location: SecretLocation = { ...LOCATION, repository: 'ACME/Ads', secret: 'meta_access_token' };
    expect(check(STATE, NOON, { repository: 'Acme/ADS', location })).toBe('good');
  });

  it.each<[string, Partial<{ repository: string; location: SecretLocation }>]>([
    ['another repository', { repository: 'acme/website' }],
    ['another secret', { location: { ...LOCATION, secret: 'META_TOKEN' } }],
    ['the secret of that name elsewhere', { location: { ...LOCATION, repository: 'acme/website' } }],
    ['the secret of that name for Dependabot', { location: { ...LOCATION, store: 'dependabot' } }],
    [
      'the secret of that name in an environment',
      {
        location: {
          kind: 'environment',
          repository: REPOSITORY,
          environment: 'production',
          secret: 'META_ACCESS_TOKEN',
        },
      },
    ],
  ])('is wrong for %s', (_what, where) => {
    expect(check(STATE, NOON, where)).toBe('wrong');
  });

  it('is wrong with another app secret', () => {
    const other = new Secret(`fake${'b2'.repeat(14)}`);
    expect(checkState(STATE, other, REPOSITORY, LOCATION, NOON)).toBe('wrong');
  });

  it('is wrong, not expired, when somebody gave it more time', () => {
    const [, signature] = STATE.split('.');
    const later = (NOON + 10 * DAY).toString(36);
    expect(check(`${later}.${signature}`)).toBe('wrong');
    expect(check(`${later}.${signature}`, NOON + 3 * DAY)).toBe('wrong');
  });

  const [time = '', signature = ''] = STATE.split('.');
  it.each([
    ['empty', ''],
    ['a word', 'state'],
    ['only a time', `${time}.`],
    ['only a signature', `.${signature}`],
    ['without its full stop', `${time}${signature}`],
    ['with something before it', `-${STATE}`],
    ['with a plus before it', `+${STATE}`],
    ['with something behind it', `${STATE}-`],
    ['with a letter beyond ASCII behind it', `${STATE}é`],
    ['with a line before it', `x\n${STATE}`],
    ['one sign short', STATE.slice(0, -1)],
    ['altered in its last sign', `${STATE.slice(0, -1)}${STATE.endsWith('0') ? '1' : '0'}`],
    ['in capitals', STATE.toUpperCase()],
    ['signed in capitals', `${time}.${signature.toUpperCase()}`],
    ['of zeros', `${time}.${'0'.repeat(32)}`],
  ])('is wrong when it is %s', (_what, state) => {
    expect(check(state)).toBe('wrong');
  });
});
