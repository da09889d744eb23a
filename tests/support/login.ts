import { REPOSITORY, type Scenario, SECRET } from './scenario.js';
import { openSession, type TerminalSession } from './session.js';

type SessionOptions = NonNullable<Parameters<typeof openSession>[0]>;
/** What a login needs of its scenario. */
type LoginScenario = Pick<Scenario, 'app' | 'ghToken' | 'github' | 'meta' | 'redirectUri' | 'answer'>;
type Choice = Parameters<Scenario['answer']>[1];

/** The environment of somebody who works in this world. */
export const environmentOf = ({ app, ghToken, github }: LoginScenario) => ({
  META_APP_ID: app.id,
  META_APP_SECRET: app.secret,
  META_CLIENT_TOKEN: app.clientToken,
  GH_TOKEN: ghToken,
  GITHUB_API_URL: github.url,
  GITHUB_SERVER_URL: 'https://github.com',
});

/** Sits down in this world. */
export const sitIn = (
  scenario: LoginScenario,
  { env = {}, ...options }: SessionOptions = {},
): TerminalSession => openSession({ ...options, env: { ...environmentOf(scenario), ...env } });

/** What `login` is typed with to get here. */
export const typed = (scenario: LoginScenario, ...more: string[]): string[] => [
  'login',
  ...['--repo', REPOSITORY, '--secret', SECRET, '--no-open'],
  ...['--dialog-url', scenario.meta.dialogUrl, '--graph-api-url', scenario.meta.graphUrl],
  ...(more.includes('--redirect-uri') ? [] : ['--redirect-uri', scenario.redirectUri]),
  ...more,
];

/** A browser that goes where it is sent and stays until the last page. Returns what it showed: titles, then the last page's text. */
export async function browse(address: string): Promise<readonly string[]> {
  const first = await fetch(address);
  const document = await first.text();
  const shown = [/<title>(.*)<\/title>/.exec(document)?.[1] ?? ''];
  let content = /<main[^>]*>([\s\S]*)<\/main>/.exec(document)?.[1] ?? '';
  let number = Number(/data-number="(\d+)"/.exec(document)?.[1] ?? 0);
  let isLast = /data-last/.test(document);
  while (!isLast) {
    const next = await fetch(`${first.url.replace(/#$/, '')}/next?after=${number}`);
    const update = (await next.json()) as { number: number; isLast: boolean; title: string; content: string };
    ({ number, isLast, content } = update);
    if (update.title !== shown.at(-1)) shown.push(update.title);
  }
  const words = content
    .replace(/<\/(dt|p|h1|dd)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'");
  return [...shown, ...words.split('\n').filter((line) => line.trim() !== '')];
}

export interface LoggedIn {
  readonly session: TerminalSession;
  readonly exitCode: number;
  readonly dialog: URL;
  /** What the browser showed. */
  readonly shown: readonly string[];
}

/** Where the dialog is, once the command shows it. Rejects when the command ends without. */
export async function dialogOf(session: TerminalSession, end: Promise<number>): Promise<URL> {
  const found = await Promise.race([
    session.says(/https?:\S+\/dialog\/oauth\?[^\s}]+/),
    end.then((code) => Promise.reject(new Error(`it ended with ${code}:\n${session.screen()}`))),
  ]);
  return new URL(found[0]);
}

/** A person runs `login` and goes through the dialog in the browser of the same computer. */
export async function logIn(
  scenario: LoginScenario,
  more: readonly string[],
  options: SessionOptions = {},
  choice: Choice = {},
): Promise<LoggedIn> {
  const session = sitIn(scenario, options);
  const end = session.run(...typed(scenario, ...more));
  const dialog = await dialogOf(session, end);
  const shown = await browse(scenario.answer(dialog, choice));
  return { session, exitCode: await end, dialog, shown };
}
