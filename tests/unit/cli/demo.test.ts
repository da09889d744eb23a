import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, openSession } from '../../support/session.js';

describe('the demo', () => {
  const PREFACE = [
    "A token's life with refresh-meta-token",
    'The action runs as on GitHub, once a day. Meta and GitHub are local stand-ins, and the clock is',
    'moved forward. The secret is shown as this GitHub decrypts it. Quiet days are left out.',
  ];
  const demo = (script: string, options: Parameters<typeof openSession>[0] = {}, onLine?: RegExp) =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, script);
      const session = openSession(options);
      const end = session.run('demo', '--action', file);
      if (onLine !== undefined) {
        await expect.poll(() => session.out.join('\n')).toMatch(onLine);
        session.interrupt();
      }
      return { session, exitCode: await end };
    });

  test('stops on the first day with an action that does not do as told, and says where', async () => {
    const { session, exitCode } = await demo("process.stdout.write('I do nothing.')");
    expect(exitCode).toBe(1);
    expect(session.out).toEqual([
      ...PREFACE,
      '',
      "2026-01-05  Ada makes a token in Meta's Graph API Explorer and pastes it into the secret",
      '            META_ACCESS_TOKEN.',
      '            found   short-lived user token, 40 minutes left',
      '            run     ✖ none. ',
      `            secret  █${'░'.repeat(19)} short-lived user token, 40 minutes left`,
      '            asked   Meta 0 times, GitHub 0 times',
      '            not as expected: the outcome was none, not refreshed',
      '            not as expected: the secret holds something else: {"kind":"user","alive":true,"left":2400}',
      "            not as expected: the run's log:\nI do nothing.",
      '',
      'The story stopped on 2026-01-05: it did not go as expected.',
    ]);
    expect(session.notes).toEqual([]);
  });

  test('has a bold title and a red end', async () => {
    const { session } = await demo('', { painted: true });
    expect(session.out[0]).toBe(`{bold ${PREFACE[0]}}`);
    expect(session.out.at(-1)).toBe('{red The story stopped on 2026-01-05: it did not go as expected.}');
  });

  test('ends at Ctrl-C without a verdict', async () => {
    const { session, exitCode } = await demo('setInterval(() => {}, 1000);', {}, /left out/);
    expect(exitCode).toBe(130);
    expect(session.out).toEqual([...PREFACE, '']);
  });
});
