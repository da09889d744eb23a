import { describe, expect, it } from 'vitest';
import { versionEnds, versionRefused, versionUpgraded } from '../../../src/messages/api-version.js';
import { explain } from '../../../src/messages/reasons.js';
import { DAY } from '../../../src/token/time.js';
import { NOW } from './scenes.js';

describe("a version of Meta's API", () => {
  it.each([
    ["v25.0 of Meta's API ends on 2026-12-22.", NOW + 30 * DAY, false],
    ["v25.0 of Meta's API for ads ends on 2026-12-22.", NOW + 30 * DAY, true],
    ["v25.0 of Meta's API ended on 2026-11-22.", NOW, false],
  ])('is told with its end: %s', (message, endsAt, onlyAds) => {
    expect(versionEnds({ version: 'v25.0', endsAt, onlyAds }, NOW)).toEqual({
      reason: 'api-version-ends',
      message,
      hint: explain('api-version-ends').hint,
    });
  });

  it('that Meta no longer serves for every call is told in its words, in which no address can be followed', () => {
    expect(versionUpgraded('v25.0', 'See https://x.example\n::error::')).toEqual({
      reason: 'api-version-upgraded',
      message: 'Meta no longer serves v25.0 for every call. In its words: "See https: //x.example ::error::"',
      hint: explain('api-version-upgraded').hint,
    });
  });

  it('that Meta refuses for an asset is told as what could not be measured', () => {
    expect(versionRefused('v25.0')).toEqual({
      reason: 'api-version-ended',
      message: expect.stringMatching(/^Meta no longer serves v25\.0 for an asset, .*not be measured\.$/),
      hint: explain('api-version-ended').hint,
    });
  });
});
