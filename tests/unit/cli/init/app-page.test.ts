import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { appPageDocument, appPageSecurity } from '../../../../src/cli/init/app-page.js';

const FORM = {
  kind: 'form',
  action: 'https://github.com/new?state=1&x=2',
  manifest: '{"name":"A"}',
} as const;
const TOLD = {
  kind: 'told',
  title: 'Not <the> App',
  lines: ['One.', 'Two & three.'],
  links: [
    ['/again', 'Start again'],
    ['https://github.com/settings/apps?a=1&b=2', 'Your Apps'],
  ],
} as const;
const elements = (document: string, name: string) =>
  [...document.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map((found) => found[1]);

test('the form sends the manifest to GitHub by itself, or by its button where scripts do not run', () => {
  const document = appPageDocument(FORM);
  expect(elements(document, 'title')).toEqual(['Creating the GitHub App']);
  expect(elements(document, 'main')).toEqual([
    `<h1>Creating the GitHub App</h1>
<p>GitHub now asks you to confirm an App that may write secrets, and nothing else.</p>
<form method="post" action="https://github.com/new?state=1&amp;x=2">
<input type="hidden" name="manifest" value="{&quot;name&quot;:&quot;A&quot;}">
<button type="submit">Continue to GitHub</button>
</form>`,
  ]);
  expect(elements(document, 'script')).toEqual(['document.forms[0].submit();']);
});

test('what is told is text, with the ways on, and does nothing by itself', () => {
  const document = appPageDocument(TOLD);
  expect(elements(document, 'title')).toEqual(['Not &lt;the&gt; App']);
  expect(elements(document, 'main')).toEqual([
    `<h1>Not &lt;the&gt; App</h1>
<p>One.</p><p>Two &amp; three.</p>
<p><a class="next" href="/again">Start again</a></p><p><a class="next" href="https://github.com/settings/apps?a=1&amp;b=2">Your Apps</a></p>`,
  ]);
  expect(document).not.toContain('<script');
  expect(elements(document, 'footer')).toEqual(['refresh-meta-token, on this computer']);
  expect(document.split('</footer>\n')[1]).toBe('\n</body>\n</html>');
});

test('its own script and style may act, and its form goes to GitHub alone', () => {
  const document = appPageDocument(FORM);
  const hashOf = (name: string) =>
    `'sha256-${createHash('sha256')
      .update(elements(document, name)[0] ?? '')
      .digest('base64')}'`;
  const policy = appPageSecurity('https://ghe.acme.example/path').split('; ');
  expect(policy).toContain(`script-src ${hashOf('script')}`);
  expect(policy).toContain(`style-src ${hashOf('style')}`);
  expect(policy).toContain('form-action https://ghe.acme.example');
  expect(policy).toContain("default-src 'none'");
});
