import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../src/github/problem.js';
import type { Purpose } from '../../../src/github/purpose.js';
import { readRefusal } from '../../../src/github/refusal.js';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { findingText } from '../../../src/messages/finding.js';
import { issueText } from '../../../src/messages/issue.js';
import { annotationsOf, reportLines } from '../../../src/messages/log.js';
import { allReasons, explain, SECTIONS } from '../../../src/messages/reasons.js';
import { jobSummary } from '../../../src/messages/summary.js';
import { describeFailedResponse } from '../../../src/messages/target-failure.js';
import { readCodeExchange } from '../../../src/meta/authorization-code.js';
import { readTokenResponse } from '../../../src/meta/exchange.js';
import { failureOf } from '../../../src/meta/failure.js';
import { readResponse } from '../../../src/meta/read-response.js';
import type { FailedGraphResponse } from '../../../src/meta/response.js';
import { readInspection } from '../../../src/meta/token-inspection.js';
import type { MetaTrace } from '../../../src/token/inspection.js';
import type { Reason } from '../../../src/token/reason.js';
import type { TokenReport } from '../../../src/token/report.js';
import { HEALTHY } from './reports.js';
import { scene } from './scenes.js';

/** A cause or a remedy that only some answers prove, and the reasons that stand for those answers. */
const PROVED_BY: readonly (readonly [RegExp, (reason: Reason) => boolean])[] = [
  [/proxy (answers|that)/i, (reason) => /-(unintelligible|proxy-refused|proxy-unreachable)$/.test(reason)],
  [/graph-api-version/, (reason) => reason.startsWith('api-version-')],
  [/was published|were published|revoked/, (reason) => ['revoked', 'credential-refused'].includes(reason)],
  [/certificate/i, (reason) => /-certificate-/.test(reason)],
  [/in time\b/, (reason) => reason.endsWith('-deadline') || isOfLogin(reason)],
  [
    /permission/i,
    (reason) => /scope|permission|credential|declined|data-access-ends|issue-not-written|tester/.test(reason),
  ],
  [/log in( to .*)? again/i, (reason) => asksForLogin(reason)],
  [/password/i, (reason) => ['password-changed', 'two-factor-required'].includes(reason)],
  [/app secret/i, (reason) => /^app-|state-wrong/.test(reason)],
  [/\bexpired\b/i, (reason) => /expired$|^credential-refused$/.test(reason)],
  [/role on the page/, (reason) => reason === 'page-role-lost'],
];

function sectionOf(reason: Reason): string {
  return SECTIONS.find(({ reasons }) => reason in reasons)?.heading ?? '';
}

function isOfLogin(reason: Reason): boolean {
  return sectionOf(reason) === 'Logging in';
}

function asksForLogin(reason: Reason): boolean {
  const sections = ['Dead tokens', 'Deadlines', 'Logging in', 'New tokens that were not stored'];
  return sections.includes(sectionOf(reason)) || ['same-date', 'exchange-declined'].includes(reason);
}

function failed(body: unknown): FailedGraphResponse {
  const answer = readResponse(400, new Headers(), JSON.stringify(body));
  if (answer.kind === 'ok') throw new TypeError('This is no failure');
  return answer;
}

/** What a service that has gone mad might say: markup, a mention, a workflow command, and a cause of its own. */
const HOSTILE =
  '<!-- x --> @acme/all ::error::stop ##[add-mask]y [link](https://evil.example) \u001b[31mred\r\nnext';
const NUMBERS: MetaTrace = {
  status: 400,
  code: 98_765,
  subcode: 1_234_567,
  type: 'UnheardOfException',
  traceId: 'AbC-1_x',
  call: 'debug_token',
  message: HOSTILE,
};

function expectNoCause(text: string): void {
  for (const [cause] of PROVED_BY) expect(text).not.toMatch(cause);
}

describe('The catalogue', () => {
  test.each(allReasons())('names for %s no cause that its answer does not prove', (reason) => {
    const { what, hint, atTerminal = '' } = explain(reason);
    for (const [cause, isProved] of PROVED_BY) {
      // The words that a page's address is made of name no cause.
      const said = `${what} ${hint} ${atTerminal.split('\n', 1)}`.replace(/https:\S+/g, '');
      if (!isProved(reason)) expect(said).not.toMatch(cause);
    }
  });

  test.each(allReasons())(
    "shows Meta's words beside %s as inert text, with the numbers where they are Meta's",
    (reason) => {
      const report: TokenReport = {
        ...HEALTHY,
        outcome: 'misconfigured',
        reason,
        findings: [{ outcome: 'misconfigured', reason }],
        trace: NUMBERS,
      };
      const lines = [...reportLines(report), ...annotationsOf(report).map(({ message }) => message)];
      for (const line of lines) expect(line).not.toMatch(/[\r\n]|\p{Cc}|::|##\[/u);
      expect(lines.join('\n')).toContain(
        'code 98765, sub-code 1234567, type UnheardOfException, trace AbC-1_x',
      );
      const summary = jobSummary([report], { mode: 'refresh' });
      expect(summary).not.toMatch(/<!--|@acme|:\/\/evil/);
    },
  );
});

describe('An error of Graph that nobody knows', () => {
  const body = {
    error: { message: HOSTILE, type: 'UnheardOfException', code: 98_765, error_subcode: 1_234_567 },
  };
  const answer = readResponse(
    400,
    new Headers({ date: 'Sun, 22 Nov 2026 04:30:00 GMT' }),
    JSON.stringify(body),
  );

  test('is told as such, and as no cause, by whoever meets it', () => {
    const inspection = readInspection(answer, '1234567890');
    expect(inspection).toMatchObject({ kind: 'doubt', reason: 'meta-error-unknown' });
    expect(readTokenResponse(answer)).toMatchObject({ kind: 'doubt', reason: 'meta-error-unknown' });
    expect(readCodeExchange(answer)).toMatchObject({ kind: 'doubt', reason: 'meta-error-unknown' });
    const trace = 'trace' in inspection ? inspection.trace : {};
    const text = findingText('meta-error-unknown', { ...HEALTHY, trace });
    expect(text).toContain('code 98765, sub-code 1234567');
    expectNoCause(text);
  });

  test('for one more place has its numbers', () => {
    const { why, hint } = describeFailedResponse({
      kind: 'doubt',
      reason: 'meta-error-unknown',
      trace: NUMBERS,
    });
    expect(why).toContain('code 98765, sub-code 1234567');
    expectNoCause(`${explain('meta-error-unknown').what} ${hint}`);
  });

  test('in the issue is quoted inert, with its numbers and its call', () => {
    const alert = { kind: 'refused-by-meta', reason: 'request-refused' } as const;
    const { body: text } = issueText({ ...scene([alert]), trace: NUMBERS });
    expect(text).toContain("Meta's answer to debug_token: HTTP 400, code 98765, sub-code 1234567");
    expect(text).not.toMatch(/<!-- x|@acme|:\/\/evil/);
  });
});

describe('A death without a reason', () => {
  test.each([{ code: 190 }, { code: 190, error_subcode: 467 }, { code: 102, message: 'Etwas Neues' }])(
    'says that there is none: %o',
    (error) => {
      expect(failureOf(failed({ error }))).toEqual({
        kind: 'dead',
        reason: 'session-ended',
      });
      expect(explain('session-ended').what).toBe('Meta ended the token, and its error codes do not say why.');
    },
  );

  test('but an end by an API call asks whether the token was published', () => {
    const error = { code: 190, error_subcode: 466 };
    expect(failureOf(failed({ error }))).toMatchObject({
      reason: 'revoked',
    });
    expect(explain('revoked').hint).toContain('was not published');
  });
});

describe('An error of the login that nobody knows', () => {
  test('keeps its number, and is told as no cause', () => {
    expect(
      readAuthorizationResponse('http://localhost:8080/?error_code=999001&error_message=Nanu'),
    ).toMatchObject({
      kind: 'failure',
      reason: 'login-refused',
      errorCode: 999_001,
    });
    expectNoCause(`${explain('login-refused').what} ${explain('login-refused').title}`);
  });
});

describe('A network error that nobody knows', () => {
  test("has the system's word, and no cause", () => {
    const trace = { network: 'EUNHEARD' };
    const failure = failureOf({ kind: 'unanswered', reason: 'unreachable', trace });
    expect(failure).toEqual({ kind: 'doubt', reason: 'meta-unreachable' });
    const text = findingText('meta-unreachable', { ...HEALTHY, trace });
    expect(text).toContain('The connection: EUNHEARD.');
    expectNoCause(text);
  });
});

const HINT_CONTEXT = {
  serverUrl: 'https://github.com',
  credentialName: 'secrets-token',
  credentialKind: 'fine-grained',
} as const;
const REPOSITORY = 'acme/website';
const PURPOSES: readonly Purpose[] = [
  { kind: 'secrets', secretScope: { kind: 'repository', repository: REPOSITORY, store: 'actions' } },
  {
    kind: 'secrets',
    secretScope: { kind: 'environment', repository: REPOSITORY, environment: 'production' },
  },
  { kind: 'secrets', secretScope: { kind: 'organization', organization: 'acme', store: 'actions' } },
  { kind: 'issues', repository: REPOSITORY },
  { kind: 'variables', repository: REPOSITORY },
  { kind: 'runs', repository: REPOSITORY },
];

describe.each([400, 403, 404, 409, 410, 418, 422, 451])(
  'A refusal of GitHub with %i that nobody knows',
  (status) => {
    test.each(PURPOSES)('is quoted inert wherever it is shown, with no cause: %o', (purpose) => {
      if (status === 410 && purpose.kind === 'issues') return;
      const words = `Nunca se ha visto. ${HOSTILE}`;
      const problem = problemOf(
        readRefusal(status, new Headers(), { message: words }),
        purpose,
        HINT_CONTEXT,
      );
      const { reason, message, hint } = problem;
      expect(message).toContain('Nunca se ha visto');
      expectNoCause(`${explain(reason).title} ${message} ${hint}`.replace(/"[^"]*"/g, ''));
      const report: TokenReport = {
        ...HEALTHY,
        outcome: 'misconfigured',
        reason,
        findings: [{ outcome: 'misconfigured', reason }],
        alerts: [{ kind: 'github-credential', problem }],
      };
      const lines = [
        ...reportLines(report),
        ...annotationsOf(report).map((annotation) => annotation.message),
      ];
      for (const line of lines) expect(line).not.toMatch(/[\r\n]|\p{Cc}|::|##\[/u);
      expect(lines.join('\n')).toContain('Nunca se ha visto');
      const { body } = issueText(scene([{ kind: 'github-credential', problem }]));
      for (const text of [jobSummary([report], { mode: 'refresh' }), body]) {
        expect(text).toContain('Nunca se ha visto');
        expect(text).not.toMatch(/<!-- x|@acme|:\/\/evil/);
      }
    });
  },
);

test('A cause that nobody told is found', () => {
  for (const planted of [
    'Check graph-api-version.',
    'Check whether a proxy answers in place of Meta.',
    'The permission is missing.',
    'Log in again.',
  ])
    expect(() => expectNoCause(`It was refused. ${planted}`)).toThrow();
});

describe("GitHub's refusals that nobody knows", () => {
  test.each(['github-refused', 'not-found', 'write-rejected', 'github-unreachable'] as const)(
    '%s: no cause',
    (reason) => {
      expectNoCause(`${explain(reason).what} ${explain(reason).hint}`);
    },
  );
});
