/** Events that nobody without write access to the repository can cause [promise 16]. */
export const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'push',
  'release',
]);

/** What GitHub Actions tells a run about the event that started it. */
export interface TriggeringEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The hint for a refused event. */
export const EVENT_HINT = `Start the workflow by schedule and workflow_dispatch. ${[...TRUSTED_EVENTS].slice(2).join(', ')}, and workflow_run after one of these, work too.`;

/**
 * Why this event must not start a run: it is none that only people with write access can cause, nor a `workflow_run` after one
 * of these in this repository. What it does not say counts against it.
 */
export function objectionToEvent({ name, payload }: TriggeringEvent): string | undefined {
  if (TRUSTED_EVENTS.has(name)) return undefined;
  if (name !== 'workflow_run') return objection(shown(name));
  const { event, head_repository: head } = (payload.workflow_run ?? {}) as Readonly<Record<string, unknown>>;
  const isOwn = isSameRepository(head ?? {}, payload.repository ?? {});
  if (isOwn === undefined) return objection('workflow_run that does not name its repository');
  if (!isOwn) return objection('workflow_run of another repository');
  return TRUSTED_EVENTS.has(event as string) ? undefined : objection(`workflow_run after ${shown(event)}`);
}

function objection(what: string): string {
  return `This does not run on ${what}: it runs only on events that need write access to the repository.`;
}

function shown(event: unknown): string {
  return typeof event === 'string' && /^\w{1,60}$/.test(event) ? event : 'an event without a name';
}

interface Named {
  readonly id?: unknown;
  readonly full_name?: unknown;
}

/** By their ids, which outlive a name, or else by their names; undefined where they have neither in common. */
function isSameRepository(one: Named, other: Named): boolean | undefined {
  if (one.id != null && other.id != null) return one.id === other.id;
  if (typeof one.full_name !== 'string' || typeof other.full_name !== 'string') return undefined;
  return one.full_name.toLowerCase() === other.full_name.toLowerCase();
}
