import {
  type AppCredentials,
  type Connection,
  connectApp,
  installationOfRepository,
} from '../../github/app.js';
import { planAppAccess } from '../../github/app-plan.js';
import { createAppTokens } from '../../github/app-tokens.js';
import { createGitHub, replyOf } from '../../github/client.js';
import { readScopeAccess } from '../../github/secret-scopes.js';
import { writeSecret } from '../../github/secrets.js';
import { convertManifest, deleteSecret, isAppPublic, type MadeApp } from '../../github/setup.js';
import type { SecretScope } from '../../token/location.js';
import type { GitHubProblem } from '../../token/problem.js';
import { Secret } from '../../token/secret.js';
import type { CommandContext } from '../context.js';
import { Cancelled, whenAborted } from '../interruption.js';
import { openBrowser } from '../open-browser.js';
import { type AppListener, listenForApp, type Next } from './app-listener.js';
import { type AppRegistration, appSettings, differencesOf } from './manifest.js';

interface AppMaking {
  readonly registration: AppRegistration;
  /** The main repository that the App has to reach. */
  readonly repository: string;
  /** Where the token's secret is: what the App has to write. */
  readonly place: SecretScope;
  /** The connection to GitHub for so many milliseconds. */
  readonly connection: (budgetMs: number) => Connection;
  readonly opensBrowser: boolean;
  /** Stores the client ID and the key where the workflow reads them. */
  readonly keep: (app: AppCredentials) => Promise<GitHubProblem | undefined>;
}

/** How far it got. */
export type AppMade =
  | { readonly kind: 'works'; readonly slug: string }
  /** It is created and stored, but not installed yet. */
  | { readonly kind: 'not-installed'; readonly installPage: string }
  | { readonly kind: 'wrong'; readonly problem: GitHubProblem }
  /** The person continued without it. */
  | { readonly kind: 'left' };

/** A secret set and deleted again to check that the App can write. */
const TEST_SECRET = 'REFRESH_META_TOKEN_TEST';
const CALLS_MS = 60_000;
const BETWEEN_LOOKS_MS = 2_000;

/**
 * Makes the GitHub App in the browser, keeps its key, waits for its installation and tries one harmless write. The key is held
 * in memory and touches no disk. Refusals start again; Ctrl-C goes on without.
 */
export function makeApp(making: AppMaking, context: CommandContext): Promise<AppMade> {
  return context.interruption.during(async (signal) => {
    const made = await confirmInBrowser(making, context, signal);
    if (made === 'left') return { kind: 'left' };
    if ('problem' in made) return { kind: 'wrong', problem: made.problem };
    return tryOut(making, made.app, context, signal);
  });
}

type Confirmed = { readonly app: MadeApp } | { readonly problem: GitHubProblem } | 'left';

async function confirmInBrowser(
  making: AppMaking,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Confirmed> {
  const { notes } = context.terminal;
  let settle: (confirmed: Confirmed) => void = () => {};
  const confirmed = new Promise<Confirmed>((resolve) => {
    settle = resolve;
  });
  signal.addEventListener('abort', () => settle('left'), { once: true });
  let hadStranger = false;
  const listener = await listenForApp({
    registration: making.registration,
    onCode: (code) => takeCode(code, making, context, settle),
    onStranger: () => {
      if (hadStranger) return;
      hadStranger = true;
      notes.line(
        'GitHub sent back an App that this command did not ask for. It was not used; still waiting.',
      );
    },
  });
  const { serverUrl, owner } = making.registration;
  const isOpen = making.opensBrowser && (await openBrowser(listener.address));
  notes.line(
    isOpen
      ? `Your browser asks you to create a GitHub App for ${owner}. If it does not, open:`
      : `Create a GitHub App for ${owner}: open this address in a browser on this computer that is logged in to ${serverUrl}:`,
  );
  notes.line();
  notes.line(notes.paint('underline', listener.address));
  notes.line();
  try {
    return await (context.terminal.isInteractive
      ? pastedOr(confirmed, listener, context)
      : watched(confirmed, context));
  } finally {
    await listener.close();
  }
}

async function watched(confirmed: Promise<Confirmed>, { terminal }: CommandContext): Promise<Confirmed> {
  const progress = terminal.progress('Waiting for the App to be created (Ctrl-C: continue without it) …');
  return confirmed.finally(() => progress.stop());
}

/** The browser may be on another computer, whatever was opened here: what it ends on can be pasted beside. */
async function pastedOr(
  confirmed: Promise<Confirmed>,
  listener: AppListener,
  { terminal }: CommandContext,
): Promise<Confirmed> {
  const { port } = new URL(listener.address);
  terminal.notes.line(
    `With the browser on another computer: ssh -L ${port}:127.0.0.1:${port} brings the address there.`,
  );
  for (;;) {
    const taken = new AbortController();
    const pasted = terminal
      .askHidden(WAITING, { hint: PASTE, signal: taken.signal })
      .catch((error: unknown) => {
        if (error instanceof Cancelled) return undefined;
        throw error;
      });
    const first = await Promise.race([confirmed, pasted]);
    if (typeof first === 'object') {
      taken.abort();
      await pasted;
      if ('app' in first) terminal.notes.line(`GitHub created the App ${first.app.slug}.`);
      return first;
    }
    if (first === undefined || first === 'left') return 'left';
    const result = await listener.paste(first);
    if (result === 'unreadable') terminal.notes.line('That contains no code.');
    const settled = await Promise.race([confirmed, undefined]);
    if (settled !== undefined) return settled;
  }
}

const WAITING = 'Waiting for the App (Ctrl-C: continue without it)';
const PASTE = 'If the browser ends on a page that does not load, paste its address here.';

async function takeCode(
  code: string,
  { registration, connection, keep }: AppMaking,
  { terminal: { notes } }: CommandContext,
  settle: (confirmed: Confirmed) => void,
): Promise<Next> {
  const nobody = createGitHub({ ...connection(CALLS_MS), credentialName: 'nobody' });
  const converted = await convertManifest(nobody, code, registration.owner);
  if (converted.kind === 'problem') {
    const isSpent = converted.problem.status === 404 || converted.problem.status === 422;
    const line = isSpent
      ? `GitHub did not hand over the App (HTTP ${converted.problem.status ?? '?'}): its code works once, within an hour.`
      : converted.problem.message;
    notes.line(`${line} Start again in the browser.`);
    return startAgain(
      'The App must be created again',
      [line, 'If GitHub lists it already, delete that one.'],
      [[`${registration.serverUrl}/settings/apps`, 'Your Apps']],
    );
  }
  const app = converted.data;
  const differences = differencesOf(
    app,
    registration,
    await isAppPublic(nobody, app.slug, registration.owner),
  );
  if (differences.length > 0) {
    const line = `The App ${app.slug} differs from what was requested: ${differences.join('; ')}. It was not used, and its key was discarded.`;
    notes.line(`${line} Delete it and start again in the browser.`);
    return startAgain(
      'Not the App that was requested',
      [line],
      [[`${appSettings(registration, app.slug)}/advanced`, 'Delete it']],
    );
  }
  const problem = await keep({ clientId: app.clientId, privateKey: app.privateKey });
  if (problem !== undefined) {
    settle({ problem });
    return {
      kind: 'show',
      page: {
        kind: 'told',
        title: 'The App is created, but its key could not be stored',
        lines: [problem.message],
        links: [],
      },
    };
  }
  settle({ app });
  return { kind: 'go', address: installPage(app) };
}

/** The browser's own address of the form is one step back: it makes a new `state`. */
function startAgain(
  title: string,
  lines: readonly string[],
  links: readonly (readonly [address: string, text: string])[],
): Next {
  return { kind: 'again', title, lines, links };
}

function installPage({ page }: Pick<MadeApp, 'page'>): string {
  return `${page}/installations/new`;
}

async function tryOut(
  making: AppMaking,
  made: MadeApp,
  { terminal, runtime }: CommandContext,
  signal: AbortSignal,
): Promise<AppMade> {
  const app: AppCredentials = made;
  const page = installPage(made);
  const progress = terminal.progress(`Waiting for its installation (Ctrl-C: install it later): ${page}`);
  const left: AppMade = { kind: 'not-installed', installPage: page };
  try {
    for (;;) {
      if (signal.aborted) return left;
      const signed = connectApp(app, making.connection(CALLS_MS));
      const found = await replyOf(installationOfRepository(signed, making.repository));
      if (found.kind === 'done') break;
      if (found.problem.status !== 404 && found.problem.kind === 'permanent') {
        return { kind: 'wrong', problem: found.problem };
      }
      await Promise.race([runtime.sleep(BETWEEN_LOOKS_MS), whenAborted(signal)]);
    }
    progress.update('It is installed. Trying it out …');
    const problem = await tryOneWrite(app, making);
    return problem === undefined ? { kind: 'works', slug: made.slug } : { kind: 'wrong', problem };
  } finally {
    progress.stop();
  }
}

/** Sets a secret that nobody reads and deletes it, with a token of the App as a run has it, which is then revoked. */
async function tryOneWrite(
  app: AppCredentials,
  { place, connection }: AppMaking,
): Promise<GitHubProblem | undefined> {
  const line = connection(CALLS_MS);
  const tokens = createAppTokens({
    app,
    requests: planAppAccess([place], [], 'write'),
    connection: line,
    lastBudget: line.budget,
    onSecret: () => {},
  });
  try {
    const github = await tokens.forPlace(place);
    const sight = await readScopeAccess(github, place, [TEST_SECRET]);
    if (sight.kind === 'closed') return sight.problem;
    const location = { ...place, secret: TEST_SECRET };
    const written = await writeSecret(github, location, new Secret('Only a test. It may be deleted.'), sight);
    if ('problem' in written) return written.problem;
    const deleted = await deleteSecret(github, location);
    return deleted.kind === 'done' ? undefined : deleted.problem;
  } finally {
    await tokens.revokeAll();
  }
}
