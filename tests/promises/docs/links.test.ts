import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, brokenLinks, linksOf, readPages } from './pages.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const pages = readPages();

describe('The pages', () => {
  test('lead somewhere with every relative link and anchor', () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(100);
    expect(brokenLinks(pages)).toEqual([]);
  });

  test('are all linked from the README', () => {
    const readme = pages.filter(({ file }) => file === 'README.md').flatMap(linksOf);
    const linked = new Set(readme.map((link) => link.split('#')[0]));
    const docs = pages.map(({ file }) => file).filter((file) => file.startsWith('docs/'));
    expect(docs.filter((file) => !linked.has(file))).toEqual([]);
  });

  test('link to other sites by https only', () => {
    const outside = pages.flatMap(linksOf).filter((link) => /^[a-z][a-z+.-]*:/i.test(link));
    expect(outside.filter((link) => !/^(https:\/\/|mailto:)/.test(link))).toEqual([]);
  });

  test('show pictures that are there, each light and dark, and say what is on them', () => {
    const pictures = pages.flatMap(({ text }) => [...text.matchAll(/(?:src|srcset)="([^"]+\.png)"/g)]);
    const files = pictures.map(([, file = '']) => file).sort();
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    const light = files.filter((file) => file.includes('.light.'));
    expect(files).toEqual([...light, ...light.map((file) => file.replace('.light.', '.dark.'))].sort());
    const silent = pages.flatMap(({ text }) => text.match(/<img(?![^>]*alt="[^"]{20,}")[^>]*>/g) ?? []);
    expect(silent).toEqual([]);
  });

  test('hold no mark of unfinished work', () => {
    expect(pages.filter(({ text }) => /\b(TODO|FIXME|TBD|XXX)\b/.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('A link', () => {
  const target = {
    file: 'docs/there.md',
    text: '# There\n\n## What `it` is, and why\n\n## Again\n\n## Again\n',
  };
  const broken = (text: string) => brokenLinks([{ file: 'docs/here.md', text }, target]);

  test('to a heading is found by the name that GitHub gives it', () => {
    expect([...anchorsOf(target)]).toEqual(['there', 'what-it-is-and-why', 'again', 'again-1']);
    expect(broken('[a](there.md#what-it-is-and-why) [b](there.md#again-1) [c](../docs/there.md)')).toEqual(
      [],
    );
  });

  test.each([
    ['a file that is not there', '[a](nowhere.md)', 'leads to no file'],
    ['a heading that is not there', '[a](there.md#elsewhere)', 'leads to no heading'],
    ['a heading of its own page that is not there', '# Here\n[a](#hear)', 'leads to no heading'],
    ['a heading inside of code', '```\n# Here\n```\n[a](#here)', 'leads to no heading'],
    ['a place outside of the repository', '[a](../../etc/hosts)', 'leads to no file'],
  ])('to %s is broken', (_, text, fault) => {
    expect(broken(text).join()).toContain(fault);
  });

  test('inside of code is none', () => {
    expect(broken('`[a](nowhere.md)`\n\n```md\n[a](nowhere.md)\n```\n')).toEqual([]);
  });
});
