import { describe, expect, test } from 'vitest';
import { Cancelled, createInterruption, whenAborted } from '../../../src/cli/interruption.js';
import { openSession } from '../../support/session.js';

describe('Ctrl-C while a command works', () => {
  test('asks it to end at the first, and ends the program at the second', async () => {
    const session = openSession();
    await session.context.interruption.during(async (signal) => {
      expect(signal.aborted).toBe(false);
      session.interrupt();
      expect(signal.aborted).toBe(true);
      expect(session.ended).toEqual([]);
      session.interrupt();
      expect(session.ended).toEqual([130]);
    });
  });

  test('is not listened to afterwards, however the work ended', async () => {
    const listeners: string[] = [];
    const interruption = createInterruption({
      on: (name: string) => listeners.push(name),
      off: (name: string) => listeners.splice(listeners.indexOf(name), 1),
    } as unknown as NodeJS.Process);
    expect(await interruption.during(async () => [...listeners])).toEqual(['SIGINT']);
    expect(listeners).toEqual([]);
    await expect(interruption.during(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(listeners).toEqual([]);
  });
});

test('whoever waits for the signal goes on when it is aborted, and at once where it has been', async () => {
  const controller = new AbortController();
  const waited = whenAborted(controller.signal);
  controller.abort();
  await waited;
  await whenAborted(controller.signal);
});

test('who says no is told that nothing was changed', () => {
  expect(String(new Cancelled())).toBe('Cancelled: Cancelled. Nothing was changed.');
});
