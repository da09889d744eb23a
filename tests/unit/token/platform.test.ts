import { describe, expect, test } from 'vitest';
import {
  BASIC_SCOPE,
  ofPlatform,
  PLATFORMS,
  platformName,
  platformOfPrefix,
} from '../../../src/token/platform.js';

describe("a token's prefix", () => {
  test.each([
    ['EAAtestValue', 'facebook'],
    ['IGAAtestValue', 'instagram'],
    ['IGQVtestValue', 'instagram'],
    ['THAAtestValue', 'threads'],
    ['THQWtestValue', 'threads'],
    ['xEAAtestValue', undefined],
    ['xIGAAtestValue', undefined],
    ['xTHAAtestValue', undefined],
    ['123|testSecret', 'facebook'],
    ['TH|123|testSecret', 'threads'],
    ['|testSecret', undefined],
    ['', undefined],
  ])('of %s tells %s', (token, platform) => {
    expect(platformOfPrefix(token)).toBe(platform);
  });
});

test('people read the names of all platforms', () => {
  expect(PLATFORMS.map(platformName)).toEqual(['Facebook', 'Instagram', 'Threads']);
  expect(PLATFORMS.map(ofPlatform)).toEqual(["Facebook's", "Instagram's", "Threads'"]);
});

// https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login and .../docs/threads.
test("Instagram's and Threads' tokens need one permission to be refreshed, and Facebook's none", () => {
  expect(BASIC_SCOPE).toEqual({
    facebook: undefined,
    instagram: 'instagram_business_basic',
    threads: 'threads_basic',
  });
});
