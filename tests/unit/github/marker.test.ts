import { describe, expect, it } from 'vitest';
import {
  cutTitle,
  isNote,
  markerId,
  readStage,
  restage,
  withNote,
  withStage,
} from '../../../src/github/marker.js';
import { LEVELS } from '../../../src/token/alert.js';

const ID = markerId('repository:acme/website:actions:META_ACCESS_TOKEN');
const OTHER = markerId('repository:acme/website:actions:OTHER');

describe('a marker', () => {
  it.each([...LEVELS, 'resolved', 'duplicate'] as const)('carries its stage: %s', (stage) => {
    expect(readStage(withStage('Text', ID, stage), ID)).toBe(stage);
  });

  it('means nothing for another secret', () => {
    expect(readStage(withStage('Text', ID, 14), OTHER)).toBeUndefined();
  });

  it('is not there where nobody put one', () => {
    expect(readStage('Text', ID)).toBeUndefined();
  });

  it('names nothing of the place in a public issue', () => {
    expect(withStage('Text', ID, 14)).not.toMatch(/acme|website|META/);
  });

  it.each([
    '<!--refresh-meta-token',
    '<!-- refresh-meta-token',
    '<!-- \n\t refresh-meta-token',
    '<!--REFRESH-META-TOKEN',
  ])('is made visible in a text that holds one: %j', (start) => {
    const [text] = withStage(`${start}:v1 id=${OTHER} level=0 -->`, ID, 14).split('\n\n<!--');
    expect(text).toMatch(/^&lt;!--/);
    expect(text).not.toContain('<!--');
  });

  it('leaves other comments of a text alone', () => {
    expect(withStage('<!-- soon -->', ID, 14)).toContain('<!-- soon -->');
  });
});

describe('another stage', () => {
  it('takes the place of the one before and keeps the text', () => {
    expect(restage(withStage('Text', ID, 14), ID, 'resolved')).toBe(withStage('Text', ID, 'resolved'));
  });

  it('takes the place of every marker, however it is spaced', () => {
    const body = `One\n\n\n<!--refresh-meta-token:v1 id=${ID} level=14-->\r\n <!--   refresh-meta-token:v1 -->`;
    expect(restage(body, ID, 'duplicate')).toBe(withStage('One', ID, 'duplicate'));
  });

  it('keeps what a person wrote behind the marker', () => {
    const body = `${withStage('Text', ID, 7)} I am on it.`;
    expect(restage(body, ID, 'resolved')).toBe(withStage('Text I am on it.', ID, 'resolved'));
  });
});

describe('a note', () => {
  const note = withNote('Type ABCD-EFGH', ID, 'device-login');

  it('is known by its name and its secret', () => {
    expect(isNote(note, ID, 'device-login')).toBe(true);
    expect(isNote(note, ID, 'other')).toBe(false);
    expect(isNote(note, OTHER, 'device-login')).toBe(false);
    expect(isNote('Type ABCD-EFGH', ID, 'device-login')).toBe(false);
  });

  it('is no stage, and a stage is no note', () => {
    expect(readStage(note, ID)).toBeUndefined();
    expect(isNote(withStage('Text', ID, 14), ID, 'device-login')).toBe(false);
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
