// Writes gallery/: every issue, config summary and page as GitHub shows it, on a phone and a desktop, light and dark.
//
//   npm run gallery               all of them
//   npm run gallery -- expired    those with `expired` in their name

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { issueText } from '../../src/messages/issue.js';
import { jobSummary } from '../../src/messages/summary.js';
import { DOCS, EVERY_OUTCOME, REPORTS } from '../../tests/unit/messages/reports.js';
import { ISSUES } from '../../tests/unit/messages/scenes.js';
import {
  documentPage,
  escapeHtml,
  type GalleryPage,
  htmlDocument,
  issuePage,
  notificationsPage,
  summaryPage,
} from './pages.js';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('gallery/', ROOT);
const MERMAID = fileURLToPath(new URL('node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js', ROOT));
const DEVICES = { phone: 390, desktop: 1000 } as const;
const THEMES = ['light', 'dark'] as const;

const wanted = process.argv[2] ?? '';
const pages = (await allPages()).filter(({ name }) => name.includes(wanted));
const css = await readFile(new URL('github.css', import.meta.url), 'utf8');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const theme of THEMES) {
    const tab = await browser.newPage({ colorScheme: theme });
    for (const page of pages) await photograph(page, theme, tab);
    await tab.close();
  }
} finally {
  await browser.close();
}
await writeFile(new URL('index.html', FOLDER), htmlDocument(indexOf(pages), css));
console.log(`${pages.length} pages: ${fileURLToPath(new URL('index.html', FOLDER))}`);

async function allPages(): Promise<readonly GalleryPage[]> {
  const issues = Object.entries(ISSUES).map(([name, input]) => ({
    name: `issue-${name}`,
    text: issueText(input),
  }));
  const summaries = Object.entries(REPORTS).map(([name, report]) =>
    summaryPage(`summary-${name}`, jobSummary([report], { mode: 'refresh', docsUrl: DOCS })),
  );
  const files = [
    'README.md',
    'SECURITY.md',
    ...(await readdir(new URL('docs/', ROOT))).map((file) => `docs/${file}`),
  ];
  const documents = files.map(async (file) =>
    documentPage(`page-${path.basename(file, '.md')}`, await readFile(new URL(file, ROOT), 'utf8')),
  );
  return [
    notificationsPage(
      'notifications',
      issues.map(({ text }) => text.title),
    ),
    ...issues.map(({ name, text }) => issuePage(name, text)),
    ...summaries,
    summaryPage('summary-all', jobSummary(EVERY_OUTCOME, { mode: 'refresh', docsUrl: DOCS })),
    ...(await Promise.all(documents)),
  ];
}

async function photograph(page: GalleryPage, theme: (typeof THEMES)[number], tab: Page): Promise<void> {
  for (const [device, width] of Object.entries(DEVICES)) {
    await tab.setViewportSize({ width, height: 844 });
    await tab.setContent(htmlDocument(page, css));
    if (page.body.includes('class="mermaid"')) {
      await tab.addScriptTag({ path: MERMAID });
      await tab.evaluate(
        `mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' })`,
      );
      await tab.evaluate('mermaid.run()');
    }
    await tab.screenshot({
      path: fileURLToPath(new URL(pictureOf(page, device, theme), FOLDER)),
      fullPage: true,
    });
  }
}

function pictureOf({ name }: GalleryPage, device: string, theme: string): string {
  return `${name}.${device}.${theme}.png`;
}

function indexOf(shown: readonly GalleryPage[]): GalleryPage {
  const rows = shown.map((page) => {
    const pictures = THEMES.flatMap((theme) =>
      Object.entries(DEVICES).map(([device, width]) => {
        const file = pictureOf(page, device, theme);
        return `<a href="${file}"><img src="${file}" width="${width / 2}" alt="${device}, ${theme}" loading="lazy"></a>`;
      }),
    );
    return `<h2>${escapeHtml(page.name)}</h2><div>${pictures.join('\n')}</div>`;
  });
  return { name: 'Gallery', body: rows.join('\n') };
}
