import { html, raw } from 'hono/html';
import { CARD_STYLE, type Html, htmlDocument, securityPolicy } from '../html.js';

/** What the browser shows on the way to the App. Holds no secret. */
export type AppPage =
  /** Sends the manifest to GitHub by itself. */
  | { readonly kind: 'form'; readonly action: string; readonly manifest: string }
  | {
      readonly kind: 'told';
      readonly title: string;
      readonly lines: readonly string[];
      /** Where to go on, and what that is called. */
      readonly links: readonly (readonly [address: string, text: string])[];
    };

const SUBMIT = 'document.forms[0].submit();';
const STYLE = `${CARD_STYLE}
button, a.next { display: inline-block; margin-top: 1.25rem; padding: .65rem 1.25rem; border: 0; border-radius: .5rem; background: var(--good); color: var(--card); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
`;

/** The whole document. */
export function appPageDocument(page: AppPage): string {
  return String(
    htmlDocument({
      title: page.kind === 'form' ? 'Creating the GitHub App' : page.title,
      style: STYLE,
      body: html`<main>${contentOf(page)}</main>
<footer>refresh-meta-token, on this computer</footer>
${page.kind === 'form' ? html`<script>${raw(SUBMIT)}</script>` : ''}`,
    }),
  );
}

function contentOf(page: AppPage): Html {
  switch (page.kind) {
    case 'form':
      return html`<h1>Creating the GitHub App</h1>
<p>GitHub now asks you to confirm an App that may write secrets, and nothing else.</p>
<form method="post" action="${page.action}">
<input type="hidden" name="manifest" value="${page.manifest}">
<button type="submit">Continue to GitHub</button>
</form>`;
    case 'told':
      return html`<h1>${page.title}</h1>
${page.lines.map((line) => html`<p>${line}</p>`)}
${page.links.map(([address, text]) => html`<p><a class="next" href="${address}">${text}</a></p>`)}`;
  }
}

/** Nothing but this page's own style and script may act in it, and its form goes to GitHub alone. */
export function appPageSecurity(serverUrl: string): string {
  return securityPolicy({ style: STYLE, script: SUBMIT, form: new URL(serverUrl).origin });
}
