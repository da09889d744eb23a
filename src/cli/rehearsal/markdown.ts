import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { SandboxAddresses } from './addresses.js';

/**
 * GitHub's Markdown as HTML: CommonMark with its extensions; in issues and comments a line break stays one. HTML in it passes, as
 * the texts are this program's own; the page that shows it lets no script run.
 */
export function markdownHtml(markdown: string, breaks: 'kept' | 'folded'): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<details><summary>A diagram, which GitHub draws</summary><pre><code>$1</code></pre></details>',
    )
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>');
  return breaks === 'kept'
    ? html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll('\n', '<br>\n'))
    : html;
}

/**
 * Makes what would lead to the real Meta lead to this one: the dialogs, and the commands of this program, which run from where it
 * is and get the addresses along.
 */
export function leadHome(html: string, addresses: SandboxAddresses, program: string): string {
  const dialogs: readonly (readonly [real: string, here: string])[] = [
    ['https://www.facebook.com/', `${addresses.dialogUrl}/`],
    ['https://www.instagram.com/oauth/', `${addresses.instagramDialogUrl}/oauth/`],
    ['https://threads.com/oauth/', `${addresses.threadsDialogUrl}/oauth/`],
    ['https://www.threads.com/oauth/', `${addresses.threadsDialogUrl}/oauth/`],
  ];
  const led = dialogs.reduce((text, [real, here]) => text.replaceAll(`href="${real}`, `href="${here}`), html);
  return led.replace(
    /npx --yes \S+ (login|refresh|inspect|system-user)\b([^\n<]*)/g,
    (_, command: string, options: string) =>
      `${program} ${command}${options} ${optionsFor(command, options, addresses)}`,
  );
}

/** What points a command here instead of at the real Meta. */
export function optionsFor(command: string, options: string, addresses: SandboxAddresses): string {
  const { graphUrl, dialogUrl } = addresses;
  if (options.includes('--platform instagram')) {
    const { instagramUrl, instagramLoginUrl, instagramDialogUrl } = addresses;
    return `--instagram-api-url ${instagramUrl} --instagram-login-url ${instagramLoginUrl} --dialog-url ${instagramDialogUrl}`;
  }
  if (options.includes('--platform threads'))
    return `--threads-api-url ${addresses.threadsUrl} --dialog-url ${addresses.threadsDialogUrl}`;
  const meta = `--graph-api-url ${graphUrl}`;
  return command === 'login' || command === 'init' ? `${meta} --dialog-url ${dialogUrl}` : meta;
}
