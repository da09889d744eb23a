import { html, raw } from 'hono/html';
import type { Issue } from '../../../sandbox/github/index.js';
import type { Sandbox } from '../../../sandbox/index.js';
import { count } from '../../messages/dates.js';
import { kindText } from '../../messages/kind.js';
import { explain } from '../../messages/reasons.js';
import { fails } from '../../token/outcome.js';
import type { Reason } from '../../token/reason.js';
import { type Html, htmlDocument } from '../html.js';
import { isOutcome } from './day.js';
import { leadHome, markdownHtml, optionsFor } from './markdown.js';
import { type PlayedRun, REPOSITORY, SECRET, type Stage, WORKFLOW } from './stage.js';
import { STYLE } from './style.js';

/** What the pages show. */
export interface Shown {
  readonly stage: Stage;
  readonly sandbox: Sandbox;
  /** Faults that are switched on. */
  readonly faults: ReadonlySet<string>;
  /** The command that starts this program. */
  readonly program: string;
}

/** One row of buttons: what each says, and the value it sends. */
interface Choices {
  readonly action: string;
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

const DAY = 86_400;
const SIXTY_DAYS = 60 * DAY;
const LAST_REQUESTS = 12;

/** The main page. */
export function homePage(
  shown: Shown,
  choices: Readonly<Record<'turns' | 'stores' | 'people' | 'faults' | 'extensions', Choices>>,
): Html {
  const { stage, sandbox, faults } = shown;
  return page(
    'Sandbox',
    html`<h1>Sandbox</h1>
<p class="quiet">A local Meta and GitHub to try refresh-meta-token with. Everything is made up, and nothing leaves this computer.</p>
<div class="columns">
<div>
${firstSteps(shown)}
${tokenCard(shown)}
</div>
<div>
${runsCard(stage)}
${issuesCard(stage)}
</div>
</div>
<section><h2>Try something else</h2>
<h3>Let time pass</h3>${buttons(choices.turns)}
<h3>Store in ${SECRET}</h3>${buttons(choices.stores)}
<h3>What people do at Meta</h3>${buttons(choices.people)}
<h3>When asked to extend a person's 60-day token, Meta returns</h3>${buttons(choices.extensions, new Set([sandbox.meta.behaviour.longToLong]))}
<h3>Faults, until you switch them off</h3>${buttons(choices.faults, faults)}
</section>
${commandsCard(shown)}
<section><details><summary>Last requests</summary>
<table class="requests">${sandbox.journal
      .exchanges()
      .slice(-LAST_REQUESTS)
      .reverse()
      .map(
        ({ service, method, path, status, fault }) =>
          html`<tr><td>${service}</td><td>${method} ${path}</td><td>${status ?? ''} ${fault ?? ''}</td></tr>`,
      )}</table></details></section>`,
    sandbox,
  );
}

interface Step {
  readonly text: Html;
  readonly isDone: boolean;
  readonly how: Html;
}

/** The steps, in order. */
function firstSteps({ stage, sandbox }: Shown): Html {
  const { runs, issues } = stage;
  const refreshed = runs.some(({ outcome }) => outcome === 'refreshed');
  const [first] = issues;
  const { left } = stage.token;
  const steps: readonly Step[] = [
    {
      text: html`A person pastes a token from Meta's Graph API Explorer. It lasts an hour.`,
      isDone: refreshed || (left > 0 && left <= 3_600),
      how: oneButton('/act', 'act', 'Store a token for an hour'),
    },
    {
      text: html`The daily run exchanges it for one of 60 days, verifies the new token, and stores it.`,
      isDone: refreshed,
      how: oneButton('/act', 'act', 'Run the workflow'),
    },
    {
      text: html`Seven weeks later, Meta does not extend it, so a run opens an issue that asks for a person.`,
      isDone: first !== undefined,
      how: oneButton('/act', 'act', 'Wait 50 days, then run the workflow'),
    },
    {
      text: html`The person opens the issue, follows its link, and presses Connect. They paste the address that the browser ends on into a manual run.`,
      isDone: first?.state === 'closed',
      how:
        first === undefined
          ? html``
          : html`<a class="button go" href="/${REPOSITORY}/issues/${first.number}">Open the issue</a>`,
    },
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  const isOver = next === -1;
  return html`<section><h2>${isOver ? 'You have seen it all' : 'Start here'}</h2>
<ol class="steps">${steps.map(
    ({ text, isDone, how }, index) =>
      html`<li class="${isDone ? 'past' : ''}"><span class="sign" aria-hidden="true">${isDone ? '✓' : index + 1}</span><div><p>${text}</p>${index === next ? how : ''}</div></li>`,
  )}</ol>
${isOver ? html`<p>A system user's token needs no person: store one below, and see it refreshed.</p>` : ''}
<p class="quiet">The time here is ${new Date(sandbox.clock.now()).toUTCString()}.</p></section>`;
}

function tokenCard({ stage }: Shown): Html {
  const { token } = stage;
  const style = !token.alive ? 'bad' : token.left < 14 * DAY ? 'warn' : 'good';
  const share = token.alive ? Math.max(0, Math.min(100, Math.round((token.left / SIXTY_DAYS) * 100))) : 0;
  return html`<section><h2>The token in <code>${SECRET}</code></h2>
<p>${tokenText(stage)}</p>
<div class="bar ${style}" aria-hidden="true"><i style="width: ${share}%"></i></div>
<p class="quiet">A secret of <code>${REPOSITORY}</code>, as this GitHub can decrypt it.</p>
${oneButton('/act', 'act', 'Run the workflow', '')}</section>`;
}

function tokenText({ token: { kind, alive, left } }: Stage): Html {
  if (kind === 'unknown') return html`<strong>No token that Meta knows</strong>`;
  if (!alive) return html`<strong class="bad">A dead ${kindText(kind)}</strong>`;
  return html`<strong>A valid ${kindText(kind)}, ${lifeText(left)} left</strong>`;
}

function lifeText(seconds: number): string {
  return seconds >= DAY ? count(Math.floor(seconds / DAY), 'day') : count(Math.floor(seconds / 60), 'minute');
}

function runsCard({ runs }: Stage): Html {
  const rows = [...runs].reverse().slice(0, 8);
  return html`<section><h2>Runs of the workflow</h2>
${
  rows.length === 0
    ? html`<p class="quiet">None yet.</p>`
    : html`<ul class="rows">${rows.map(
        (
          run,
        ) => html`<li>${outcomePill(run)} <a href="/${run.repository}/actions/runs/${run.id}">Run ${run.id}</a>${run.repository === REPOSITORY ? '' : ` of ${run.repository},`} <time>${dayText(run.at)}</time>
<p>${sentence(run)}</p></li>`,
      )}</ul>`
}</section>`;
}

function outcomePill({ outcome }: PlayedRun): Html {
  const isBad = !isOutcome(outcome) || fails(outcome);
  return html`<span class="pill ${isBad ? 'bad' : outcome === 'attention' ? 'warn' : 'good'}">${outcome}</span>`;
}

function sentence({ reason, exitCode }: PlayedRun): string {
  if (reason !== '') return explain(reason as Reason).what;
  return exitCode === 0
    ? 'It ended without a report.'
    : 'It failed before it could report. Its log says why.';
}

function issuesCard({ issues }: Stage): Html {
  return html`<section><h2>Issues</h2>
${
  issues.length === 0
    ? html`<p class="quiet">None: nobody has to do anything.</p>`
    : html`<ul class="rows">${issues.map(
        ({ number, title, state }) =>
          html`<li><span class="pill ${state === 'open' ? 'good' : 'done'}">${state}</span> <a href="/${REPOSITORY}/issues/${number}">${title}</a> <span class="quiet">#${number}</span></li>`,
      )}</ul>`
}</section>`;
}

function commandsCard({ stage, program, sandbox }: Shown): Html {
  const { meta } = sandbox;
  const line = (words: string) => {
    const [command = ''] = words.split(' ');
    return `${program} ${words} ${optionsFor(command, words, meta)}`;
  };
  const exports = Object.entries(stage.environment).map(([name, value]) => `export ${name}='${value}'`);
  return html`<section><h2>The command line</h2>
<p>Paste these lines into a terminal. Commands there then use this GitHub, not the real one:</p>
<details><summary>Show the ${exports.length} lines</summary><pre><code>${exports.join('\n')}</code></pre></details>
<p>Then, each with the address of this Meta:</p>
${stage.commands.map((words) => html`<pre class="command"><code>${unbroken(line(words))}</code></pre>`)}
<p class="quiet">Dialogs by hand: <a href="${dialogOf(stage, sandbox)}">Facebook</a> ends on <code>http://localhost:8080/</code>, where <code>login</code> listens. <a href="${platformDialogOf('instagram', stage, sandbox)}">Instagram</a> and <a href="${platformDialogOf('threads', stage, sandbox)}">Threads</a> end on <code>https://localhost/</code>, whose address is pasted. <a href="${meta.url}/device">Login on a device</a>.</p></section>`;
}

/** Lines break only between words, so an option's hyphens stay with its name. */
function unbroken(line: string): Html {
  return html`${line.split(/(?<= )/).map((word) => html`<span>${word}</span>`)}`;
}

function dialogOf(stage: Stage, { meta }: Sandbox): string {
  const url = new URL('/v25.0/dialog/oauth', meta.dialogUrl);
  url.searchParams.set('client_id', stage.environment.META_APP_ID ?? '');
  url.searchParams.set('redirect_uri', 'http://localhost:8080/');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', 'ads_read,read_insights');
  return url.href;
}

function platformDialogOf(
  platform: 'instagram' | 'threads',
  { environment }: Stage,
  { meta }: Sandbox,
): string {
  const isInstagram = platform === 'instagram';
  const url = new URL(`${isInstagram ? meta.instagramDialogUrl : meta.threadsDialogUrl}/oauth/authorize`);
  url.searchParams.set(
    'client_id',
    (isInstagram ? environment.INSTAGRAM_APP_ID : environment.THREADS_APP_ID) ?? '',
  );
  url.searchParams.set('redirect_uri', 'https://localhost/');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', isInstagram ? 'instagram_business_basic' : 'threads_basic');
  return url.href;
}

/** An issue as GitHub shows it; its links and commands lead to the sandbox. */
export function issuePage(
  { number, title, state, body, comments }: Issue,
  { sandbox, program }: Shown,
): Html {
  const shown = (markdown: string) => raw(leadHome(markdownHtml(markdown, 'kept'), sandbox.meta, program));
  const box = (login: string, markdown: string) =>
    html`<article><header><strong>${login}</strong></header><div class="markdown">${shown(markdown)}</div></article>`;
  return page(
    title,
    html`<h1>${title} <small>#${number}</small></h1>
<div class="state ${state}">${state === 'open' ? 'Open' : 'Closed'}</div>
${box('github-actions', body ?? '')}
${comments.map(({ body: text, user }) => box(user.login, text))}`,
    sandbox,
  );
}

/** What a run printed and summed up. */
export function runPage(run: PlayedRun, { sandbox, program }: Shown): Html {
  return page(
    `Run ${run.id}`,
    html`<h1>Run ${run.id} <small>of ${run.repository}, ${dayText(run.at)}</small></h1>
<p>${outcomePill(run)} ${sentence(run)}</p>
<article><header>Summary</header><div class="markdown">${raw(leadHome(markdownHtml(run.summary, 'folded'), sandbox.meta, program))}</div></article>
<section><h2>Log</h2><pre><code>${run.log.replace(/^::debug::.*\n?/gm, '')}</code></pre></section>`,
    sandbox,
  );
}

/** The form of a manual run, as GitHub has it behind "Run workflow". */
export function dispatchPage({ sandbox }: Shown): Html {
  return page(
    'Run workflow',
    html`<h1>Run workflow <small>${WORKFLOW} in ${REPOSITORY}</small></h1>
<section><form method="post" action="/dispatch">
<label>mode: reauthorize after a login<select name="mode"><option>refresh</option><option>check</option><option>reauthorize</option></select></label>
<label>authorization-response: the address that Meta's login ended on<input name="authorization-response" autocomplete="off"></label>
<p><button class="go">Run workflow</button></p>
</form></section>`,
    sandbox,
  );
}

function buttons({ action, name, values }: Choices, pressed?: ReadonlySet<string>): Html {
  return html`<form method="post" action="${action}">${Object.entries(values).map(([label, value]) =>
    pressed === undefined
      ? html`<button name="${name}" value="${value}">${label}</button>`
      : html`<button name="${name}" value="${value}" aria-pressed="${String(pressed.has(value))}">${label}</button>`,
  )}</form>`;
}

function oneButton(action: string, name: string, value: string, style = 'go'): Html {
  return html`<form method="post" action="${action}"><button class="${style}" name="${name}" value="${value}">${value}</button></form>`;
}

function dayText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function page(title: string, content: Html, { clock }: Sandbox): Html {
  return htmlDocument({
    title: `${title} (sandbox)`,
    style: STYLE,
    body: html`<header><a href="/">refresh-meta-token sandbox</a> <time>${dayText(clock.now())}</time></header>
<main>${content}</main>`,
  });
}
