import { readAuthorizationResponse } from '../../inputs/authorization-response.js';
import { buildDialogUrl } from '../../meta/dialog.js';
import type { AuthorizationResponse } from '../../token/config.js';
import type { Secret } from '../../token/secret.js';
import type { CommandContext } from '../context.js';
import { Cancelled } from '../interruption.js';
import { isLoopbackRedirect, type Listener, listen } from './listener.js';
import type { LoginPage } from './page.js';
import { LoginStopped, stopFor } from './stopped.js';

/** A login in the browser of this computer. */
export interface BrowserLogin {
  readonly dialogUrl: string;
  readonly graphApiVersion: string;
  readonly appId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly configId?: string;
  readonly rerequest: boolean;
  /** Made anew for each login; nobody can guess it. */
  readonly state: string;
  readonly opensBrowser: boolean;
  readonly limitMs: number;
}

/** The code, and the browser that waits to hear what became of it. */
export interface BrowserAnswer {
  readonly code: Secret;
  readonly browser: Audience;
}

/** Who is told in the browser. Nobody, where the address was pasted. */
export interface Audience {
  show(page: LoginPage): void;
  close(): Promise<void>;
}

export const NOBODY: Audience = { show: () => {}, close: async () => {} };

/**
 * Opens Meta's dialog and waits for what it sends back: on the loopback redirect, or pasted where the redirect leads elsewhere.
 * @throws LoginStopped when it brings no code; Cancelled; InputError when the port cannot be opened
 */
export async function logInWithBrowser(login: BrowserLogin, context: CommandContext): Promise<BrowserAnswer> {
  const isHere = isLoopbackRedirect(login.redirectUri);
  return isHere ? receive(login, context) : paste(login, context);
}

async function receive(login: BrowserLogin, context: CommandContext): Promise<BrowserAnswer> {
  const { notes } = context.terminal;
  let hadStranger = false;
  const listener = await listen({
    redirectUri: login.redirectUri,
    state: login.state,
    onStranger: () => {
      hadStranger = true;
      notes.line('A login came back that this command did not start. It was not used; still waiting.');
    },
  });
  try {
    await showDialog(login, context);
    const answer = await waitFor(listener, login.limitMs, context);
    if (answer === 'nothing') throw stopFor(hadStranger ? 'state-wrong' : 'no-answer');
    return { code: codeOf(answer), browser: listener };
  } catch (error) {
    if (error instanceof LoginStopped) {
      const { title, what, hint } = error.problem;
      listener.show({ kind: 'failed', title, what, hint });
    }
    await listener.close();
    throw error;
  }
}

async function showDialog(login: BrowserLogin, { terminal: { notes } }: CommandContext): Promise<void> {
  const address = buildDialogUrl({ ...login, version: login.graphApiVersion, clientId: login.appId });
  const isOpen = login.opensBrowser && (await openBrowser(address));
  notes.line(
    isOpen ? "Your browser opens Meta's login. If it does not, open:" : 'Open this address in a browser:',
  );
  notes.line();
  notes.line(notes.paint('underline', address));
  notes.line();
}

/** False where there is no browser to open: the address is shown in any case. */
async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open');
    await open(address);
    return true;
  } catch {
    return false;
  }
}

async function waitFor(
  listener: Listener,
  limitMs: number,
  { terminal, interruption }: CommandContext,
): Promise<AuthorizationResponse | 'nothing'> {
  return interruption.during(async (signal) => {
    const progress = terminal.progress(`Waiting for the login (${Math.round(limitMs / 60_000)} minutes) …`);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await Promise.race([
        listener.answer,
        new Promise<'nothing'>((resolve) => {
          timer = setTimeout(() => resolve('nothing'), limitMs);
        }),
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(new Cancelled()), { once: true });
        }),
      ]);
    } finally {
      clearTimeout(timer);
      progress.stop();
    }
  });
}

async function paste(login: BrowserLogin, context: CommandContext): Promise<BrowserAnswer> {
  const { terminal } = context;
  await showDialog(login, context);
  terminal.notes.line(`Log in there. The browser ends on ${login.redirectUri} with a code in its address.`);
  const pasted = terminal.isInteractive
    ? await terminal.askHidden("Paste that whole address, from the browser's address bar (it is not shown)")
    : await terminal.readInput();
  const answer = readAuthorizationResponse(pasted);
  if (answer.kind === 'failure' && answer.reason === 'login-unreadable') throw stopFor(answer.reason);
  if (answer.returnedState === undefined) throw stopFor('state-missing');
  if (answer.returnedState !== login.state) throw stopFor('state-wrong');
  return { code: codeOf(answer), browser: NOBODY };
}

function codeOf(answer: AuthorizationResponse): Secret {
  if (answer.kind === 'code') return answer.code;
  throw stopFor(answer.reason, answer.errorCode === undefined ? {} : { code: answer.errorCode });
}
