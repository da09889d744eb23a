import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

/** HTML whose texts are escaped. */
export type Html = ReturnType<typeof html>;

/** A whole document. It loads nothing from other addresses, not even an icon. `head`: additional elements. */
export function htmlDocument({
  title,
  style,
  head = '',
  body,
}: {
  readonly title: string;
  readonly style: string;
  readonly head?: Html | string;
  readonly body: Html;
}): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>`;
}

/** The `Content-Security-Policy` of a page in which nothing but its own style and script may act. `connect`, `form`: to where. */
export function securityPolicy({
  style,
  script,
  connect,
  form,
}: {
  readonly style: string;
  readonly script: string;
  readonly connect?: string;
  readonly form: string;
}): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    ...(connect === undefined ? [] : [`connect-src ${connect}`]),
    'img-src data:',
    "base-uri 'none'",
    `form-action ${form}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The style of a browser page shown while a command waits. */
export const CARD_STYLE = `
:root { --ground: #f3f4f6; --card: #fff; --text: #1c2024; --quiet: #5b6470; --line: #dfe3e8; --good: #17783a; --bad: #b3261e; --busy: #2459c9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --card: #1f2429; --text: #eceff2; --quiet: #a3acb6; --line: #363d45; --good: #4cc274; --bad: #ff8a80; --busy: #8ab0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; padding: 1.5rem 1rem; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1rem; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 32rem; padding: 2rem 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: .75rem 0 0; }
.hint { padding: .75rem 1rem; border-left: .25rem solid var(--busy); background: var(--ground); border-radius: .25rem; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
dl { margin: 1rem 0 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 7.5rem; color: var(--quiet); }
dd { flex: 1 1 12rem; margin: 0; }
.sign { width: 3rem; height: 3rem; border-radius: 50%; display: grid; place-items: center; font-size: 1.5rem; font-weight: 700; color: var(--card); }
.good { background: var(--good); }
.bad { background: var(--bad); }
.ask { background: var(--busy); }
.busy { border: .3rem solid var(--line); border-top-color: var(--busy); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .busy { animation-duration: 6s; } }
`;
