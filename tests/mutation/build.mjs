// Bundles Stryker's copy of the source into its copy of dist, so that tests of the built action meet the mutants too.
import { build } from 'esbuild';

await build({
  absWorkingDir: process.cwd(),
  entryPoints: ['src/action/index.ts', 'src/cli/index.ts'],
  inject: ['tests/mutation/child.mjs'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  logLevel: 'warning',
});
