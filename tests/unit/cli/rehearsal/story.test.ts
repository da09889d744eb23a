import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../../../sandbox/index.js';
import { FIRST_RUN, Stage, type TrueToken } from '../../../../src/cli/rehearsal/stage.js';
import { STORY } from '../../../../src/cli/rehearsal/story.js';
import { thrown } from '../../../support/session.js';

describe('the story', () => {
  test('goes on from day to day', () => {
    const days = STORY.map(({ day }) => day);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(new Set(days).size).toBe(days.length);
  });

  test('has people make the tokens that it tells of', async () => {
    const world = await startSandbox({ start: FIRST_RUN });
    try {
      const stage = new Stage(world, '/nowhere');
      const kinds: Record<number, TrueToken['kind'] | 'dead'> = {};
      for (const { day, act } of STORY) {
        if (act === undefined || day === 54) continue;
        await act(stage);
        kinds[day] = stage.token.alive ? stage.token.kind : 'dead';
      }
      expect(kinds).toEqual({ 0: 'user', 60: 'system-user', 140: 'dead', 142: 'system-user' });
      const followed = await thrown(() => STORY.find(({ day }) => day === 54)?.act?.(stage));
      expect(followed).toMatchObject({ message: 'the issue: holds no link to the login dialog.' });
    } finally {
      await world.close();
    }
  });
});
