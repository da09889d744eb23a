import { hash } from '../../../sandbox/random.js';
import { canHappen, FAULT_KINDS, type FaultKind } from './kinds.js';
import { brokenPromises, exchangesOf, lookAt, ourOpenIssues, unsettled } from './oracle.js';
import { type Arranged, CALLS, type CallName, type CallSpec, SCENES, type Scene } from './scenes.js';
import { createServices, type Ran, SOURCE, VERBOSITIES, type World } from './world.js';

/** What one cell came to, as the verdict table writes it. */
export type Word = `${string}: ${'old' | 'new' | 'other'}, ${number} exchanged, ${'no issue' | 'an issue'}`;

export interface Played {
  /** Undefined where the kind cannot happen to the call. */
  readonly word: Word | undefined;
  /** Broken promises of the run and of the clean run after it. */
  readonly broken: readonly string[];
  readonly log: string;
}

const DEADLINE_SHORTENED = 3;

/** Plays one cell: the scene, the fault on the call, the universal promises, then a run that nothing disturbs. */
export async function playCell(call: CallName, kind: FaultKind, seed: number): Promise<Played> {
  const spec: CallSpec = CALLS[call];
  if (!canHappen(kind, spec)) return { word: undefined, broken: [], log: '' };
  const draw = hash(`${seed} ${call} ${kind}`);
  const world = await createServices({
    seed: draw % 1_000_000,
    secretsTokenType: draw % 2 === 0 ? 'app' : 'fine-grained-pat',
  });
  try {
    const scene: Scene = SCENES[spec.scene];
    const arranged = await scene.arrange(world);
    const faults = FAULT_KINDS.get(kind)?.(spec, world);
    if (faults === undefined) return { word: undefined, broken: [], log: '' };
    world.faults.add(...faults);
    const env = VERBOSITIES[draw % VERBOSITIES.length] ?? {};
    const isHanging = kind === 'F2 hangs' || kind === 'F2 drips for ever';
    const options = {
      inputs: arranged.inputs,
      env,
      ...(isHanging ? { deadlinesFaster: DEADLINE_SHORTENED } : {}),
    };
    const first = await playRun(world, arranged, options);
    world.faults.clear();
    const struck = first.ran.exchanges.some(({ fault }) => fault !== undefined) || faults.length === 0;
    const broken = [...(struck ? [] : ['the fault struck nothing']), ...first.broken];
    const log = `${first.ran.stdout}${first.ran.stderr}`;
    if (unsettled(world, arranged).length === 0) return { word: first.word, broken, log };
    const clean = await cleanRun(world, arranged);
    return {
      word: first.word,
      broken: [...broken, ...clean.broken.map((text) => `next run: ${text}`)],
      log: `${log}\n--- next run\n${clean.ran.stdout}${clean.ran.stderr}`,
    };
  } finally {
    await world.close();
  }
}

type Options = Parameters<World['run']>[0];

async function playRun(
  world: World,
  { others = [] }: Arranged,
  options: Options,
): Promise<{ readonly ran: Ran; readonly word: Word; readonly broken: readonly string[] }> {
  const before = lookAt(world, [SOURCE, ...others.map(({ location }) => location)]);
  const ran = await world.run(options);
  return { ran, word: wordOf(world, before[0]?.value, ran), broken: brokenPromises(world, before, ran) };
}

/** The next day's run, or the same run again by hand: everything heals. */
async function cleanRun(world: World, arranged: Arranged) {
  world.clock.advance({ hours: 1 });
  const { 'authorization-response': _used, mode: _mode, ...inputs } = arranged.inputs;
  const played = await playRun(world, arranged, { inputs });
  return { ...played, broken: [...played.broken, ...unsettled(world, arranged)] };
}

function wordOf(world: World, old: string | undefined, { exitCode, outputs, exchanges }: Ran): Word {
  const outcome = exitCode === null ? 'killed' : (outputs.outcome ?? 'nothing');
  const value = world.stored();
  const written = world.github.secretHistory(SOURCE).at(-1)?.by === 'octo' ? 'other' : 'new';
  const issue = ourOpenIssues(world).length === 0 ? 'no issue' : 'an issue';
  return `${outcome}: ${value === old ? 'old' : written}, ${exchangesOf(exchanges)} exchanged, ${issue}`;
}
