import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type IssueInput, issueText } from '../../../src/messages/issue.js';
import { resolvedComment } from '../../../src/messages/resolved.js';

/** What GitHub shows, as one HTML page without a script. */
export interface GalleryPage {
  readonly name: string;
  readonly body: string;
}

/** GitHub's Markdown as HTML: CommonMark with its extensions; in issues and comments a line break stays one. */
export function markdownHtml(markdown: string, breaks: 'kept' | 'folded' = 'folded'): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  return breaks === 'kept'
    ? html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll('\n', '<br>\n'))
    : html;
}

/** The issue with each comment that it can get. */
export function issuePage(name: string, input: IssueInput): GalleryPage {
  const text = issueText(input);
  const done = resolvedComment(input.config.name, input.conclusion);
  const comments = [text.comment, text.reopenComment, done];
  return {
    name,
    body: [
      `<h1 class="title">${escapeHtml(text.title)}</h1><div class="state">Open</div>`,
      ...[text.body, ...comments].map((markdown) => box('github-actions', markdownHtml(markdown, 'kept'))),
    ].join('\n'),
  };
}

export function summaryPage(name: string, markdown: string): GalleryPage {
  return { name, body: box('refresh summary', markdownHtml(markdown)) };
}

export function documentPage(name: string, markdown: string): GalleryPage {
  return { name, body: box(name, markdownHtml(markdown)) };
}

/** Every title as a phone's list cuts it. */
export function notificationsPage(name: string, titles: readonly string[]): GalleryPage {
  const rows = titles.map(
    (title) => `<div class="notification"><b>${escapeHtml(title)}</b><span>acme/website</span></div>`,
  );
  return { name, body: `<div class="box">${rows.join('\n')}</div>` };
}

export function htmlDocument({ name, body }: GalleryPage, css: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(name)}</title>
<style>${css}</style>
<body>
${body}
</body>
</html>
`;
}

function box(header: string, html: string): string {
  return `<article class="box"><header>${header}</header><div class="markdown-body">${html}</div></article>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
