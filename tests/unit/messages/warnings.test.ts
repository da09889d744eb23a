import { expect, it } from 'vitest';
import {
  credentialMissing,
  fewerScopes,
  heartbeatAnswered,
  heartbeatFailed,
  notExported,
} from '../../../src/messages/warnings.js';

it('a variable or an event without a credential names the inputs and the permission of each', () => {
  expect(credentialMissing()).toEqual({
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'There is no credential to set a variable or send an event with.',
    hint: expect.stringMatching(
      /^Set secrets-app-client-id and secrets-app-private-key, or secrets-token, .*Variables: write for expiry-variable.*Contents: write for dispatch-event\.$/,
    ),
  });
});

it('a token that later steps did not get names the file that could not be written', () => {
  expect(notExported()).toEqual({
    reason: 'target-not-written',
    message: expect.stringMatching(/^Later steps did not get the token, /),
    hint: expect.stringContaining('GITHUB_ENV'),
  });
});

it('a token that was stored with fewer permissions names those that it lacks', () => {
  expect(fewerScopes(['ads_read', 'email'])).toEqual({
    reason: 'new-token-lacks-scopes',
    message: expect.stringMatching(/is stored, but it lacks .*: ads_read, email\.$/),
    hint: expect.stringContaining('log in again'),
  });
});

it('a heartbeat that failed is told without its address', () => {
  expect(heartbeatAnswered(500)).toBe('heartbeat-url answered with HTTP 500.');
  expect(heartbeatFailed('ECONNREFUSED')).toBe('heartbeat-url could not be reached (ECONNREFUSED).');
});
