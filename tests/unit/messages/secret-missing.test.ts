import { expect, it } from 'vitest';
import { explain } from '../../../src/messages/reasons.js';
import { secretMissing } from '../../../src/messages/secret-missing.js';
import { CONFIG } from './scenes.js';

it('a secret that does not exist is named with its place, and only a person mends that', () => {
  expect(secretMissing(CONFIG.source)).toEqual({
    reason: 'secret-missing',
    kind: 'permanent',
    message: 'There is no secret META_ACCESS_TOKEN in acme/website, environment production.',
    hint: explain('secret-missing').hint,
  });
});
