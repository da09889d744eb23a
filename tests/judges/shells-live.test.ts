// The parsers of shells.ts against the shells themselves, where they are: PowerShell and cmd on Windows, PowerShell elsewhere.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandWord } from '../../src/messages/command.js';

const SAYS = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
const NAMES = ['production', 'Production EU', "Ada's", 'R&D (EU)', '100%', 'a,b', '@here', '-dash.ed'];

const hasPowerShell = spawnSync('pwsh', ['-NoProfile', '-Command', 'exit 0']).status === 0;
const absence = (isHere: boolean, name: string) => (isHere ? '' : ` (skipped: ${name} is not here)`);

describe.skipIf(!hasPowerShell)(`PowerShell itself${absence(hasPowerShell, 'pwsh')}`, () => {
  it.each([...NAMES, '$HOME', '50 $', '\u201cQA\u201d'])('hands %s to the program', (name) => {
    // The program comes by the environment: its own quotes are none of this test's.
    const { stdout } = spawnSync(
      'pwsh',
      ['-NoProfile', '-Command', `& $env:NODE -e $env:SAYS -- ${commandWord(name)}`],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE: process.execPath, SAYS },
      },
    );
    expect(JSON.parse(stdout)).toEqual([name]);
  });
});

const isWindows = process.platform === 'win32';
describe.skipIf(!isWindows)(`cmd itself${absence(isWindows, 'cmd')}`, () => {
  it.each(NAMES)('hands %s to the program', (name) => {
    const { stdout } = spawnSync(`"%NODE%" -e "%SAYS%" -- ${commandWord(name)}`, {
      encoding: 'utf8',
      shell: 'cmd.exe',
      env: { ...process.env, NODE: process.execPath, SAYS },
    });
    expect(JSON.parse(stdout)).toEqual([name]);
  });
});
