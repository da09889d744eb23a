import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createServices, REPOSITORY, type World } from './world.js';

const DAY = 86_400;
const RUNS = process.env.FIRE === 'all' ? 60 : 5;
const TIMEOUT = 60_000 + RUNS * 10_000;

/** What makes a runner, GitHub's renderer or a terminal do something. */
const SPARKS = [
  '::error::hi',
  '\n::set-output name=outcome::healthy',
  '\r\n::add-mask::a',
  '\u2028::warning::x',
  '##[error]hi',
  '##vso[task.setvariable]x',
  '::stop-commands::x',
  '%0A::error::x',
  '@octocat',
  '@acme/admins',
  'acme/ads#1',
  '#1',
  'GH-1',
  '<img src=x onerror=y>',
  '<!-- refresh-meta-token:v1 id=0 level=0 -->',
  '-->',
  '<!--',
  '[login](https://evil.example/x)',
  '![x](https://evil.example/y)',
  'https://evil.example/z',
  'www.evil.example',
  '`',
  '```',
  '|',
  '\\',
  '\n# Heading',
  '\n- [ ] item',
  '~~~\n',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007x',
  '\u202Eevil\u202C',
  '\u200B',
  '\u0000',
  'EOF\noutcome=healthy',
  '${{ github.token }}',
  "'; rm -rf / #",
];

const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SPARKS) }, { weight: 1, arbitrary: fc.string() }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));

const headerSafe = (text: string) => text.replace(/[^\x20-\x7e]/g, ' ').trim();

const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

describe('Whatever Meta and GitHub say', () => {
  it('stays inert in log, summary, outputs and issue when it names things', {
    timeout: TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.nat(), async (appName, scope, seed) => {
        const world = await connectServices(seed);
        world.app.name = appName;
        world.put(
          world.meta.issueToken({
            kind: 'user',
            lifetime: 5 * DAY,
            scopes: ['ads_read', scope, `instagram ${scope}`],
          }),
        );
        const ran = await world.run({ env: { RUNNER_DEBUG: '1' } });
        expect(ran.outputs.outcome).toBe('attention');
        expectInert(world, ran);
        expect(world.openIssues()).toHaveLength(1);
        await world.run();
        expect(world.repository.issues, 'the marker was not found again').toHaveLength(1);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('stays inert when it explains a failure', { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(400, 401, 403, 404, 422, 500),
        fc.nat(),
        async (text, status, seed) => {
          const world = await connectServices(seed);
          world.put(world.meta.issueToken({ kind: 'user', lifetime: 3 * 3_600 }));
          const graph = {
            error: {
              message: text,
              type: text,
              code: 190,
              error_subcode: 463,
              error_user_title: text,
              error_user_msg: text,
              fbtrace_id: text,
            },
          };
          const rest = {
            message: text,
            documentation_url: text,
            status: String(status),
            errors: [{ resource: text, field: text, code: text, message: text }],
          };
          const headers = {
            'www-authenticate': headerSafe(text),
            'x-accepted-github-permissions': headerSafe(text),
            'github-authentication-token-expiration': headerSafe(text),
            'facebook-api-version': headerSafe(text),
            'x-fb-trace-id': headerSafe(text),
            'x-github-sso': headerSafe(text),
          };
          const struck = seed % 2 === 0 ? 'meta' : 'github';
          const body = JSON.stringify(struck === 'meta' ? graph : rest);
          const call = struck === 'meta' ? /debug_token|exchange/ : /secret|issue/;
          world.faults.add({ service: struck, call, kind: 'answer', status, body, headers, times: 40 });
          const ran = await world.run({ env: { RUNNER_DEBUG: '1' } });
          expect(ran.exitCode).toBe(1);
          expectInert(world, ran);
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

async function connectServices(seed: number): Promise<World> {
  const world = await createServices({ seed: seed % 1_000_000 });
  worlds.push(world);
  return world;
}

/** The commands that this program gives a runner, each from the start of a line. */
const OWN_COMMAND =
  /^::(?:add-mask::|debug::|(?:notice|warning|error) title=RMT-[A-Z-]+::|(?:notice|warning|error) title=[^:,]*::)/;

function expectInert(world: World, { stdout, outputs, sinks }: Awaited<ReturnType<World['run']>>): void {
  const lines = stdout.split(/\r\n|[\n\r\u2028\u2029\u0085]/);
  const commands = lines.filter((line) => /^\s*::/.test(line));
  expect(commands.filter((line) => !OWN_COMMAND.test(line))).toEqual([]);
  expect(stdout).not.toContain('##[');
  // A line feed is ours; every other control character, and what turns text around, is theirs.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(Object.keys(outputs).sort()).toEqual([
    'data-access-expires-at',
    'days-left',
    'expires-at',
    'issue-url',
    'outcome',
    'refreshed',
    'report',
    'token-kind',
  ]);
  const summary = sinks.find(({ name }) => name === 'summary')?.text ?? '';
  for (const markdown of [
    summary,
    ...world.repository.issues.flatMap(({ title, body }) => [title, body ?? '']),
  ])
    expectInertMarkdown(markdown);
  for (const { body } of world.repository.issues) {
    expect(body?.match(/<!--/g), 'markers').toHaveLength(1);
    expect(body?.match(/-->/g), 'ends of markers').toHaveLength(1);
    expect(body).toMatch(
      /\n\n<!-- refresh-meta-token:v1 id=[0-9a-f]{64} level=\d+( (said|places|new|sig)=[0-9a-z,]+)* -->$/,
    );
  }
  expect(world.repository.fullName).toBe(REPOSITORY);
}

/** Outside code and our own marker there is no mention, no reference, no foreign address and no tag of theirs. */
function expectInertMarkdown(markdown: string): void {
  const outside = markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<!-- refresh-meta-token:v1 [^>]* -->$/, '');
  expect(outside).not.toMatch(/(?<![\w&;])@(?:octocat|acme)/);
  expect(outside).not.toMatch(/https?:\/\/evil|(?<!&#8203;)\bwww\.evil/);
  expect(outside).not.toMatch(/<img|<script|onerror=/);
  expect(outside).not.toMatch(/acme\/ads#1(?!\d)/);
}
