import { describe, expect, it } from 'vitest';
import { otherPlaces, type TokenJob } from '../src/job.js';
import { describePlace, type Place } from '../src/token/place.js';

const place = (secret: string): Place => ({
  scope: 'repository',
  store: 'actions',
  repository: 'acme/ads',
  secret,
});

const job = (rest: Pick<TokenJob, 'targets' | 'pages'>) => ({ source: place('SOURCE'), ...rest }) as TokenJob;

describe('The other places of a token', () => {
  it('are its targets and every secret of its page tokens, and never its source', () => {
    const places = otherPlaces(
      job({
        targets: [
          { place: place('COPY'), ownToken: false },
          { place: place('OWN'), ownToken: true },
        ],
        pages: [
          { pageId: '1', places: [place('PAGE_1'), place('PAGE_1_COPY')] },
          { pageId: '2', places: [place('PAGE_2')] },
        ],
      }),
    );
    expect(places.map(describePlace)).toEqual([
      'COPY in acme/ads',
      'OWN in acme/ads',
      'PAGE_1 in acme/ads',
      'PAGE_1_COPY in acme/ads',
      'PAGE_2 in acme/ads',
    ]);
  });

  it('are none when the token lies in its source alone', () => {
    expect(otherPlaces(job({ targets: [], pages: [] }))).toEqual([]);
  });
});
