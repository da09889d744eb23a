import { describe, expect, it } from 'vitest';
import {
  cutTitle,
  type Marker,
  markerId,
  mostSevereSaid,
  placeId,
  readMarker,
  remark,
  withMarker,
} from '../../../src/github/marker.js';
import { LEVELS } from '../../../src/token/alert.js';
import { Secret } from '../../../src/token/secret.js';

const ID = markerId('repository:acme/website:actions:META_ACCESS_TOKEN');
const OTHER = markerId('repository:acme/website:actions:OTHER');
const KEY = new Secret('fakeappsecret');
const ISSUE = { number: 7, author: 'github-actions[bot]' };
const SAYS_14: Marker = { stage: 14, unwritten: [] };

const written = (marker: Marker = SAYS_14, text = 'Text') => withMarker(text, ID, marker);
const stageIn = (body: string, id = ID) => readMarker(body, id)?.stage;

describe('a marker', () => {
  it.each([...LEVELS, 'resolved', 'duplicate'] as const)('carries its stage: %s', (stage) => {
    expect(stageIn(written({ stage, unwritten: [] }))).toBe(stage);
  });

  it('carries what was said before it was over, and the places that were not written', () => {
    const places = [placeId('repository:acme/a:actions:A'), placeId('repository:acme/b:actions:B')];
    const marker: Marker = { stage: 'resolved', said: 3, unwritten: places };
    const read = readMarker(withMarker('Text', ID, marker, KEY, ISSUE), ID);
    expect(read).toMatchObject(marker);
    expect(mostSevereSaid(marker)).toBe(3);
    expect(mostSevereSaid(SAYS_14)).toBe(14);
    expect(mostSevereSaid({ stage: 'resolved', unwritten: [] })).toBeUndefined();
  });

  it('carries how often it came back and since when nobody is needed, signed like the rest', () => {
    const marker: Marker = {
      stage: 0,
      said: 0,
      relapses: 2,
      wellSince: 1_767_592_800,
      unwritten: ['0123456789ab'],
    };
    const body = withMarker('Text', ID, marker, KEY, ISSUE);
    const read = readMarker(body, ID);
    expect(read).toMatchObject(marker);
    expect(read?.isSignedFor(KEY, ISSUE)).toBe(true);
    for (const [before, after] of [
      ['back=2', 'back=0'],
      [/well=\w+/, 'well=1'],
    ] as const)
      expect(readMarker(body.replace(before, after), ID)?.isSignedFor(KEY, ISSUE)).toBe(false);
  });

  it('means nothing for another secret, where there is none, or where it is quoted', () => {
    expect(stageIn(written(), OTHER)).toBeUndefined();
    expect(stageIn('Text')).toBeUndefined();
    expect(stageIn(written().replace('<!--', '> <!--'))).toBeUndefined();
  });

  it('is read with the line breaks of the website', () => {
    expect(stageIn(written().replaceAll('\n', '\r\n'))).toBe(14);
  });

  it('names nothing of the place in a public issue', () => {
    expect(written()).not.toMatch(/acme|website|META/);
  });

  it.each([
    '<!--refresh-meta-token',
    '<!-- refresh-meta-token',
    '<!-- \n\t refresh-meta-token',
    '<!--REFRESH-META-TOKEN',
  ])('is made visible in a text that holds one: %j', (start) => {
    const [text] = written(SAYS_14, `${start}:v1 id=${OTHER} level=0 -->`).split('\n\n<!--');
    expect(text).toMatch(/^&lt;!--/);
    expect(text).not.toContain('<!--');
  });

  it('leaves other comments of a text alone', () => {
    expect(written(SAYS_14, '<!-- soon -->')).toContain('<!-- soon -->');
  });

  it('fits into a body with a thousand places and a long text', () => {
    const unwritten = Array.from({ length: 1_500 }, (_, index) => placeId(`place ${index}`));
    const body = withMarker('x'.repeat(70_000), ID, { stage: 14, unwritten }, KEY, ISSUE);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(readMarker(body, ID)?.unwritten).toEqual(unwritten.slice(0, 1_000));
  });
});

describe('a signature', () => {
  const body = withMarker('Text', ID, { stage: 14, unwritten: ['0123456789ab'] }, KEY, ISSUE);
  const holds = (text: string, issue = ISSUE, key = KEY) => readMarker(text, ID)?.isSignedFor(key, issue);

  it('holds for its issue alone', () => {
    expect(holds(body)).toBe(true);
    expect(holds(body, { ...ISSUE, number: 8 })).toBe(false);
    expect(holds(body, { ...ISSUE, author: 'mallory' })).toBe(false);
    expect(holds(body, ISSUE, new Secret('another'))).toBe(false);
    expect(holds(written())).toBe(false);
  });

  it.each([
    ['level=14', 'level=0'],
    ['places=0123456789ab', 'places=0123456789ac'],
    [' places=0123456789ab', ''],
  ])('breaks when %s becomes %s', (before, after) => {
    expect(holds(body.replace(before, after))).toBe(false);
  });

  it('before the issue is opened is one for a time', () => {
    const early = withMarker('Text', ID, SAYS_14, KEY, { openedAt: 1_767_592_800 });
    expect(readMarker(early, ID)?.isSignedBeforeOpening(KEY)).toBe(1_767_592_800);
    expect(readMarker(early, ID)?.isSignedBeforeOpening(new Secret('another'))).toBeUndefined();
    expect(readMarker(body, ID)?.isSignedBeforeOpening(KEY)).toBeUndefined();
    expect(holds(early)).toBe(false);
  });
});

describe('another marker', () => {
  const over: Marker = { stage: 'resolved', unwritten: [] };

  it('takes the place of the one before and keeps the text', () => {
    expect(remark(written(), ID, over)).toBe(written(over));
  });

  it('takes the place of every one, however it is spaced', () => {
    const body = `One\n\n\n<!--refresh-meta-token:v1 id=${ID} level=14-->\r\n <!--   refresh-meta-token:v1 -->`;
    expect(remark(body, ID, over)).toBe(written(over, 'One'));
  });

  it('keeps what a person wrote behind it', () => {
    expect(remark(`${written()} I am on it.`, ID, over)).toBe(written(over, 'Text I am on it.'));
  });
});

describe('a title', () => {
  it('is kept whole up to its limit', () => {
    expect(cutTitle('t'.repeat(190))).toBe('t'.repeat(190));
  });

  it('is cut beyond it, with a sign that it was', () => {
    expect(cutTitle('t'.repeat(191))).toBe(`${'t'.repeat(190)}…`);
  });

  it('is not cut through a character', () => {
    expect(cutTitle(`${'t'.repeat(189)}🔑🔑`)).toBe(`${'t'.repeat(189)}…`);
  });
});
