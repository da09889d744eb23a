import { randomBytes } from 'node:crypto';
import { InputError } from '../inputs/options.js';
import { readScopes } from '../inputs/values.js';
import { count } from '../messages/dates.js';
import { jsonText } from '../messages/escape.js';
import { isUserUnknown, redeemLogin } from '../refresh/login.js';
import type { Observation } from '../refresh/observe.js';
import { type Login, otherLocations } from '../token/config.js';
import { knownFacts } from '../token/inspection.js';
import { describeLocation } from '../token/location.js';
import { scopesToRequest, withBasicScope } from '../token/policy.js';
import { assetsOf, lostTargets } from '../token/reach.js';
import type { VerifiedToken } from '../token/token-response.js';
import { askUntilRead } from './ask.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { Flags } from './fields.js';
import { Cancelled } from './interruption.js';
import { accept, pageTokenFrom } from './login/accept.js';
import { type Audience, logInWithBrowser, NOBODY } from './login/browser.js';
import type { LoginPage } from './login/page.js';
import { type LoginResult, loginFacts, loginJson, named } from './login/present.js';
import { type LoginSetup, readLoginSetup } from './login/setup.js';
import { LoginStopped, stopFor } from './login/stopped.js';
import { enter, look, showFacts, storeToken, tellProblem, tellStored } from './login/storage.js';
import { askWho } from './login/who.js';
import { startWork, type WorkContext } from './login/work-time.js';

/** How long a login in the browser may take. */
const LIMIT_MS = 5 * 60_000;

/**
 * A person's login becomes the token in the secret: the secret can be written, the person logs in, and what that brings is
 * verified, shown, judged, agreed to and stored. With --in-actions, the workflow does all of that but the login.
 */
export async function login(flags: Flags, context: CommandContext): Promise<ExitCode> {
  try {
    if (flags.inActions === true) {
      const { logInThroughActions } = await import('./login/in-actions.js');
      return await logInThroughActions(flags, context, LIMIT_MS);
    }
    return await logInHere(await readLoginSetup(flags, context), startWork(context));
  } catch (error) {
    if (error instanceof LoginStopped) return tellProblem(error, flags, context);
    throw error;
  }
}

async function logInHere(setup: LoginSetup, context: WorkContext): Promise<ExitCode> {
  const observed = await look(setup, context);
  // Nothing is spent for a token that nobody here can agree to.
  if (asksForUser(setup, observed) && !context.terminal.isInteractive) throw stopFor('identity-unknown');
  const scopes = await requestedScopes(setup, observed, context);
  const { login, browser } = await askPerson(setup, scopes, context);
  return informing(browser, async () => {
    const token = await takeToken(setup, login, scopes, context);
    const { made, result } = await describe(setup, observed, token, context);
    showFacts(result, setup, context);
    await agree(setup, observed, made, result, browser, context);
    if (setup.isDryRun) return finishDryRun(setup, result, browser, context);
    const report = await storeToken(setup, observed, made, context);
    browser.show(report.refreshed ? storedPage(setup, result) : NOT_STORED);
    return tellStored(setup, result, report, context);
  });
}

interface Asked {
  readonly login: Login;
  readonly browser: Audience;
}

/** On the device page, the person is asked while the token is taken. */
async function askPerson(
  { clientToken, dialog }: LoginSetup,
  scopes: readonly string[],
  context: WorkContext,
): Promise<Asked> {
  if (clientToken !== undefined) return { login: { kind: 'device', clientToken }, browser: NOBODY };
  const state = randomBytes(24).toString('base64url');
  return context.whilePerson(() =>
    logInWithBrowser({ ...dialog, scopes, state, limitMs: LIMIT_MS }, context),
  );
}

/** Spends the login. */
async function takeToken(
  setup: LoginSetup,
  login: Login,
  scopes: readonly string[],
  context: WorkContext,
): Promise<VerifiedToken> {
  const { terminal } = context;
  const waits = login.kind === 'device';
  let progress = terminal.progress(waits ? 'Asking Meta for a code …' : 'Turning the code into a token …');
  const services = enter(setup, context, (line) => {
    progress.stop(line);
    progress = terminal.progress('Waiting until the code is typed there …');
  });
  const token = await redeemLogin(setup.config, login, scopes, services).finally(() => progress.stop());
  if (token.kind === 'failed') throw stopFor(token.reason, token.trace);
  return token;
}

/** What was asked for, or else what the token in the secret has and what is required. */
async function requestedScopes(
  { config, dialog }: LoginSetup,
  { token }: Observation,
  { terminal }: CommandContext,
): Promise<readonly string[]> {
  const wanted = dialog.scopes.length > 0 ? dialog.scopes : knownFacts(token)?.scopes;
  const scopes = withBasicScope(scopesToRequest(wanted, config.policy), config.platform);
  if (scopes.length === 0 && dialog.configId === undefined) {
    if (terminal.isInteractive)
      return askUntilRead(
        terminal,
        () => terminal.askText('Permissions to ask for', 'ads_read'),
        (typed) => readScopes('--scope', typed),
      );
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
  readonly made: VerifiedToken;
  readonly result: LoginResult;
}

async function describe(
  setup: LoginSetup,
  observed: Observation,
  token: VerifiedToken,
  context: WorkContext,
): Promise<Described> {
  const { config, pageId, options } = setup;
  const [made, who] = await Promise.all([
    pageId === undefined ? token : pageTokenFrom(token, pageId, config, enter(setup, context)),
    askWho(token.token, config, options, context),
  ]);
  const { facts, at } = made.inspection;
  const old = knownFacts(observed.token);
  const lost = old === undefined ? [] : lostTargets(old, facts);
  return { made, result: { facts, at, who, assets: assetsOf(made.inspection), lost } };
}

/** Judges the token, and asks the person what only they can say. */
async function agree(
  setup: LoginSetup,
  observed: Observation,
  made: VerifiedToken,
  { facts, who }: LoginResult,
  browser: Audience,
  { terminal }: CommandContext,
): Promise<void> {
  const { config, isDryRun, isAgreed } = setup;
  const anyKind = setup.pageId !== undefined;
  const ask = async (question: string): Promise<void> => {
    browser.show({ kind: 'question' });
    if (!(await terminal.askYesNo(question, false))) throw new Cancelled();
  };
  const acceptance = accept(made, observed.token, config, { anyKind });
  if (acceptance.kind === 'other-user') {
    // --yes agrees to writing; who it may be is for a person, or for --expected-user-id.
    if (isDryRun || !terminal.isInteractive) throw stopFor('new-token-other-user');
    accept(made, observed.token, config, { anyKind, anyUser: true });
    await ask(
      `The token in ${config.name} is of user ${acceptance.before}, this one of ${named(who.name, facts.userId)}. Replace it all the same?`,
    );
  }
  if (isDryRun) return;
  if (asksForUser(setup, observed)) {
    // --yes agrees to writing, and not to a user.
    await ask(
      `It is not known whose token ${describeLocation(config.source)} holds. Replace it with this one of ${named(who.name, facts.userId)}?`,
    );
    return browser.show({ kind: 'checking' });
  }
  if (terminal.isInteractive && !isAgreed) browser.show({ kind: 'question' });
  const others = otherLocations(config).length;
  const more = others === 0 ? '' : ` and ${count(others, 'more place')}`;
  await confirmWrite(`Store it in ${describeLocation(config.source)}${more}?`, isAgreed, terminal);
  browser.show({ kind: 'checking' });
}

function asksForUser({ config, isDryRun }: LoginSetup, observed: Observation): boolean {
  return !isDryRun && isUserUnknown(config, observed);
}

const NOT_STORED: LoginPage = {
  kind: 'failed',
  title: 'The token was not stored',
  what: 'GitHub did not take it. The old token is untouched.',
  hint: 'The terminal says why.',
};

function storedPage({ config }: LoginSetup, result: LoginResult): LoginPage {
  const facts = [['Stored in', describeLocation(config.source)] as const, ...loginFacts(result)];
  return { kind: 'done', title: 'The new token is stored', facts };
}

function finishDryRun(
  setup: LoginSetup,
  result: LoginResult,
  browser: Audience,
  { terminal: { out, notes } }: CommandContext,
): ExitCode {
  notes.line(`This was a dry run: nothing was stored in ${describeLocation(setup.config.source)}.`);
  if (setup.isJson) out.line(jsonText(loginJson(result, undefined)));
  browser.show({ kind: 'done', title: 'A dry run: nothing was stored', facts: loginFacts(result) });
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
