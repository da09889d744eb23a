import { describe, expect, test } from 'vitest';
import {
  accept,
  pageTokenFrom,
  refuseHopeless,
  requireAssets,
  requireVerified,
} from '../../../../src/cli/login/accept.js';
import { LoginStopped, type Problem, stopFor } from '../../../../src/cli/login/stopped.js';
import type { Observation } from '../../../../src/refresh/observe.js';
import type { Services } from '../../../../src/refresh/services.js';
import type { TokenConfig } from '../../../../src/token/config.js';
import type { Alive, Inspection, MetaTrace, Reach, TokenFacts } from '../../../../src/token/inspection.js';
import type { Consent } from '../../../../src/token/judgement.js';
import type { GitHubProblem } from '../../../../src/token/problem.js';
import { Secret } from '../../../../src/token/secret.js';
import { DAY } from '../../../../src/token/time.js';
import type { TokenResponse, VerifiedToken } from '../../../../src/token/token-response.js';
import { thrown, tokenOf } from '../../../support/session.js';

const NOW = Date.UTC(2026, 0, 5, 6) / 1000;
const TRACE: MetaTrace = { code: 190, subcode: 463 };
const FACTS: TokenFacts = {
  kind: 'user',
  appId: '123',
  userId: '777',
  scopes: ['ads_read', 'public_profile'],
  expiresAt: NOW + 60 * DAY,
  dataAccessExpiresAt: 'unknown',
};
const alive = (facts: Partial<TokenFacts> = {}): Alive => ({
  kind: 'alive',
  facts: { ...FACTS, ...facts },
  at: NOW,
});
const dead: Inspection = { kind: 'dead', reason: 'expired', facts: FACTS, at: NOW, trace: TRACE };
const refused = (reason: 'other-app' | 'app-disabled'): Inspection => ({
  kind: 'refused',
  reason,
  trace: TRACE,
});
const doubt: Inspection = { kind: 'doubt', reason: 'meta-unavailable', trace: TRACE };
const TOKEN = new Secret(tokenOf('New'));

const problemOf = async (work: () => unknown): Promise<Problem> => {
  const error = await thrown(work);
  if (!(error instanceof LoginStopped)) throw error;
  return error.problem;
};

describe('a login is hopeless', () => {
  const problem: GitHubProblem = {
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'It may not.',
    hint: 'Grant it.',
  };
  const closed = { kind: 'closed', problem } as const;
  const open = { kind: 'open' } as unknown as NonNullable<Observation['source']>;
  const seen = (
    token: Inspection,
    source?: Observation['source'],
    other?: Observation['source'],
  ): Observation => ({
    token,
    ...(source === undefined ? {} : { source }),
    others: new Map(other === undefined ? [] : [['other', other]]),
    unwritten: new Set(),
    freshness: { kind: 'current' },
  });

  test.each([
    ['Meta cannot be asked', seen(doubt, open), { reason: 'meta-unavailable', trace: TRACE }],
    ['Meta refuses the app', seen(refused('app-disabled'), open), { reason: 'app-disabled', trace: TRACE }],
    ['the place is closed', seen(alive(), closed), { reason: 'permission-missing', what: 'It may not.' }],
    [
      'another place is closed',
      seen(alive(), open, closed),
      { reason: 'permission-missing', hint: 'Grant it.' },
    ],
  ])('where %s', async (_, secretState, problem) => {
    expect(await problemOf(() => refuseHopeless(secretState))).toMatchObject(problem);
  });

  test.each([
    ['the token is alive', seen(alive(), open, open)],
    ['the token is dead', seen(dead, open)],
    ["the token is another app's", seen(refused('other-app'), open)],
    ['nothing of GitHub is asked', seen(alive())],
  ])('no more where %s', (_, secretState) => {
    expect(() => refuseHopeless(secretState)).not.toThrow();
  });
});

const verified = (facts: Partial<TokenFacts> = {}, token = TOKEN): VerifiedToken => ({
  kind: 'verified',
  token,
  inspection: alive(facts),
});

test("a verified token goes on, and one that does not work ends the login with the numbers of Meta's answer", async () => {
  const token = verified();
  expect(requireVerified(token)).toBe(token);
  const rejected = { kind: 'rejected', reason: 'new-token-dead', trace: TRACE } as const;
  expect(await problemOf(() => requireVerified(rejected))).toMatchObject({
    reason: 'new-token-dead',
    trace: TRACE,
  });
});

const configWith = (policy: Partial<TokenConfig['policy']> = {}) =>
  ({ name: 'META_ACCESS_TOKEN', policy: { requiredScopes: [], ...policy } }) as unknown as TokenConfig;

describe("a page's token", () => {
  const PAGE = { kind: 'page', profileId: '888' } as const;
  const from = (tokenResponse: TokenResponse, inspection: Inspection = alive(PAGE)) => {
    const meta = {
      derivePageToken: async (_config: TokenConfig, user: Secret, pageId: string) => {
        expect([user, pageId]).toEqual([TOKEN, '888']);
        return tokenResponse;
      },
      inspect: async () => inspection,
    };
    const world = { meta } as unknown as Services;
    return pageTokenFrom(verified(), '888', configWith(), world);
  };
  const issued: TokenResponse = { kind: 'issued', token: new Secret(tokenOf('Page')) };

  test('is made from the person and verified', async () => {
    expect(await from(issued)).toEqual(verified(PAGE, new Secret(tokenOf('Page'))));
  });

  test('that Meta does not give ends the login with its reason', async () => {
    const declined: TokenResponse = {
      kind: 'declined',
      reason: 'parameter',
      trace: { code: 100, subcode: 33 },
    };
    expect(await problemOf(() => from(declined))).toEqual({
      reason: 'target-not-written',
      title: 'Meta gave no token of the page',
      what: "Meta knows no such page, or does not show it to this account. Meta's answer: code 100, sub-code 33.",
      hint: 'Check the page ID, and that the page was ticked when somebody logged in to the app.',
    });
  });

  test('of another page ends the login', async () => {
    expect(await problemOf(() => from(issued, alive({ ...PAGE, profileId: '999' })))).toEqual({
      reason: 'new-token-other-page',
      title: 'New token is of another page',
      what: 'The new token is for the wrong page.',
      hint: 'The place was left as it is. Check the page ID.',
    });
  });

  test('that does not work ends the login', async () => {
    expect(await problemOf(() => from(issued, dead))).toMatchObject({
      reason: 'new-token-dead',
      trace: TRACE,
    });
  });
});

describe('a token may be stored', () => {
  interface Case {
    readonly facts?: Partial<TokenFacts>;
    readonly old?: Inspection;
    readonly policy?: Partial<TokenConfig['policy']>;
    readonly consent?: Consent;
  }
  const judge = ({ facts, old = dead, policy, consent = {} }: Case) =>
    accept(verified(facts), old, configWith(policy), consent);
  const OTHER_USER = { userId: '999' };

  test.each<[string, Case]>([
    ['of the same user in place of a dead one', {}],
    ['where nothing was there before', { old: doubt }],
    ['with all that the living one has', { old: alive({ expiresAt: NOW + DAY }) }],
    ['of the user that is expected', { facts: OTHER_USER, policy: { expectedUserId: '999' } }],
    ['of another user, when a person agrees', { facts: OTHER_USER, consent: { anyUser: true } }],
    ['of another kind, when that was asked for', { facts: { kind: 'page' }, consent: { anyKind: true } }],
    [
      'of another kind without what only a login carries',
      {
        facts: { kind: 'page', scopes: ['ads_read'] },
        old: alive({ scopes: ['email', 'ads_read', 'public_profile'], expiresAt: NOW }),
        consent: { anyKind: true },
      },
    ],
    [
      'of another kind where nobody knows what the old one could do',
      { facts: { kind: 'page' }, old: alive({ scopes: undefined } as never), consent: { anyKind: true } },
    ],
  ])('%s', (_, one) => {
    expect(judge(one)).toEqual({ kind: 'accepted' });
  });

  test('by another user only when a person says so', () => {
    expect(judge({ facts: OTHER_USER })).toEqual({ kind: 'other-user', before: '777' });
    expect(judge({ facts: { ...OTHER_USER, kind: 'page' }, consent: { anyKind: true } })).toEqual({
      kind: 'other-user',
      before: '777',
    });
  });

  test.each<[string, Case, string]>([
    [
      'of another user than expected, whoever agrees',
      { facts: OTHER_USER, policy: { expectedUserId: '777' } },
      'new-token-other-user',
    ],
    ['of another kind', { facts: { kind: 'page' } }, 'new-token-other-kind'],
    [
      'without a required permission',
      { policy: { requiredScopes: ['ads_management'] } },
      'new-token-lacks-scopes',
    ],
    [
      'without a permission that the living one has',
      { old: alive({ scopes: ['ads_management'] }), consent: { anyKind: true } },
      'new-token-lacks-scopes',
    ],
    [
      'without the profile that the living one of the same kind shows',
      { facts: { scopes: ['ads_read'] }, old: alive({ expiresAt: NOW }) },
      'new-token-lacks-scopes',
    ],
    [
      'that ends earlier than the living one',
      { old: alive({ expiresAt: 'never' }) },
      'new-token-ends-earlier',
    ],
    [
      'that ends earlier, whoever agrees',
      { old: alive({ expiresAt: 'never' }), consent: { anyUser: true } },
      'new-token-ends-earlier',
    ],
  ])('but not %s', async (_, one, reason) => {
    expect(await problemOf(() => judge(one))).toMatchObject({ reason });
  });
});

describe('a token that is stopped', () => {
  const REFUSED: Reach = { kind: 'refused', trace: TRACE };
  const reaching = (...reaches: readonly Reach[]): Alive => ({
    ...alive(),
    assets: reaches.map((reach, index) => ({
      asset: { kind: 'page', id: `${index}`, name: `page:${index}` },
      reach,
    })),
  });
  const lacking = stopFor('new-token-lacks-assets').problem;

  test('because of its assets names each, whether it was asked for by them or the old one had them', async () => {
    const inspection = reaching(REFUSED, { kind: 'reached' }, REFUSED);
    const problem = { ...lacking, what: `${lacking.what} Not reached: page:0, page:2.` };
    expect(await problemOf(() => requireAssets({ ...verified(), inspection }))).toEqual(problem);
    const old = { ...reaching({ kind: 'reached' }, REFUSED, { kind: 'reached' }), at: NOW - DAY };
    expect(await problemOf(() => accept({ ...verified(), inspection }, old, configWith(), {}))).toEqual(
      problem,
    );
  });

  test('for another reason names none', async () => {
    const old = alive({ expiresAt: 'never' });
    expect(await problemOf(() => accept(verified(), old, configWith(), {}))).toEqual(
      stopFor('new-token-ends-earlier').problem,
    );
  });

  test('is none that reaches all, or of which nobody measured it', () => {
    for (const reach of [{ kind: 'reached' }, { kind: 'not-measured', trace: TRACE }] as const)
      expect(() => requireAssets({ ...verified(), inspection: reaching(reach) })).not.toThrow();
  });
});
