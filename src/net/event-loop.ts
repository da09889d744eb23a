/** Resolves when what was sent so far is on its way. By the global timer: the module of promised timers takes time to load. */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
