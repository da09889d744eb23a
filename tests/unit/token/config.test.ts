import { describe, expect, it, test } from 'vitest';
import {
  loginApp,
  NO_TOKEN_YET,
  otherLocations,
  type TokenConfig,
  withoutAssets,
} from '../../../src/token/config.js';
import { describeLocation, type SecretLocation } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';

const location = (secret: string): SecretLocation => ({
  kind: 'repository',
  store: 'actions',
  repository: 'acme/ads',
  secret,
});

const config = (rest: Pick<TokenConfig, 'targets' | 'pages'>) =>
  ({ source: location('SOURCE'), ...rest }) as TokenConfig;

describe('The other places of a token', () => {
  it('are its targets and every secret of its page tokens, and never its source', () => {
    const locations = otherLocations(
      config({
        targets: [
          { location: location('COPY'), ownToken: false },
          { location: location('OWN'), ownToken: true },
        ],
        pages: [
          { pageId: '1', locations: [location('PAGE_1'), location('PAGE_1_COPY')] },
          { pageId: '2', locations: [location('PAGE_2')] },
        ],
      }),
    );
    expect(locations.map(describeLocation)).toEqual([
      'COPY in acme/ads',
      'OWN in acme/ads',
      'PAGE_1 in acme/ads',
      'PAGE_1_COPY in acme/ads',
      'PAGE_2 in acme/ads',
    ]);
  });

  it('are none when the token lies in its source alone', () => {
    expect(otherLocations(config({ targets: [], pages: [] }))).toEqual([]);
  });
});

describe('The app of a login', () => {
  const secret = new Secret('fake-app-secret');
  const meta = { id: '123456789', secret };
  const own = { id: '987654321', secret };
  const appOf = (rest: Partial<TokenConfig>) => loginApp(rest as TokenConfig);

  it("is Meta's where the token has one", () => {
    expect(appOf({ app: meta })).toBe(meta);
    expect(appOf({ app: meta, platformApp: own })).toBe(meta);
  });

  it("is the platform's own where both its ID and its secret are given", () => {
    expect(appOf({ platformApp: own })).toEqual(own);
    expect(appOf({ platformApp: { id: own.id } })).toBeUndefined();
    expect(appOf({ platformApp: { secret } })).toBeUndefined();
    expect(appOf({ platformApp: {} })).toBeUndefined();
    expect(appOf({})).toBeUndefined();
  });
});

test('A token without its assets is the same token', () => {
  const whole = {
    ...config({ targets: [], pages: [] }),
    assets: [{ kind: 'page', id: '1', name: 'page:1' }],
  } satisfies Partial<TokenConfig> as TokenConfig;
  expect(withoutAssets(whole)).toEqual({ ...whole, assets: [] });
});

test('What stands for a token that is not there yet looks like none of Meta’s', () => {
  expect(NO_TOKEN_YET).toMatch(/^[a-z]+(-[a-z]+)+$/);
});
