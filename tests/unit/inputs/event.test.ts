import { describe, expect, it } from 'vitest';
import { objectionToEvent, TRUSTED_EVENTS, type TriggeringEvent } from '../../../src/inputs/event.js';

type Payload = TriggeringEvent['payload'];

const OWN = { id: 1, full_name: 'acme/ads' };
const runAfter = (event: unknown, head: unknown = OWN): Payload => ({
  workflow_run: { event, head_repository: head },
  repository: OWN,
});

describe('Of the events, a run may follow', () => {
  it.each([...TRUSTED_EVENTS])('%s, and workflow_run after it', (name) => {
    expect(objectionToEvent({ name, payload: {} })).toBeUndefined();
    expect(objectionToEvent({ name: 'workflow_run', payload: runAfter(name) })).toBeUndefined();
  });

  it.each<[string, Payload]>([
    ['under its older name', runAfter('push', { id: 1, full_name: 'acme/old' })],
    [
      'without numbers',
      {
        workflow_run: { event: 'push', head_repository: { full_name: 'acme/ads' } },
        repository: { full_name: 'acme/ads' },
      },
    ],
    [
      'with a number at one end only',
      {
        workflow_run: { event: 'push', head_repository: { id: 1, full_name: 'Acme/ads' } },
        repository: { full_name: 'acme/ads' },
      },
    ],
  ])('workflow_run of the repository itself %s', (_what, payload) => {
    expect(objectionToEvent({ name: 'workflow_run', payload })).toBeUndefined();
  });

  it.each([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment', 'discussion_comment'],
    ...['issues', 'discussion', 'fork', 'watch', 'gollum', 'check_run', 'status', 'member', 'merge_group'],
    ...['label', 'deployment_status', 'page_build', 'workflow_call', 'an event of next year'],
  ])('not %s, nor workflow_run after it', (name) => {
    expect(objectionToEvent({ name, payload: { repository: OWN } })).toContain('does not run on');
    expect(objectionToEvent({ name: 'workflow_run', payload: runAfter(name) })).toContain(
      'does not run on workflow_run after',
    );
  });

  it.each<[string, Payload]>([
    ['of a fork', runAfter('push', { id: 2, full_name: 'eve/ads' })],
    ['of another repository that took over the name', runAfter('push', { ...OWN, id: 2 })],
    ['of a fork that was deleted', runAfter('push', null)],
    [
      'of a fork, where no end has a number',
      {
        workflow_run: { event: 'push', head_repository: { full_name: 'eve/ads' } },
        repository: { full_name: 'acme/ads' },
      },
    ],
    ['of a repository that nobody knows', runAfter('push', {})],
    ['that does not say where it comes from', { workflow_run: { event: 'push' }, repository: OWN }],
    ['that does not say where it arrives', { workflow_run: { event: 'push', head_repository: OWN } }],
    [
      'of which neither end is known',
      { workflow_run: { event: 'push', head_repository: {} }, repository: {} },
    ],
    [
      'that has a number at one end and a name at the other',
      {
        workflow_run: { event: 'push', head_repository: { id: 1 } },
        repository: { full_name: 'acme/ads' },
      },
    ],
    ['that does not say what it came after', runAfter(undefined)],
    ['after a list', runAfter(['push'])],
    ['after another workflow_run', runAfter('workflow_run')],
    ['without its run', { repository: OWN }],
    ['of no run', { workflow_run: null, repository: OWN }],
    ['without a payload', {}],
  ])('not workflow_run %s', (_what, payload) => {
    expect(objectionToEvent({ name: 'workflow_run', payload })).toContain('does not run on workflow_run');
  });

  it.each<[string, unknown, string]>([
    ['issues', undefined, 'does not run on issues: '],
    ['e'.repeat(60), undefined, `does not run on ${'e'.repeat(60)}: `],
    ['e'.repeat(61), undefined, 'does not run on an event without a name: '],
    ['workflow_run', 'issues', 'does not run on workflow_run after issues: '],
    ['workflow_run', ['push'], 'does not run on workflow_run after an event without a name: '],
  ])('is named where it is refused: %s, %s', (name, event, words) => {
    expect(objectionToEvent({ name, payload: runAfter(event) })).toContain(words);
  });

  it('tells a repository that nobody names from another one', () => {
    const refusalOf = (head: unknown) =>
      objectionToEvent({ name: 'workflow_run', payload: runAfter('push', head) });
    expect(refusalOf({})).toContain('workflow_run that does not name its repository');
    expect(refusalOf({ id: 2 })).toContain('workflow_run of another repository');
    expect(refusalOf({ full_name: 'acme/ads' })).toBeUndefined();
  });

  it('none without a name, and a name that is no name is not repeated', () => {
    expect(objectionToEvent({ name: '', payload: {} })).toContain('an event without a name');
    expect(objectionToEvent({ name: '::error::x', payload: {} })).not.toContain('error');
  });
});
