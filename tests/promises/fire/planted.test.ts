import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/journal.js';
import { editJson } from '../../../sandbox/script.js';
import { findLeaks } from '../../support/leaks.js';
import { leaksOf } from './oracle.js';
import { SCENES } from './scenes.js';
import { createServices, type Ran, type World } from './world.js';

/** A word that stands in no text of ours, beside what Meta plants. */
const WORD = 'Quetzalcoatl';

let world: World;
let ran: Ran;

/** A day on which an issue is opened, with extras, and Meta's answers name the app and an ad account by the token. */
beforeAll(async () => {
  world = await createServices({ seed: 20261128 });
  const { inputs } = await SCENES['issue opens'].arrange(world);
  const token = world.stored() ?? '';
  world.meta.addAsset('ad-account', { id: '77' });
  const name = `${WORD} ${token} ${world.app.secret}`;
  world.faults.add(
    {
      ...{ service: 'meta', call: 'debug_token', kind: 'edit', times: Infinity },
      edit: editJson((body) => ({ data: { ...(body as { data: object }).data, application: name } })),
    },
    {
      ...{ service: 'meta', call: 'ad_account', kind: 'edit', times: Infinity },
      edit: editJson((body) => ({ ...(body as object), name })),
    },
  );
  const extras = { 'expiry-variable': 'META_TOKEN_ENDS', 'export-env': 'META_TOKEN', assets: 'act_77' };
  ran = await world.run({ inputs: { ...inputs, ...extras } });
}, 60_000);

afterAll(() => world.close());

const piece = () => (world.stored() ?? '').slice(-12, -4);
const found = (changed: Ran = ran) => leaksOf(world, changed).map(({ sink }) => sink);

/** Puts the piece into one exchange, as if the program had sent it. */
function sent(call: string, change: (exchange: Exchange) => Partial<Exchange>): Ran {
  const at = ran.exchanges.findIndex((exchange) => exchange.call === call);
  const exchanges = ran.exchanges.map((exchange, index) =>
    index === at ? { ...exchange, ...change(exchange) } : exchange,
  );
  return { ...ran, exchanges };
}

/** Puts the piece into the world, looks, and takes it out again. */
function inWorld(put: () => () => void): string[] {
  const takeOut = put();
  const sinks = found();
  takeOut();
  return sinks;
}

describe('The scan of a run', () => {
  it('finds nothing, though Meta repeats the token and the app secret in its answers', () => {
    expect(ran.outputs.outcome).toBe('attention');
    const answers = ran.exchanges.map(({ responseBody = '' }) => responseBody).join('\n');
    expect(findLeaks(world.credentials(), [{ name: 'answers', text: answers }])).not.toEqual([]);
    expect(found()).toEqual([]);
  });

  it.each(['standard output', 'summary'])('finds in %s what Meta planted, were it not cut out', (name) => {
    const text = ran.sinks.find((sink) => sink.name === name)?.text ?? '';
    expect(text).toContain(WORD);
    expect(text).toContain('***');
    const sinks = ran.sinks.map((sink) =>
      sink.name === name ? { name, text: sink.text.replace('***', world.stored() ?? '') } : sink,
    );
    expect(found({ ...ran, sinks })).toContain(name);
  });

  it('finds in an issue what Meta planted, were it not cut out', () => {
    const [issue] = world.openIssues();
    const body = issue?.body ?? '';
    expect(body).toContain(WORD);
    const sinks = inWorld(() => {
      world.github.editIssueBody('acme/ads', 1, body.replace('***', world.stored() ?? ''));
      return () => world.github.editIssueBody('acme/ads', 1, body);
    });
    expect(sinks).toContain('an issue');
  });

  it('finds eight planted characters in everything that the run wrote', () => {
    expect(ran.sinks.map(({ name }) => name).sort()).toEqual([
      ...[
        'argv',
        'env',
        'files',
        'outputs',
        'standard error',
        'standard output',
        'state and path',
        'summary',
      ],
    ]);
    for (const { name } of ran.sinks) {
      const sinks = ran.sinks.map((sink) =>
        sink.name === name ? { name, text: `${sink.text} ${piece()}` } : sink,
      );
      expect(found({ ...ran, sinks })).toEqual([name]);
    }
  });

  it('finds eight planted characters in everything that GitHub keeps', () => {
    const { repository } = world;
    const [issue] = repository.issues;
    if (issue === undefined) throw new Error('There is an issue');
    const { title, body } = issue;
    const label = repository.labels.get('refresh-meta-token');
    const places: readonly (readonly [string, () => () => void])[] = [
      [
        'an issue',
        () => {
          issue.title = `${title} ${piece()}`;
          return () => {
            issue.title = title;
          };
        },
      ],
      [
        'an issue',
        () => {
          issue.body = `${body} ${piece()}`;
          return () => {
            issue.body = body;
          };
        },
      ],
      [
        'an issue',
        () => {
          world.github.plantComment('acme/ads', 1, { by: 'github-actions[bot]', body: piece() });
          return () => void issue.comments.pop();
        },
      ],
      [
        'a label',
        () => {
          if (label === undefined) throw new Error('There is a label');
          repository.labels.set('planted', { ...label, name: piece() });
          return () => void repository.labels.delete('planted');
        },
      ],
      [
        'a dispatch',
        () => {
          repository.dispatches.push({ eventType: 'planted', clientPayload: { token: piece() } } as never);
          return () => void repository.dispatches.pop();
        },
      ],
      [
        'a variable',
        () => {
          repository.variables.set('PLANTED', { name: 'PLANTED', value: piece() } as never);
          return () => void repository.variables.delete('PLANTED');
        },
      ],
    ];
    for (const [name, put] of places) expect(inWorld(put)).toEqual([name]);
    expect(found()).toEqual([]);
  });

  it.each<[string, string, (exchange: Exchange) => Partial<Exchange>]>([
    ['the path', 'secret.get', ({ path }) => ({ path: `${path}/${piece()}` })],
    ['the query', 'issues.list', () => ({ query: new URLSearchParams({ labels: piece() }) })],
    ['the query', 'exchange', () => ({ query: new URLSearchParams({ fb_exchange_token: piece() }) })],
    [
      'the headers',
      'run.get',
      ({ requestHeaders }) => ({ requestHeaders: { ...requestHeaders, referer: piece() } }),
    ],
    ['the body', 'issues.create', ({ requestBody }) => ({ requestBody: `${requestBody}${piece()}` })],
    ['the body', 'exchange', ({ requestBody }) => ({ requestBody: `${requestBody}&note=${piece()}` })],
    [
      'the authorization',
      'secret.public-key',
      () => ({ requestHeaders: { authorization: `Bearer ${world.stored()}` } }),
    ],
  ])('finds it in %s of %s, where it does not belong', (part, call, change) => {
    expect(found(sent(call, change))).toEqual([`${part} of ${call}`]);
  });

  it('knows what the apps of Instagram and Threads, and every token ever made, are', () => {
    const known = world.credentials().map(({ value }) => value);
    expect(known).toEqual(
      expect.arrayContaining([
        world.app.instagram.secret,
        world.app.threads.secret,
        ...world.meta.tokens.keys(),
      ]),
    );
  });
});
