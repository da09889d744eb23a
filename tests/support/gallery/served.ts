import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type AppPage, appPageDocument } from '../../../src/cli/init/app-page.js';
import { type LoginPage, pageDocument } from '../../../src/cli/login/page.js';

/** A page that the program serves itself, as the whole document that a browser gets. */
export interface ServedPage {
  readonly name: string;
  readonly document: string;
}

const PROGRAM = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));

const LOGIN_PAGES: Readonly<Record<string, LoginPage>> = {
  checking: { kind: 'checking' },
  question: { kind: 'question' },
  done: {
    kind: 'done',
    title: 'The new token is stored',
    facts: [
      ['Token', 'user token'],
      ['Ends', '2027-01-27 09:12 UTC, in 60 days'],
      ['Permissions', 'ads_management, ads_read, business_management, read_insights'],
      ['Stored as', 'META_ACCESS_TOKEN of acme/website'],
    ],
  },
  failed: {
    kind: 'failed',
    title: 'The login was cancelled',
    what: 'Meta says: Permissions error. Nothing was stored, and the old token stays.',
    hint: 'Run the command again, and press Continue in the dialog.',
  },
};

const APP_PAGES: Readonly<Record<string, AppPage>> = {
  'start-again': {
    kind: 'told',
    title: 'Not the App that the terminal is waiting for',
    lines: ['GitHub sent you back without the state of the page that was opened last.'],
    links: [['/app', 'Start again']],
  },
};

/** The pages of `login` and of `init`. */
export function commandPages(): readonly ServedPage[] {
  return [
    ...Object.entries(LOGIN_PAGES).map(([name, page]) => ({
      name: `login-${name}`,
      document: pageDocument(page, 1),
    })),
    ...Object.entries(APP_PAGES).map(([name, page]) => ({
      name: `init-${name}`,
      document: appPageDocument(page),
    })),
  ];
}

/** The pages of `sandbox`: the built program is started, and `tab` goes the way that the first page shows. */
export async function sandboxPages(tab: Page): Promise<readonly ServedPage[]> {
  const ports = ['--page-port', '0', '--meta-port', '0', '--github-port', '0'];
  const program = spawn(process.execPath, [PROGRAM, 'sandbox', '--json', ...ports], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const home = await addressOf(program);
    return await walk(tab, home);
  } finally {
    program.kill();
    await once(program, 'exit');
  }
}

async function walk(tab: Page, home: string): Promise<readonly ServedPage[]> {
  const pages: ServedPage[] = [];
  const keep = async (name: string): Promise<void> => {
    await tab.waitForLoadState('networkidle');
    pages.push({ name: `sandbox-${name}`, document: await tab.content() });
  };
  const press = (name: string) => tab.locator('.steps').getByRole('button', { name }).click();

  await tab.goto(home);
  await keep('start');
  await press('Store a token for an hour');
  await press('Run the workflow');
  const run = tab.getByRole('link', { name: /^Run \d/ }).first();
  await run.waitFor();
  await keep('refreshed');
  await run.click();
  await keep('run');
  await tab.goto(home);
  await press('Wait 50 days, then run the workflow');
  await tab.getByRole('link', { name: 'Open the issue' }).click();
  await keep('issue');
  const issue = tab.url();
  await tab.getByRole('link', { name: 'Log in at Meta' }).click();
  await keep('dialog');
  // Nobody listens there: a person sees the browser's own error page and copies the address.
  await tab.route('http://localhost:8080/**', (route) => route.fulfill({ body: '' }));
  await tab.getByRole('button', { name: 'Connect' }).click();
  await tab.waitForURL(/[?&]code=/);
  const authorizationResponse = tab.url();
  await tab.goto(issue);
  await tab.getByRole('link', { name: 'Run the workflow' }).click();
  await tab.getByLabel('mode').selectOption('reauthorize');
  await tab.getByLabel('authorization-response').fill(authorizationResponse);
  await keep('manual-run');
  await tab.getByRole('button', { name: 'Run workflow' }).click();
  await tab.waitForURL(/\/runs\//);
  await keep('healed');
  await tab.goto(home);
  await keep('end');
  for (const platform of ['Facebook', 'Instagram', 'Threads', 'Login on a device']) {
    await tab.goto(home);
    await tab.getByRole('link', { name: platform, exact: true }).click();
    await keep(`dialog-${platform.toLowerCase().replaceAll(' ', '-')}`);
  }
  return pages;
}

/** The address of the page, which the program tells first. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The program has no output.');
  for await (const line of createInterface(stdout)) return JSON.parse(line).page_url;
  throw new Error('The sandbox ended before it told its address.');
}
