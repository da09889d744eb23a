// Writes gallery/: every issue, job summary and document as GitHub shows it, and every page that the program serves itself,
// on a phone and a desktop, light and dark.
//
//   npm run gallery               all of them
//   npm run gallery -- expired    those with `expired` in their name

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { issueText } from '../../../src/messages/issue.js';
import { jobSummary } from '../../../src/messages/summary.js';
import { DOCS, EVERY_OUTCOME, REPORTS } from '../../unit/messages/reports.js';
import { ISSUES } from '../../unit/messages/scenes.js';
import {
  documentPage,
  escapeHtml,
  type GalleryPage,
  htmlDocument,
  issuePage,
  notificationsPage,
  summaryPage,
} from './pages.js';
import { commandPages, type ServedPage, sandboxPages } from './served.js';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = new URL('gallery/', ROOT);
const MERMAID = fileURLToPath(new URL('node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js', ROOT));
const DEVICES = { phone: 390, desktop: 1000 } as const;
const THEMES = ['light', 'dark'] as const;

const wanted = process.argv[2] ?? '';
const css = await readFile(new URL('github.css', import.meta.url), 'utf8');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const pages = (await allPages(browser)).filter(({ name }) => name.includes(wanted));
  for (const page of pages) await photograph(page, browser);
  await writeFile(new URL('index.html', FOLDER), htmlDocument(indexOf(pages), css));
  console.log(`${pages.length} pages: ${fileURLToPath(new URL('index.html', FOLDER))}`);
} finally {
  await browser.close();
}

async function allPages(shownBy: Browser): Promise<readonly ServedPage[]> {
  const tab = await shownBy.newPage();
  const served = [...commandPages(), ...(await sandboxPages(tab))];
  await tab.close();
  const onGitHub = await githubPages();
  return [...onGitHub.map((page) => ({ name: page.name, document: htmlDocument(page, css) })), ...served];
}

async function githubPages(): Promise<readonly GalleryPage[]> {
  const issues = Object.entries(ISSUES);
  const summaries = Object.entries(REPORTS).map(([name, report]) =>
    summaryPage(`summary-${name}`, jobSummary([report], { mode: 'refresh', docsUrl: DOCS })),
  );
  const files = [
    'README.md',
    'SECURITY.md',
    ...(await readdir(new URL('docs/', ROOT)))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const documents = files.map(async (file) =>
    documentPage(
      `page-${path.basename(file, '.md')}`,
      await withPictures(await readFile(new URL(file, ROOT), 'utf8')),
    ),
  );
  return [
    notificationsPage(
      'notifications',
      issues.map(([, input]) => issueText(input).title),
    ),
    ...issues.map(([name, input]) => issuePage(`issue-${name}`, input)),
    ...summaries,
    summaryPage('summary-all', jobSummary(EVERY_OUTCOME, { mode: 'refresh', docsUrl: DOCS })),
    ...(await Promise.all(documents)),
  ];
}

/** The text with its pictures inside. */
async function withPictures(markdown: string): Promise<string> {
  const pictures = new Set(markdown.match(/docs\/pictures\/[\w.]+\.png/g));
  let text = markdown;
  for (const picture of pictures) {
    const base64 = await readFile(new URL(picture, ROOT), 'base64');
    text = text.replaceAll(picture, `data:image/png;base64,${base64}`);
  }
  return text;
}

/** Without the page's own scripts: it stands as it was found. */
async function photograph({ name, document }: ServedPage, shownBy: Browser): Promise<void> {
  for (const theme of THEMES) {
    for (const [device, width] of Object.entries(DEVICES)) {
      const hasDiagram = document.includes('class="mermaid"');
      const tab = await shownBy.newPage({
        colorScheme: theme,
        javaScriptEnabled: hasDiagram,
        viewport: { width, height: 844 },
      });
      await tab.setContent(document);
      if (hasDiagram) {
        await tab.addScriptTag({ path: MERMAID });
        await tab.evaluate(
          `mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' })`,
        );
        await tab.evaluate('mermaid.run()');
      }
      const path = fileURLToPath(new URL(pictureOf(name, device, theme), FOLDER));
      await tab.screenshot({ path, fullPage: true, animations: 'disabled' });
      await tab.close();
    }
  }
}

function pictureOf(name: string, device: string, theme: string): string {
  return `${name}.${device}.${theme}.png`;
}

function indexOf(shown: readonly ServedPage[]): GalleryPage {
  const rows = shown.map((page) => {
    const pictures = THEMES.flatMap((theme) =>
      Object.entries(DEVICES).map(([device, width]) => {
        const file = pictureOf(page.name, device, theme);
        return `<a href="${file}"><img src="${file}" width="${width / 2}" alt="${device}, ${theme}" loading="lazy"></a>`;
      }),
    );
    return `<h2>${escapeHtml(page.name)}</h2><div>${pictures.join('\n')}</div>`;
  });
  return { name: 'Gallery', body: rows.join('\n') };
}
