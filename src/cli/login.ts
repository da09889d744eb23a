import { randomBytes } from 'node:crypto';
import { InputError } from '../inputs/options.js';
import { count } from '../messages/dates.js';
import { bringToken } from '../refresh/login.js';
import type { Observation } from '../refresh/observe.js';
import { otherLocations, type Login as PersonLogin } from '../token/config.js';
import { describeLocation } from '../token/location.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { Flags } from './fields.js';
import { Cancelled } from './interruption.js';
import { accept, type ProvedToken, pageTokenFrom, proved } from './login/accept.js';
import { type Audience, logInWithBrowser, NOBODY } from './login/browser.js';
import type { LoginPage } from './login/page.js';
import { type Login, loginFacts, loginJson, named } from './login/present.js';
import { type LoginSetup, readLoginSetup } from './login/setup.js';
import { LoginStopped, stopFor } from './login/stopped.js';
import { enter, look, showFacts, storeToken, tellProblem, tellStored } from './login/storage.js';
import { askWho } from './login/who.js';

/** How long a login in the browser may take. */
const LIMIT_MS = 5 * 60_000;

/**
 * A person's login becomes the token in the secret: the place is proved open, the person logs in, and what that brings is
 * proved, shown, judged, agreed to and stored. With --in-actions, the workflow does all of that but the login.
 */
export async function login(flags: Flags, context: CommandContext): Promise<ExitCode> {
  try {
    if (flags.inActions === true) {
      const { logInThroughActions } = await import('./login/in-actions.js');
      return await logInThroughActions(flags, context, LIMIT_MS);
    }
    return await logInHere(await readLoginSetup(flags, context), context);
  } catch (error) {
    if (error instanceof LoginStopped) return tellProblem(error, flags, context);
    throw error;
  }
}

async function logInHere(setup: LoginSetup, context: CommandContext): Promise<ExitCode> {
  const seen = await look(setup, context);
  const scopes = scopesFor(setup, seen);
  const { person, browser } = await askPerson(setup, scopes, context);
  return informing(browser, async () => {
    const token = await takeToken(setup, person, scopes, context);
    const { made, brought } = await describe(setup, token, context);
    showFacts(brought, setup, context);
    await agree(setup, seen, made, brought, browser, context);
    if (setup.isDryRun) return finishDryRun(setup, brought, browser, context);
    const report = await storeToken(setup, seen, made, context);
    browser.show(report.refreshed ? storedPage(setup, brought) : NOT_STORED);
    return tellStored(setup, brought, report, context);
  });
}

interface Asked {
  readonly person: PersonLogin;
  readonly browser: Audience;
}

/** On the device page, the person is asked while the token is taken. */
async function askPerson(
  { clientToken, dialog }: LoginSetup,
  scopes: readonly string[],
  context: CommandContext,
): Promise<Asked> {
  if (clientToken !== undefined) return { person: { kind: 'device', clientToken }, browser: NOBODY };
  const state = randomBytes(24).toString('base64url');
  const { code, browser } = await logInWithBrowser({ ...dialog, scopes, state, limitMs: LIMIT_MS }, context);
  return { person: { kind: 'code', code, hasAddress: false }, browser };
}

/** Spends the login. */
async function takeToken(
  setup: LoginSetup,
  person: PersonLogin,
  scopes: readonly string[],
  context: CommandContext,
): Promise<ProvedToken> {
  const { terminal } = context;
  const waits = person.kind === 'device';
  let progress = terminal.progress(waits ? 'Asking Meta for a code …' : 'Turning the code into a token …');
  const services = enter(setup, context, (line) => {
    progress.stop(line);
    progress = terminal.progress('Waiting until the code is typed there …');
  });
  const brought = await bringToken(setup.config, person, scopes, services).finally(() => progress.stop());
  if (brought.kind === 'failed') throw stopFor(brought.reason);
  return proved(brought.token, brought.proof);
}

/** What was asked for, or else what the token in the secret has and what is required. */
function scopesFor({ config, dialog }: LoginSetup, { token }: Observation): readonly string[] {
  const had = token.kind === 'alive' || token.kind === 'dead' ? (token.facts.scopes ?? []) : [];
  const scopes = [
    ...new Set([...(dialog.scopes.length > 0 ? dialog.scopes : had), ...config.policy.requiredScopes]),
  ];
  if (scopes.length === 0 && dialog.configId === undefined) {
    throw new InputError(
      '--scope',
      'is missing: what should the token be allowed to do?',
      'Example: --scope ads_read,read_insights',
    );
  }
  return scopes;
}

interface Described {
  /** What is to be stored: the person's token, or the page's made from it. */
  readonly made: ProvedToken;
  readonly brought: Login;
}

async function describe(setup: LoginSetup, token: ProvedToken, context: CommandContext): Promise<Described> {
  const { config, pageId, options } = setup;
  const [made, who] = await Promise.all([
    pageId === undefined ? token : pageTokenFrom(token, pageId, config, enter(setup, context)),
    config.app === undefined ? {} : askWho(token.token, config.app, options, context),
  ]);
  return { made, brought: { facts: made.proof.facts, at: made.proof.at, who } };
}

/** Judges the token, and asks the person what only they can say. */
async function agree(
  setup: LoginSetup,
  seen: Observation,
  made: ProvedToken,
  { facts, who }: Login,
  browser: Audience,
  { terminal }: CommandContext,
): Promise<void> {
  const { config, isDryRun, isAgreed } = setup;
  const isKindChosen = setup.pageId !== undefined;
  const ask = async (question: string): Promise<void> => {
    browser.show({ kind: 'question' });
    if (!(await terminal.askYesNo(question))) throw new Cancelled();
  };
  const acceptance = accept(made, seen.token, config, { isKindChosen, isUserAgreed: false });
  if (acceptance.kind === 'other-user') {
    // --yes agrees to writing; who it may be is for a person, or for --expected-user-id.
    if (isDryRun || !terminal.isInteractive) throw stopFor('new-token-other-user');
    accept(made, seen.token, config, { isKindChosen, isUserAgreed: true });
    await ask(
      `The token in ${config.name} is of user ${acceptance.before}, this one of ${named(who.name, facts.userId)}. Replace it all the same?`,
    );
  }
  if (isDryRun) return;
  if (terminal.isInteractive && !isAgreed) browser.show({ kind: 'question' });
  const others = otherLocations(config).length;
  const more = others === 0 ? '' : ` and ${count(others, 'more place')}`;
  await confirmWrite(`Store it in ${describeLocation(config.source)}${more}?`, isAgreed, terminal);
  browser.show({ kind: 'checking' });
}

const NOT_STORED: LoginPage = {
  kind: 'failed',
  title: 'The token was not stored',
  what: 'GitHub did not take it. The old token is untouched.',
  hint: 'The terminal says why.',
};

function storedPage({ config }: LoginSetup, brought: Login): LoginPage {
  const facts = [['Stored in', describeLocation(config.source)] as const, ...loginFacts(brought)];
  return { kind: 'done', title: 'The new token is stored', facts };
}

function finishDryRun(
  setup: LoginSetup,
  brought: Login,
  browser: Audience,
  { terminal: { out, notes } }: CommandContext,
): ExitCode {
  notes.line(`This was a dry run: nothing was stored in ${describeLocation(setup.config.source)}.`);
  if (setup.isJson) out.line(JSON.stringify(loginJson(brought, undefined), null, 2));
  browser.show({ kind: 'done', title: 'A dry run: nothing was stored', facts: loginFacts(brought) });
  return 0;
}

/** Does the work, and lets the browser know how it ended. */
async function informing(browser: Audience, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    browser.show(failurePage(error));
    throw error;
  } finally {
    await browser.close();
  }
}

function failurePage(error: unknown): LoginPage {
  if (error instanceof LoginStopped) {
    const { title, what, hint } = error.problem;
    return { kind: 'failed', title, what, hint };
  }
  return {
    kind: 'failed',
    title: error instanceof Cancelled ? 'Cancelled' : 'The login was not finished',
    what: 'Nothing was stored.',
    hint:
      error instanceof Cancelled ? 'Start the command again when you are ready.' : 'The terminal says why.',
  };
}
