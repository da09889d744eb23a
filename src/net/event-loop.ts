/** Resolves when what was sent so far is on its way. By the global timer: the module of promised timers takes time to load. */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Resolves when the first questions of a run are on their way, which is the time to load what their answers need. Meta's leave at
 * once; GitHub's a turn later, when the code that asks them is loaded.
 */
export async function questionsSent(): Promise<void> {
  await eventLoopTurn();
  await eventLoopTurn();
}
