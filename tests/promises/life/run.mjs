// Lives on virtual time: `npm run test:life -- --seeds 1000 --years 3`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');
const out = path.join(root, 'node_modules/.cache/life');
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['tests/promises/life/main.ts'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
await import(path.join(out, 'main.js'));
