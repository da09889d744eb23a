import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobSummary } from '../../../src/messages/summary.js';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { htmlDocument, issuePage, markdownHtml, summaryPage } from '../../support/gallery/pages.js';
import { DOCS, EVERY_OUTCOME, REPORTS } from '../../unit/messages/reports.js';
import { ISSUES } from '../../unit/messages/scenes.js';

describe('the renderer', () => {
  test.each([
    ['a table', '| a | b |\n|:--|:--|\n| 1 | x<br>y |', '<td align="left">x<br>y</td>'],
    ['what is folded away', '<details>\n<summary>More</summary>\n\n`x`\n\n</details>', '<code>x</code>'],
    ['no script', '<script>alert(1)</script>', '&lt;script>'],
    ['a picture', '```mermaid\ngantt\n```', '<pre class="mermaid">gantt\n</pre>'],
  ])('shows %s as GitHub does', (_what, markdown, html) => {
    expect(markdownHtml(markdown)).toContain(html);
  });

  test('keeps line breaks in issues and not in summaries', () => {
    expect(markdownHtml('one\ntwo', 'kept')).toContain('<br>');
    expect(markdownHtml('one\ntwo')).not.toContain('<br>');
  });
});

const PHONE = { width: 390, height: 844 };
const chromium = findBrowser();

describe.skipIf(!chromium.isHere)(`on a phone${chromium.absence}`, () => {
  let browser: Browser;
  let tab: Page;
  let css: string;
  beforeAll(async () => {
    css = await readFile(new URL('../../support/gallery/github.css', import.meta.url), 'utf8');
    browser = await openBrowser();
    tab = await browser.newPage();
    await tab.setViewportSize(PHONE);
  });
  afterAll(async () => {
    await browser.close();
  });

  /** What has to be pushed aside to be read; commands scroll anywhere. */
  const tooWide = (): Promise<string[]> =>
    tab.evaluate(
      `[...document.querySelectorAll('body, table')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText)`,
    );

  test('a table that is too wide is found', async () => {
    const names = Array.from({ length: 4 }, () => 'A_LONG_NAME_OF_A_SECRET').join(' | ');
    const markdown = `| ${names} |\n|---|---|---|---|`;
    await tab.setContent(htmlDocument(summaryPage('wide', markdown), css));
    expect(await tooWide()).toHaveLength(1);
  });

  test.each(Object.entries(ISSUES))('the issue %s needs no scrolling sideways', async (name, input) => {
    await tab.setContent(htmlDocument(issuePage(name, input), css));
    expect(await tooWide()).toEqual([]);
  });

  test.each(Object.entries(ISSUES))(
    'the issue %s says what to do on the first screen',
    async (name, input) => {
      await tab.setContent(htmlDocument(issuePage(name, input), css));
      const heading = tab.getByRole('heading', { name: 'What to do' });
      expect((await heading.boundingBox())?.y).toBeLessThan(PHONE.height / 2 + 150);
    },
  );

  const summaries = [...Object.values(REPORTS).map((report) => [report]), EVERY_OUTCOME];

  test.each(summaries.map((reports) => [reports.map(({ outcome }) => outcome).join(), reports] as const))(
    'the summary of %s needs no scrolling sideways',
    async (name, reports) => {
      const markdown = jobSummary(reports, { mode: 'refresh', docsUrl: DOCS });
      await tab.setContent(htmlDocument(summaryPage(name, markdown), css));
      expect(await tooWide()).toEqual([]);
    },
  );
});
