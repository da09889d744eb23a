// Builds the committed bundles: dist/action and dist/cli, and the licences of what they contain.
//
//   node scripts/build.mjs [output directory, default dist]
//
// Two bundlers, because each does what the other cannot. esbuild joins our own modules with those parts of
// @actions/core and valibot that they call: the OIDC client of the one, which we never call, would otherwise bring a
// second HTTP stack (undici) and 25 ms to every start, and the other is 190 kB to parse. ncc bundles all other
// packages, and keeps what is loaded by `import()` in files of its own, also CommonJS packages such as yaml, whose
// named exports esbuild loses there.

import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(root, process.argv[2] ?? 'dist');
const programs = ['action', 'cli'];

/** The packages that esbuild joins with our modules; they do no work when imported. */
const joinedPackages =
  /^(@actions\/.*|@octokit\/.*|valibot|before-after-hook|content-type|json-with-bigint|universal-.*|toad-cache)$/;

/** @type {import('esbuild').BuildOptions} */
const esm = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  logOverride: { 'import-is-undefined': 'error' },
};

/**
 * Lets esbuild drop every module of which nothing is used: neither ours nor those joined with them do work when
 * imported. Other packages stay outside when `othersExternal`.
 *
 * @param {boolean} othersExternal
 * @returns {import('esbuild').Plugin}
 */
function dropUnusedModules(othersExternal) {
  return {
    name: 'drop-unused-modules',
    setup({ onResolve, resolve }) {
      onResolve(
        { filter: /./ },
        async ({ path: specifier, kind, importer, resolveDir, with: attributes, pluginData }) => {
          if (kind === 'entry-point' || pluginData === 'resolving') return undefined;
          const found = await resolve(specifier, {
            kind,
            importer,
            resolveDir,
            with: attributes,
            pluginData: 'resolving',
          });
          const name = packageOf(found.path)?.name;
          const isJoined = name === undefined || joinedPackages.test(name);
          if (isJoined || found.external || found.errors.length > 0) return { ...found, sideEffects: false };
          return othersExternal ? { path: specifier, external: true, sideEffects: false } : found;
        },
      );
    },
  };
}

/** What our modules and the toolkit call of node:crypto. */
const CRYPTO = [
  'createHash',
  'createHmac',
  'createPrivateKey',
  'randomBytes',
  'randomUUID',
  'timingSafeEqual',
];

/**
 * node:crypto takes longer to load than our own first file, and most starts call it last or never: it is loaded when it is called.
 *
 * @type {import('esbuild').Plugin}
 */
const lateCrypto = {
  name: 'late-crypto',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?crypto$/ }, ({ importer }) => {
      const isOurs = importer.startsWith(path.join(root, 'src'));
      return isOurs || packageOf(importer)?.name.startsWith('@actions/')
        ? { path: 'crypto', namespace: 'late', sideEffects: false }
        : undefined;
    });
    onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: CRYPTO.map(
        (name) =>
          `export const ${name} = (...given) => process.getBuiltinModule('node:crypto').${name}(...given);`,
      ).join('\n'),
    }));
  },
};

/**
 * Octokit describes each of GitHub's 900 endpoints, which are 90 kB to parse: those that src/github calls stay. A call that is not
 * seen here would fail in every test that runs the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
const calledEndpoints = {
  name: 'called-endpoints',
  setup({ onLoad }) {
    onLoad({ filter: /plugin-rest-endpoint-methods\/.*\/endpoints\.js$/ }, async ({ path: file }) => {
      const { default: all } = await import(file);
      const sources = await Promise.all(
        (await readdir(path.join(root, 'src'), { recursive: true }))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => readFile(path.join(root, 'src', name), 'utf8')),
      );
      const calls = new Set(sources.join('\n').match(/\b[a-zA-Z]+\.[a-zA-Z]+/g));
      const called = Object.entries(all).map(([scope, endpoints]) => [
        scope,
        Object.fromEntries(Object.entries(endpoints).filter(([name]) => calls.has(`${scope}.${name}`))),
      ]);
      return { contents: `export default ${JSON.stringify(Object.fromEntries(called), null, 2)};` };
    });
  },
};

/** @param {string} file */
function packageOf(file) {
  const parts = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (parts === null) return undefined;
  const [, parent = '', name = ''] = parts;
  return { name, directory: parent + name };
}

/**
 * Each program by itself, so that modules which one of them always loads together are one module to it.
 *
 * @param {string} program
 * @returns {import('esbuild').BuildOptions}
 */
const entryOf = (program) => ({ entryPoints: [`src/${program}/index.ts`], outbase: `src/${program}` });

/** The licence of every package that ends in the bundles: ncc's own list leaves out those of the main file. */
async function licences() {
  const built = programs.map((program) =>
    build({
      ...esm,
      ...entryOf(program),
      outdir: out,
      plugins: [lateCrypto, calledEndpoints, dropUnusedModules(false)],
      metafile: true,
      write: false,
    }),
  );
  const outputs = (await Promise.all(built)).flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  const directories = new Set(
    inputs.map((input) => packageOf(input)?.directory).filter((found) => found !== undefined),
  );
  const sections = [...directories].sort().map(async (directory) => {
    const { name, version, license } = JSON.parse(
      await readFile(path.join(root, directory, 'package.json'), 'utf8'),
    );
    const files = await readdir(path.join(root, directory));
    const file = files.find((candidate) => /^licen[cs]e/i.test(candidate));
    const text = file === undefined ? '' : await readFile(path.join(root, directory, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(sections)).join(`\n${'-'.repeat(80)}\n\n`);
}

// Fixed, because ncc derives the names of its files from the paths it reads.
const staging = path.join(root, 'build');
await rm(staging, { recursive: true, force: true });
await rm(out, { recursive: true, force: true });
const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
for (const program of programs) {
  const outdir = path.join(staging, program);
  await build({
    ...esm,
    ...entryOf(program),
    outdir,
    plugins: [lateCrypto, calledEndpoints, dropUnusedModules(true)],
  });
  const entry = path.join(outdir, 'index.js');
  const options = ['--out', path.join(out, program), '--no-cache', '--quiet'];
  execFileSync(process.execPath, [ncc, 'build', entry, ...options], { cwd: root, stdio: 'inherit' });
}
await writeFile(path.join(out, 'licenses.txt'), await licences());

// Node's own modules come as they are: ncc would make a `require` for each of them, which costs more than the module.
const requireBuiltin = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(("[\w:/]+")\)/g;
for (const file of await readdir(out, { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const text = await readFile(path.join(out, file), 'utf8');
  await writeFile(
    path.join(out, file),
    text
      .replace(requireBuiltin, 'process.getBuiltinModule($1)')
      .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/, (line) =>
        text.replace(requireBuiltin, '').split('__WEBPACK_EXTERNAL_createRequire').length > 2 ? line : '',
      ),
  );
}

// ncc turns a module it cannot find into an error at run time and still succeeds (vercel/ncc#1344).
for (const file of await readdir(out, { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const text = await readFile(path.join(out, file), 'utf8');
  const trace = ['webpackMissingModule', 'Error("Cannot find module \'', root].find((sign) =>
    text.includes(sign),
  );
  if (trace !== undefined) throw new Error(`${path.join(out, file)} contains ${trace}`);
}
