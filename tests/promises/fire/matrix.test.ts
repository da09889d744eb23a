import { describe, expect, it } from 'vitest';
import { createRandom, hash, randomInteger } from '../../../sandbox/random.js';
import { playCell } from './cell.js';
import { canHappen, FAULT_KINDS, type FaultKind, missingField } from './kinds.js';
import { CALLS, type CallName } from './scenes.js';
import { verdictsOf } from './verdicts.js';

/**
 * The short form plays a sample, of each call and each kind at least one cell; `FIRE=all` plays every cell, and with
 * `FIRE_PART=1/4` a quarter of them, for a machine that has not the time for all. `FIRE_SEED` decides the sample and every token in
 * it; `FIRE_CELL="call × kind"` plays one, `FIRE_CELL="call"` all of a call.
 */
const { FIRE, FIRE_SEED, FIRE_CELL, FIRE_PART = '1/1' } = process.env;
/** The same sample in every run, so that what fails failed for a change. */
const SEED = Number(FIRE_SEED ?? 20_261_128);
/** Of any kind, and of answers in which a field is missing, which are one kind here. */
const MORE_IN_SAMPLE = 6;
const TIMEOUT = 120_000;

interface Cell {
  readonly name: string;
  readonly call: CallName;
  readonly kind: FaultKind;
}

const calls = Object.keys(CALLS) as CallName[];
const kinds = [...FAULT_KINDS.keys()];
const cells: readonly Cell[] = calls.flatMap((call) =>
  kinds
    .filter((kind) => canHappen(kind, CALLS[call]))
    .map((kind) => ({ name: `${call} × ${kind}`, call, kind })),
);

describe(`The verdict of each fault on each call (seed ${SEED})`, () => {
  it.concurrent.each(chosen())('$name', { timeout: TIMEOUT }, async ({ name, call, kind }) => {
    const { word, broken, log } = await playCell(call, kind, SEED);
    const replay = `FIRE_SEED=${SEED} FIRE_CELL="${name}" npx vitest run tests/promises/fire/matrix`;
    expect(verdictsOf(call, kind), `${replay}\n${log}`).toContain(word);
    expect(broken, `${replay}\n${log}`).toEqual([]);
  });
});

describe('The table of verdicts', () => {
  it('says that a fault cannot happen exactly where it cannot', () => {
    for (const call of calls) {
      for (const kind of kinds) {
        const isPossible = canHappen(kind, CALLS[call]);
        // Where no field of that name is, none can be missing.
        if (!isPossible && kind.startsWith('F8 without ')) continue;
        expect(!verdictsOf(call, kind).includes('cannot happen'), `${call} × ${kind}`).toBe(isPossible);
      }
    }
  });
});

function chosen(): readonly Cell[] {
  if (FIRE_CELL !== undefined)
    return cells.filter(({ name }) => name === FIRE_CELL || name.startsWith(`${FIRE_CELL} × `));
  return FIRE === 'all' ? cells.filter(inPart) : sample();
}

/** Every nth cell: so each part has every call and nearly every kind. */
function inPart(_cell: Cell, index: number): boolean {
  const [part = 1, parts = 1] = FIRE_PART.split('/').map(Number);
  return index % parts === part - 1;
}

/** Of each call one cell and of each kind one, and some more. */
function sample(): readonly Cell[] {
  const random = createRandom(hash(`${SEED} sample`));
  const pick = (some: readonly Cell[]) => some[randomInteger(random, some.length)];
  const picked = new Set<Cell | undefined>();
  const partial = cells.filter(({ kind }) => missingField(kind) !== undefined);
  const groupedKinds = kinds.filter((kind) => missingField(kind) === undefined);
  for (const kind of shuffled(groupedKinds, random)) {
    const ofKind = cells.filter((cell) => cell.kind === kind);
    const ofNewCall = ofKind.filter(({ call }) => ![...picked].some((cell) => cell?.call === call));
    picked.add(pick(ofNewCall.length > 0 ? ofNewCall : ofKind));
  }
  for (const call of calls)
    if (![...picked].some((cell) => cell?.call === call))
      picked.add(pick(cells.filter((cell) => cell.call === call)));
  for (let more = 0; more < MORE_IN_SAMPLE; more++) {
    picked.add(pick(cells));
    picked.add(pick(partial));
  }
  return [...picked].filter((cell) => cell !== undefined);
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
