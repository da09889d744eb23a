// Writes docs/pictures/: the issue and the demo as README shows them, light and dark.
//
//   npm run pictures

import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { issueText } from '../../../src/messages/issue.js';
import { ISSUES } from '../../unit/messages/scenes.js';
import { escapeHtml, htmlDocument, markdownHtml } from './pages.js';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = new URL('docs/pictures/', ROOT);
const WIDTHS = { issue: 760, demo: 840 };
/** What an issue says first, to the end of a line; the rest is behind the fold. */
const LAST_OF_ISSUE = '.markdown-body ol > li:nth-child(3)';
const BELOW_IT = 14;
/** The days of the demo up to the one on which the issue opens. */
const LAST_LINE = /issue {3}#1 opened/;

const TERMINAL = `
body { padding: 0; background: var(--paper); }
pre.terminal { margin: 0; padding: 18px 20px; background: var(--block); color: var(--ink); border: 1px solid var(--frame); border-radius: 8px; font: 12.5px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
.quiet { color: var(--muted); } .good { color: #1a7f37; } .warn { color: #9a6700; }
@media (prefers-color-scheme: dark) { .good { color: #3fb950; } .warn { color: #d29922; } }
`;

const css = await readFile(new URL('github.css', import.meta.url), 'utf8');
const pictures = {
  issue: { html: htmlDocument(issuePicture(), css), last: LAST_OF_ISSUE },
  demo: { html: htmlDocument({ name: 'demo', body: demoPicture() }, css + TERMINAL), last: undefined },
};
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const theme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({ colorScheme: theme, viewport: { width: 760, height: 400 } });
    for (const [name, { html, last }] of Object.entries(pictures)) {
      const width = WIDTHS[name as keyof typeof WIDTHS];
      await tab.setViewportSize({ width, height: 400 });
      await tab.setContent(html);
      const path = fileURLToPath(new URL(`${name}.${theme}.png`, FOLDER));
      const box = last === undefined ? null : await tab.locator(last).first().boundingBox();
      const clip = box === null ? {} : { clip: { x: 0, y: 0, width, height: box.y + box.height + BELOW_IT } };
      await tab.screenshot({ path, fullPage: true, ...clip });
    }
    await tab.close();
  }
} finally {
  await browser.close();
}

function issuePicture() {
  const scene = ISSUES['ends-soon-same-date'];
  if (scene === undefined) throw new Error('The scene ends-soon-same-date is gone: choose another one.');
  const { title, body } = issueText(scene);
  const text = `<h1 class="title">${escapeHtml(title)} <span style="color: var(--muted)">#7</span></h1><div class="state">Open</div>
<article class="box"><header>github-actions</header><div class="markdown-body">${markdownHtml(body, 'kept')}</div></article>`;
  return { name: 'issue', body: text };
}

function demoPicture(): string {
  const program = fileURLToPath(new URL('dist/cli/index.js', ROOT));
  const lines = execFileSync(process.execPath, [program, 'demo'], { encoding: 'utf8' }).split('\n');
  const end = lines.findIndex((line) => LAST_LINE.test(line));
  const shown = ['$ npm run demo', '', ...lines.slice(0, end + 1), '', '…'];
  const painted = shown.map(escapeHtml).map((line) =>
    line
      .replace(/^( +)(found|run|secret|issue|asked)(?= )/, '$1<span class="quiet">$2</span>')
      .replace(/✔ \w+/, '<span class="good">$&</span>')
      .replace(/! \w+/, '<span class="warn">$&</span>')
      .replace(/█+/, '<span class="good">$&</span>')
      .replace(/░+/, '<span class="quiet">$&</span>')
      .replace(/^\d{4}-\d\d-\d\d/, '<b>$&</b>'),
  );
  return `<pre class="terminal">${painted.join('\n')}</pre>`;
}
