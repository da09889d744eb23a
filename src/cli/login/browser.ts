import { readAuthorizationResponse } from '../../inputs/authorization-response.js';
import { loginName } from '../../messages/login-steps/dialog.js';
import { dialogFailure } from '../../meta/dialog.js';
import { dialogTrace, isOfRedirect } from '../../refresh/login.js';
import type { AuthorizationResponse } from '../../token/config.js';
import { buildDialogUrl } from '../../token/dialog.js';
import type { Platform } from '../../token/platform.js';
import type { CommandContext } from '../context.js';
import { Cancelled } from '../interruption.js';
import { openBrowser } from '../open-browser.js';
import { pastesIn } from '../pastes.js';
import type { Terminal } from '../terminal.js';
import { isLoopbackRedirect, type Listener, listen } from './listener.js';
import type { LoginPage } from './page.js';
import type { DialogSetup } from './setup.js';
import { LoginStopped, stopFor } from './stopped.js';

/** A login in the browser of this computer. */
export interface BrowserRequest extends DialogSetup {
  /** Made anew for each login; nobody can guess it. */
  readonly state: string;
  readonly limitMs: number;
}

/** The login, and the browser that waits to hear what became of it. */
interface BrowserLogin {
  readonly login: CodeLogin;
  readonly browser: Audience;
}

type CodeLogin = Extract<AuthorizationResponse, { kind: 'code' }>;

/** Who is told in the browser. Nobody, where the address was pasted. */
export interface Audience {
  show(page: LoginPage): void;
  close(): Promise<void>;
}

export const NOBODY: Audience = { show: () => {}, close: async () => {} };

/**
 * Opens Meta's dialog and waits for what it sends back: on the loopback redirect or pasted beside it, for the browser may be on another
 * computer; or only pasted, where the redirect leads elsewhere.
 * @throws LoginStopped when it brings no code; Cancelled; InputError when the port cannot be opened
 */
export async function logInWithBrowser(
  request: BrowserRequest,
  context: CommandContext,
): Promise<BrowserLogin> {
  const isHere = isLoopbackRedirect(request.redirectUri);
  return isHere ? receive(request, context) : paste(request, context);
}

async function receive(request: BrowserRequest, context: CommandContext): Promise<BrowserLogin> {
  const { notes } = context.terminal;
  let hadStranger = false;
  const onStranger = () => {
    if (hadStranger) return;
    hadStranger = true;
    notes.line('A login came back that this command did not start. It was not used; still waiting.');
  };
  const listener = await listen({ redirectUri: request.redirectUri, state: request.state, onStranger });
  const browser: Audience = {
    show: (page) => listener.show(JSON.parse(context.redact(JSON.stringify(page)))),
    close: listener.close,
  };
  try {
    await showDialog(request, context);
    notes.line(PASTE_BESIDE);
    const pasted = (signal: AbortSignal) => pastedBeside(request, onStranger, context, signal);
    const answer = await waitFor(listener, pasted, request.limitMs, context);
    if (answer === 'nothing') throw stopFor(hadStranger ? 'state-wrong' : 'no-answer');
    return { login: requireCode(answer, request.platform), browser };
  } catch (error) {
    if (error instanceof LoginStopped) {
      const { title, what, hint } = error.problem;
      browser.show({ kind: 'failed', title, what, hint });
    }
    await browser.close();
    throw error;
  }
}

async function showDialog(request: BrowserRequest, context: CommandContext): Promise<void> {
  const { notes } = context.terminal;
  const address = buildDialogUrl(request);
  // What Meta called a permission stands in the address, and the address in a command line.
  const isOpen = request.opensBrowser && (await openBrowser(context.redact(address)));
  notes.line(
    isOpen
      ? `Your browser opens ${loginName(request.platform)}. If it does not, open:`
      : 'Open this address in a browser:',
  );
  notes.line();
  notes.line(notes.paint('underline', address));
  notes.line();
}

async function waitFor(
  listener: Listener,
  pasted: (signal: AbortSignal) => Promise<AuthorizationResponse>,
  limitMs: number,
  { terminal, interruption }: CommandContext,
): Promise<AuthorizationResponse | 'nothing'> {
  return interruption.during(async (signal) => {
    const over = new AbortController();
    const progress = terminal.progress(`Waiting for the login (${Math.round(limitMs / 60_000)} minutes) …`);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await Promise.race([
        listener.answer,
        pasted(over.signal),
        new Promise<'nothing'>((resolve) => {
          timer = setTimeout(() => resolve('nothing'), limitMs);
        }),
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(new Cancelled()), { once: true });
        }),
      ]);
    } finally {
      clearTimeout(timer);
      over.abort();
      progress.stop();
    }
  });
}

const PASTE_BESIDE =
  'If the browser ends on a page that does not load (over SSH, in a codespace or a container), paste its address here; it is not shown.';

const MOST_UNREADABLE = 20;

/** The first answer to this very login that is pasted while the listener waits; it may never come. */
async function pastedBeside(
  request: BrowserRequest,
  onStranger: () => void,
  { terminal }: CommandContext,
  signal: AbortSignal,
): Promise<AuthorizationResponse> {
  const said = new Set<string>();
  let unreadable = 0;
  for await (const paste of pastesIn(terminal.readLines(signal))) {
    const answer = bestOf(paste, request);
    const objection = objectionTo(answer, request);
    if (objection === undefined) return answer;
    if (objection === 'login-unreadable') {
      if (paste.trim() === '') continue;
      unreadable += paste.split('\n').length;
    }
    if (objection === 'state-wrong') onStranger();
    else if (!said.has(objection)) terminal.notes.line(`${NOT_TAKEN[objection]}; still waiting.`);
    said.add(objection);
    // Something else stands at standard input than a person.
    if (unreadable >= MOST_UNREADABLE) break;
  }
  return new Promise(() => {});
}

type Objection = 'login-unreadable' | 'address-of-other-origin' | 'state-missing' | 'state-wrong';

const NOT_TAKEN: Readonly<Record<Objection, string>> = {
  'login-unreadable': 'That contains no code. Paste the whole address',
  'address-of-other-origin':
    'That address is of another site than the one where this login ends. It was not used',
  'state-missing': 'That address lacks its state, so it was not used. Paste the whole address',
  'state-wrong':
    'That address is of a login that this command did not start, so it was not used. Log in at the address above',
};

/** Why an answer is not taken for one to this very login; undefined where it is. */
function objectionTo(
  answer: AuthorizationResponse,
  { redirectUri, state }: BrowserRequest,
): Objection | undefined {
  if (answer.kind === 'failure') {
    if (answer.reason === 'login-unreadable') return answer.reason;
    // An error does no harm.
    return answer.returnedState === undefined || answer.returnedState === state ? undefined : 'state-wrong';
  }
  // This command made the state, and nobody else knows that it waits for a code: a bare one needs none.
  if (!answer.hasAddress) return undefined;
  if (!isOfRedirect(answer, redirectUri)) return 'address-of-other-origin';
  if (answer.returnedState === undefined) return 'state-missing';
  return answer.returnedState === state ? undefined : 'state-wrong';
}

/** What a paste says: as a whole, which a terminal may have wrapped, or else the line of it that answers this login. */
function bestOf(paste: string, request: BrowserRequest): AuthorizationResponse {
  const whole = readAuthorizationResponse(paste);
  if (objectionTo(whole, request) === undefined) return whole;
  const lines = paste.split('\n').map(readAuthorizationResponse);
  return (
    lines.find((answer) => objectionTo(answer, request) === undefined) ??
    [whole, ...lines].find((answer) => objectionTo(answer, request) !== 'login-unreadable') ??
    whole
  );
}

async function paste(request: BrowserRequest, context: CommandContext): Promise<BrowserLogin> {
  const { terminal } = context;
  await showDialog(request, context);
  terminal.notes.line(
    `Log in there. The browser ends on ${request.redirectUri} with a code in its address; its page need not load.`,
  );
  if (request.platform !== 'facebook') terminal.notes.line(ERROR_PAGE_HINT);
  const answer = terminal.isInteractive
    ? await pastedAtPrompt(request, terminal)
    : bestOf(await terminal.readInput(), request);
  const objection = objectionTo(answer, request);
  if (objection !== undefined && answer.kind === 'code') throw stopFor(objection);
  return { login: requireCode(answer, request.platform), browser: NOBODY };
}

/** The first answer to this very login. What is none spends nothing, and the same question is asked again. */
async function pastedAtPrompt(request: BrowserRequest, terminal: Terminal): Promise<AuthorizationResponse> {
  const question = "Paste that whole address, from the browser's address bar (it is not shown)";
  for (;;) {
    const answer = bestOf(await terminal.askHidden(question), request);
    const objection = objectionTo(answer, request);
    if (objection === undefined) return answer;
    terminal.notes.line(`${terminal.notes.paint('red', 'error:')} ${NOT_TAKEN[objection]}.`);
  }
}

/** Instagram and Threads show what is wrong on a page of theirs and send nobody back; Threads' is JSON. */
const ERROR_PAGE_HINT = 'If an error is shown instead, paste its text (on Threads the whole JSON) here.';

function requireCode(response: AuthorizationResponse, platform: Platform): CodeLogin {
  if (response.kind === 'code') return response;
  throw stopFor(dialogFailure(response, platform), dialogTrace(response));
}
