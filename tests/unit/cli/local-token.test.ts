import { describe, expect, test } from 'vitest';
import { refreshLocalToken, withTokenFile } from '../../../src/cli/local-token.js';
import type { TokenFile } from '../../../src/cli/token-file.js';
import type { SecretsService, Services } from '../../../src/refresh/services.js';
import type { TokenFacts } from '../../../src/token/inspection.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import {
  COPY,
  configOf,
  FakeSecrets,
  GITHUB_NOW,
  NOW,
  SOURCE,
  secretOf,
  stageOf,
  tokenOf,
} from '../refresh/fake-services.js';
import { alive, dead, without } from '../token/samples.js';

const ISSUED = NOW - 59 * DAY;
const DUE: Partial<TokenFacts> = { issuedAt: ISSUED, expiresAt: NOW + DAY };
const undated = (facts: Partial<TokenFacts> = {}) => {
  const token = alive(facts);
  return { ...token, facts: without(token.facts, 'issuedAt') };
};

/** A world whose Meta can be taken apart, as the real one can. */
const world = () => {
  const stage = stageOf();
  const { meta } = stage;
  const parts: Services['meta'] = {
    inspect: (...given) => meta.inspect(...given),
    renew: (...given) => meta.renew(...given),
    lengthen: (...given) => meta.lengthen(...given),
    derivePageToken: (...given) => meta.derivePageToken(...given),
    mintOwnToken: (...given) => meta.mintOwnToken(...given),
  };
  meta.issues('Fresh', alive({ expiresAt: NOW + 60 * DAY }));
  return { stage, services: { ...stage, meta: parts } };
};

/** GitHub's copy was written then, or never was; this computer's token is what Meta says. */
async function refresh({
  inspection = alive(DUE),
  writtenAt,
}: {
  inspection?: Inspected;
  writtenAt?: number;
}) {
  const { stage, services } = world();
  const token = stage.meta.knows('Local', inspection);
  const config = configOf({ token, source: writtenAt === undefined ? COPY : SOURCE });
  if (writtenAt !== undefined) stage.secrets.put(SOURCE, 'Github', GITHUB_NOW - writtenAt);
  const report = await refreshLocalToken(config, 'refresh', services);
  return { report, written: stage.secrets.writes.map(([, value]) => value) };
}
type Inspected = ReturnType<typeof alive> | ReturnType<typeof dead>;

describe('a token of this computer', () => {
  test.each([
    ['GitHub’s copy is older', { writtenAt: ISSUED - DAY }],
    ['GitHub’s copy was written ten minutes after the token was issued', { writtenAt: ISSUED + 600 }],
    [
      'it is one of an hour, which Meta does not date',
      { inspection: undated({ expiresAt: NOW + 2 * HOUR }), writtenAt: NOW - DAY },
    ],
  ])('is refreshed where %s', async (_, given) => {
    const { report, written } = await refresh(given);
    expect(report).toMatchObject({ outcome: 'refreshed', refreshed: true });
    expect(written).toEqual([tokenOf('Fresh')]);
  });

  test.each([
    ['was written later', { writtenAt: ISSUED + 601 }],
    [
      'may have been: nobody knows when the token was issued',
      { inspection: undated(DUE), writtenAt: ISSUED },
    ],
    ['was written later, and the token is dead', { inspection: dead(), writtenAt: NOW - DAY }],
    [
      'was written later, and the token never ends',
      { inspection: alive({ issuedAt: ISSUED, expiresAt: 'never' }), writtenAt: NOW - DAY },
    ],
  ])('does not go over a copy on GitHub that %s', async (_, given) => {
    const { report, written } = await refresh(given);
    const finding = { outcome: 'misconfigured', reason: 'local-token-older' };
    expect(report).toMatchObject({
      ...finding,
      secret: 'META_ACCESS_TOKEN',
      location: 'META_ACCESS_TOKEN in acme/website',
      refreshed: false,
      findings: [finding],
      alerts: [],
      now: NOW,
    });
    expect(written).toEqual([]);
  });

  test.each([
    ['it is dated', alive(DUE)],
    ['nobody knows when it was issued', undated(DUE)],
  ])(
    'is no older than a copy that GitHub does not have: that is what is wrong, though %s',
    async (_, inspection) => {
      const { report, written } = await refresh({ inspection });
      expect(report).toMatchObject({ outcome: 'misconfigured', reason: 'secret-missing' });
      expect(written).toEqual([]);
    },
  );

  test('that is not to be written anywhere may be of any age', async () => {
    const { report } = await refresh({ inspection: undated({ expiresAt: 'never' }), writtenAt: NOW - DAY });
    expect(report).toMatchObject({ outcome: 'healthy', reason: 'never-expires' });
  });

  test('is looked at once before it is exchanged', async () => {
    const { stage, services } = world();
    const token = stage.meta.knows('Local', alive(DUE), dead());
    stage.secrets.put(SOURCE, 'Github', GITHUB_NOW - ISSUED);
    expect(await refreshLocalToken(configOf({ token }), 'refresh', services)).toMatchObject({
      refreshed: true,
    });
  });
});

describe('the file of a token', () => {
  const open = { kind: 'open', secretScope: { kind: 'open', key: { keyId: '', key: '' } } };
  const seen = open as unknown as Parameters<SecretsService['write']>[2];
  const problem = {
    reason: 'write-rejected',
    kind: 'permanent',
    message: 'No.',
    hint: 'Correct it.',
  } as const;

  /** What the file holds after a token was written there, with this result; and the failures that were told. */
  async function written(
    location: typeof SOURCE,
    result: Awaited<ReturnType<SecretsService['write']>>,
    error?: unknown,
  ) {
    let holds = tokenOf('Old');
    const failures: string[] = [];
    const file: TokenFile = {
      token: secretOf('Old'),
      prove: async () => {},
      replace: async (token) => {
        if (error !== undefined) throw error;
        holds = token.reveal();
      },
    };
    const github = Object.assign(new FakeSecrets(), { write: async () => result });
    const secrets = withTokenFile(github, configOf(), file, (code) => failures.push(code));
    const source = { location: SOURCE, secretState: seen };
    expect(await secrets.write(location, secretOf('New'), seen, source)).toEqual(result);
    return { holds, failures };
  }

  test.each([
    ['gets the new token once its secret has it', SOURCE, { kind: 'written' }, 'New'],
    [
      'gets it however the secret is spelled',
      { ...SOURCE, secret: 'meta_access_token' },
      { kind: 'written' },
      'New',
    ],
    ['keeps its own while another place is written', COPY, { kind: 'written' }, 'Old'],
    ['keeps its own where GitHub does not take the new one', SOURCE, { kind: 'not-written', problem }, 'Old'],
    ['keeps its own where somebody else was faster', SOURCE, { kind: 'superseded' }, 'Old'],
  ] as const)('%s', async (_, location, result, holds) => {
    expect(await written(location, result)).toEqual({ holds: tokenOf(holds), failures: [] });
  });

  test.each([
    ['with what the system says', Object.assign(new Error('full'), { code: 'ENOSPC' }), 'ENOSPC'],
    ['where nobody says why, too', new Error('odd'), 'unknown'],
  ])('that cannot be written is told of %s', async (_, error, code) => {
    expect(await written(SOURCE, { kind: 'written' }, error)).toEqual({
      holds: tokenOf('Old'),
      failures: [code],
    });
  });
});
