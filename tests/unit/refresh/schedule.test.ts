import { describe, expect, test } from 'vitest';
import { scheduleEnd } from '../../../src/refresh/schedule.js';
import { DAY } from '../../../src/token/time.js';
import { NOW } from './fake-services.js';

describe('a schedule', () => {
  test.each([
    ['a minute more than 45 days ago', 45 * DAY + 60, 15 * DAY - 60],
    ['59 days ago', 59 * DAY, DAY],
    ['longer than 60 days ago', 61 * DAY, -DAY],
  ])('of a public repository whose last push was %s stops 60 days after it', (_when, secondsAgo, left) => {
    expect(scheduleEnd({ isPublic: true, pushedAt: NOW - secondsAgo }, NOW)).toBe(NOW + left);
  });

  test.each([
    ['of a public repository that was pushed to 45 days ago', { isPublic: true, pushedAt: NOW - 45 * DAY }],
    ['of a repository that is not public', { isPublic: false, pushedAt: NOW - 59 * DAY }],
    ['of a repository whose last push is not known', { isPublic: true }],
  ])('%s is nothing to tell of', (_whose, activity) => {
    expect(scheduleEnd(activity, NOW)).toBeUndefined();
  });
});
