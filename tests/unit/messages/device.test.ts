import { describe, expect, test } from 'vitest';
import { deviceLine, deviceNote } from '../../../src/messages/device.js';

const PROMPT = {
  userCode: 'CMWAW3TM',
  verificationUri: 'https://www.facebook.com/device',
  lifetimeSeconds: 420,
};

describe('the prompt for facebook.com/device', () => {
  test('names in the log the page, the code and the time there is', () => {
    expect(deviceLine(PROMPT)).toBe(
      'Open https://www.facebook.com/device and enter CMWAW3TM within 7 minutes.',
    );
  });

  test('leads on the issue to the page that already holds the code, and shows the code to type', () => {
    const [act] = deviceNote(PROMPT).split('\n\n');
    expect(act).toBe(
      '**[Open https://www.facebook.com/device](https://www.facebook.com/device?user_code=CMWAW3TM) and enter `CMWAW3TM`** within 7 minutes of this note.',
    );
  });

  test('says on the issue as whom to log in, and that nothing is to be copied', () => {
    const [, ...more] = deviceNote(PROMPT).split('\n\n');
    expect(more).toHaveLength(1);
    expect(more[0]).toMatch(/^Log in as the user whose token this is\. .*stores the new token itself\.$/);
  });

  test.each([
    [1, '1 minute'],
    [60, '1 minute'],
    [119, '1 minute'],
    [120, '2 minutes'],
    [179, '2 minutes'],
    [3600, '60 minutes'],
  ])('promises no more than the %i seconds that the code lasts', (lifetimeSeconds, words) => {
    expect(deviceLine({ ...PROMPT, lifetimeSeconds })).toMatch(new RegExp(` within ${words}\\.$`));
    expect(deviceNote({ ...PROMPT, lifetimeSeconds })).toContain(` within ${words} of this note.`);
  });
});
