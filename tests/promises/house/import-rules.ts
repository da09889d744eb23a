export interface Import {
  /** The importing file, from the root of the repository: `src/meta/exchange.ts`. */
  readonly file: string;
  /** What stands between the quotes. */
  readonly specifier: string;
}

/** The floors of src, lowest first. A room imports from lower floors; rooms on one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['net', 'token'],
  ['github', 'meta', 'inputs', 'messages'],
  ['refresh'],
  ['action', 'cli'],
];

/** Finds static, dynamic, re-exporting and type imports alike. */
export function importsOf(file: string, text: string): Import[] {
  const specifiers = /(?:^|[\s;}])(?:import|from)\s*\(?\s*(['"])([^'"]+)\1/gm;
  return [...text.matchAll(specifiers)].map((found) => ({ file, specifier: found[2] ?? '' }));
}

/** Says what is wrong with an import, or nothing. */
export function importFault({ file, specifier }: Import): string | undefined {
  const says = `${file} imports ${specifier}`;
  const from = roomOf(file);
  if (!specifier.startsWith('.')) {
    return from === 'token' ? `${says}: src/token is pure and needs nobody` : undefined;
  }
  const target = resolve(file, specifier);
  const to = roomOf(target);
  if (from === 'sandbox') {
    return to === 'sandbox' ? undefined : `${says}: the sandbox must be able to disagree with src`;
  }
  if (to === 'sandbox') {
    return /^src\/cli\/(demo|sandbox|rehearsal\/)/.test(file)
      ? undefined
      : `${says}: only the rehearsals may`;
  }
  // package.json and the like
  if (to === undefined) return from === 'token' ? `${says}: src/token is pure and needs nobody` : undefined;
  if (from === to) return undefined;
  const [fromFloor, toFloor] = [floorOf(from), floorOf(to)];
  if (fromFloor < 0 || toFloor < 0) return `${says}: no such room in the house`;
  return toFloor < fromFloor ? undefined : `${says}: ${from} must not know ${to}`;
}

/** A chain of files that leads back to its start, or nothing. Type imports count: a circle is hard to read all the same. */
export function findCircle(imports: readonly Import[]): readonly string[] | undefined {
  const targets = new Map<string, Import[]>();
  for (const found of imports) targets.set(found.file, [...(targets.get(found.file) ?? []), found]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { specifier } of targets.get(file) ?? []) {
      const circle = specifier.startsWith('.') ? visit(resolve(file, specifier), [...path, file]) : undefined;
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function roomOf(path: string): string | undefined {
  const [top, next] = path.split('/');
  if (top === 'sandbox') return 'sandbox';
  return top === 'src' ? next : undefined;
}

function floorOf(room: string | undefined): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room ?? ''));
}

function resolve(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1).replace(/\.js$/, '.ts');
}
