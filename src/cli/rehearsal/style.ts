/** How the sandbox's pages look: GitHub's measures where they show what GitHub would. */
export const STYLE = `
:root { --paper: #f6f8fa; --card: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --block: #f6f8fa; --link: #0969da; --good: #1a7f37; --warn: #9a6700; --bad: #cf222e; --done: #8250df; --go: #1f883d; --tint: #818b981f; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #010409; --card: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --block: #151b23; --link: #4493f8; --good: #3fb950; --warn: #d29922; --bad: #f85149; --done: #ab7df8; --go: #238636; --tint: #656c7633; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
body > header, main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
body > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; padding-bottom: 0; }
body > header a { color: inherit; font-weight: 600; text-decoration: none; }
a { color: var(--link); }
h1 { margin: 0.5rem 0; font-size: 1.6rem; font-weight: 600; line-height: 1.25; }
h1 small, .quiet, time { color: var(--quiet); font-weight: 400; }
h2 { margin: 0 0 0.75rem; font-size: 1.05rem; }
h3 { margin: 1rem 0 0.5rem; font-size: 0.875rem; color: var(--quiet); font-weight: 600; }
p { margin: 0.5rem 0; }
section, article { margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1rem; align-items: start; }
@media (min-width: 50rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
button, .button { display: inline-block; margin: 0 0.375rem 0.5rem 0; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--block); color: inherit; font: inherit; font-weight: 500; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--quiet); }
button.go, .button.go { background: var(--go); border-color: var(--go); color: #fff; }
button[aria-pressed="true"] { background: var(--link); border-color: var(--link); color: var(--card); }
form { margin: 0; }
ol.steps { margin: 0; padding: 0; list-style: none; }
ol.steps > li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: 0.5rem 0; }
ol.steps > li + li { border-top: 1px solid var(--line); }
ol.steps .sign { width: 1.4rem; height: 1.4rem; border-radius: 50%; border: 1px solid var(--line); text-align: center; font-size: 0.8rem; line-height: 1.3rem; color: var(--quiet); }
ol.steps .past .sign { background: var(--good); border-color: var(--good); color: var(--card); }
ol.steps .past p { color: var(--quiet); }
ol.steps p { margin: 0 0 0.375rem; }
ul.rows { margin: 0; padding: 0; list-style: none; }
ul.rows > li { padding: 0.5rem 0; }
ul.rows > li + li { border-top: 1px solid var(--line); }
.pill { display: inline-block; padding: 0 0.6rem; border: 1px solid currentColor; border-radius: 2rem; font-size: 0.8125rem; font-weight: 600; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .done { color: var(--done); }
.state { display: inline-block; margin-bottom: 1rem; padding: 0.25rem 0.75rem; border-radius: 2rem; background: var(--go); color: #fff; font-weight: 500; }
.state.closed { background: #8250df; }
.bar { height: 0.5rem; margin: 0.5rem 0; border-radius: 1rem; background: var(--tint); overflow: hidden; }
.bar > i { display: block; height: 100%; background: currentColor; }
article { padding: 0; }
article > header { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); background: var(--block); color: var(--quiet); border-radius: 0.5rem 0.5rem 0 0; }
.markdown { padding: 0.5rem 1rem 1rem; }
.markdown h3 { color: var(--ink); font-size: 1.1rem; border: 0; }
.markdown table, table.requests { border-collapse: collapse; }
.markdown td, .markdown th { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: left; font-weight: 400; }
.markdown th, .markdown td:first-child:not(:has(code)) { overflow-wrap: normal; }
.wide { overflow-x: auto; }
table.requests { width: 100%; font-size: 0.8125rem; }
table.requests td { padding: 0.2rem 0.75rem 0.2rem 0; vertical-align: top; }
code { padding: 0.1em 0.35em; border-radius: 0.375rem; background: var(--tint); font: 0.85em ui-monospace, SFMono-Regular, Menlo, monospace; }
pre { margin: 0.5rem 0; padding: 0.75rem; overflow-x: auto; border-radius: 0.375rem; background: var(--block); border: 1px solid var(--line); white-space: pre-wrap; }
.markdown pre { white-space: pre; }
pre.command { padding: 0.5rem 0.75rem; }
pre.command span { display: inline-block; max-width: 100%; vertical-align: top; }
pre code { padding: 0; background: none; font-size: 0.8125rem; }
label { display: block; margin: 0.5rem 0; }
select, input { display: block; width: 100%; max-width: 32rem; margin-top: 0.25rem; padding: 0.4rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--card); color: inherit; font: inherit; }
details > summary { cursor: pointer; }
hr { border: 0; border-top: 1px solid var(--line); }
`;
