export interface Import {
  /** The importing file, from the root of the repository: `src/meta/exchange.ts`. */
  readonly file: string;
  /** What stands between the quotes. */
  readonly specifier: string;
}

/**
 * The layers of src, lowest first. A module imports from its own area and from lower layers; areas that share a layer
 * do not know each other. Whatever is not named here tells the story (refresh.ts and its steps).
 */
const layers: readonly (readonly string[])[] = [
  ['token'],
  ['ground'],
  ['meta', 'github'],
  ['story'],
  ['action', 'cli'],
];

const ground = new Set(['http', 'proxy', 'ports', 'errors']);

/** Finds static, dynamic, re-exporting and type imports alike. */
export function importsOf(file: string, text: string): Import[] {
  const specifiers = /(?:^|[\s;}])(?:import|from)\s*\(?\s*(['"])([^'"]+)\1/gm;
  return [...text.matchAll(specifiers)].map((found) => ({ file, specifier: found[2] ?? '' }));
}

/** Says what is wrong with an import, or nothing. */
export function importFault({ file, specifier }: Import): string | undefined {
  const says = `${file} imports ${specifier}`;
  const from = areaOf(file);
  if (!specifier.startsWith('../../house')) {
    return from === 'token' ? `${says}: src/token is pure and needs nobody` : undefined;
  }
  const target = resolve(file, specifier);
  const to = areaOf(target);
  if (from === 'sandbox') {
    return to === 'sandbox' ? undefined : `${says}: the sandbox must be able to disagree with src`;
  }
  if (to === 'sandbox') {
    return /^src\/cli\/(demo|sandbox)/.test(file)
      ? undefined
      : `${says}: only the demo and sandbox commands may`;
  }
  // package.json and the like
  if (to === undefined) return from === 'token' ? `${says}: src/token is pure and needs nobody` : undefined;
  if (from === to || rankOf(to) < rankOf(from ?? to)) return undefined;
  return `${says}: ${from} must not know ${to}`;
}

function areaOf(path: string): string | undefined {
  const [top, next = ''] = path.split('/');
  if (top === 'sandbox') return 'sandbox';
  if (top !== 'src') return undefined;
  const name = next.replace(/\.[jt]s$/, '');
  if (ground.has(name)) return 'ground';
  return layers.flat().includes(name) ? name : 'story';
}

function rankOf(area: string): number {
  return layers.findIndex((areas) => areas.includes(area));
}

function resolve(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}
