import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const PAGE = new URL('../../../docs/consuming.md', import.meta.url);

/** The step of the page that writes the badge. */
async function badgeStep(): Promise<{ run: string }> {
  const blocks = (await readFile(PAGE, 'utf8')).matchAll(/```yaml\n([\s\S]*?)```/g);
  const [, block = ''] = [...blocks].find(([text]) => text.includes('schemaVersion')) ?? [];
  return parse(block)[0];
}

test.each([
  ['healthy', '2027-01-21T04:30:00Z', '59', '59 days left', 'brightgreen'],
  ['refreshed', 'never', '', 'never ends', 'brightgreen'],
  ['attention', '2026-12-01T04:30:00Z', '9', 'please see the issue', 'orange'],
  ['reauthorize', '2027-01-21T04:30:00Z', '59', 'log in again', 'red'],
  ['inconclusive', '', '', 'not known', 'lightgrey'],
  ['', '', '', 'not known', 'lightgrey'],
])(
  'the badge of a token that is %s until %s (%s days) says so',
  async (outcome, expiresAt, days, message, color) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'badge-'));
    try {
      await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', (await badgeStep()).run], {
        cwd: folder,
        env: { PATH: process.env.PATH, OUTCOME: outcome, EXPIRES_AT: expiresAt, DAYS_LEFT: days },
      });
      expect(JSON.parse(await readFile(path.join(folder, 'meta-token.json'), 'utf8'))).toEqual({
        schemaVersion: 1,
        label: 'Meta token',
        message,
        color,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
