import type { Issue } from '../../../sandbox/github/index.js';
import { fails, OUTCOMES, type Outcome } from '../../token/outcome.js';
import { present } from '../../token/present.js';
import type { Stage, TrueToken } from './stage.js';
import type { Scene } from './story.js';

/** The result of one day, for the timeline. */
export interface Day {
  readonly scene: Scene;
  readonly date: string;
  readonly before: TrueToken;
  readonly after: TrueToken;
  readonly outcome: string;
  readonly reason: string;
  readonly requests: { readonly meta: number; readonly github: number };
  readonly issue?: { readonly number: number; readonly what: Scene['issue']; readonly says: string };
  /** Where the day did not go as told. */
  readonly faults: readonly string[];
}

const DAY_SECONDS = 86_400;
const MINUTES_BEFORE_RUN = 20;

/** Runs one day: what people do, then the scheduled run. Checks the sandbox's state, not only the action's output. */
export async function playDay(scene: Scene, stage: Stage, signal: AbortSignal): Promise<Day> {
  stage.turnClock(scene.day, MINUTES_BEFORE_RUN);
  await scene.act?.(stage);
  stage.turnClock(scene.day, 0);
  const before = stage.token;
  const issuesBefore = stage.issues.map(snapshot);
  const ran = await stage.run(signal);

  const { outcome = 'none', report = '[]' } = ran.outputs;
  const after = stage.token;
  const issue = changeOf(issuesBefore, stage.issues);
  const shown = [ran.log, ran.summary, ...Object.values(ran.outputs), ...stage.issues.map(textOf)].join('\n');
  const shouldFail = fails(scene.outcome);
  const faults = [
    outcome === scene.outcome ? '' : `the outcome was ${outcome}, not ${scene.outcome}`,
    (ran.exitCode === 0) === !shouldFail ? '' : `the step ended with ${ran.exitCode}`,
    isHeld(after, scene.holds) ? '' : `the secret holds something else: ${JSON.stringify(after)}`,
    (issue?.what ?? 'none') === scene.issue
      ? ''
      : `the issue was "${issue?.what ?? 'none'}", not "${scene.issue}"`,
    stage.issues.filter(({ state }) => state === 'open').length > 1 ? 'two issues are open' : '',
    stage.leaks(shown) ? 'a credential was shown' : '',
  ].filter((fault) => fault !== '');
  const [first] = JSON.parse(report) as { reason?: string }[];
  return {
    scene,
    date: stage.date,
    before,
    after,
    outcome,
    reason: first?.reason ?? '',
    requests: stage.requests,
    ...present({ issue }),
    faults: faults.length === 0 ? [] : [...faults, `the run's log:\n${ran.log}`],
  };
}

/** Whether a run's output is one of the outcomes. */
export function isOutcome(text: string): text is Outcome {
  return (OUTCOMES as readonly string[]).includes(text);
}

function isHeld({ kind, alive, left }: TrueToken, holds: Scene['holds']): boolean {
  if (holds === 'dead') return !alive;
  return alive && kind === holds.kind && Math.floor(left / DAY_SECONDS) === holds.days;
}

type Snapshot = Pick<Issue, 'number' | 'state'> & { readonly comments: number };

function snapshot({ number, state, comments }: Issue): Snapshot {
  return { number, state, comments: comments.length };
}

/** What the run did to the newest issue that is, or was, open. */
function changeOf(before: readonly Snapshot[], now: readonly Issue[]): Day['issue'] {
  const issue = now.at(-1);
  if (issue === undefined) return undefined;
  const old = before.find(({ number }) => number === issue.number);
  const { number, title } = issue;
  const lastComment = issue.comments.at(-1)?.body ?? '';
  if (old === undefined) return { number, what: 'opened', says: title };
  if (old.state === 'open' && issue.state === 'closed') return { number, what: 'closed', says: lastComment };
  if (issue.comments.length > old.comments) return { number, what: 'commented', says: lastComment };
  return issue.state === 'open' ? { number, what: 'open', says: title } : undefined;
}

function textOf({ title, body, comments }: Issue): string {
  return [title, body, ...comments.map((comment) => comment.body)].join('\n');
}
