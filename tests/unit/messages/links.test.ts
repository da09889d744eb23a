import { expect, test } from 'vitest';
import { appDashboard, workflowLink } from '../../../src/messages/links.js';
import { CONFIG, LINKS } from './scenes.js';

test('A link leads to the workflow, or to all of them where its file is not known', () => {
  expect(workflowLink({ links: { ...LINKS, workflowFile: 'a b?.yml' } }, 'Run')).toBe(
    '[Run](https://github.com/acme/website/actions/workflows/a%20b%3F.yml)',
  );
  const { workflowFile: _file, ...links } = LINKS;
  expect(workflowLink({ links }, 'Run')).toBe('[Run](https://github.com/acme/website/actions)');
});

test("A link leads to the app's page at Meta, or to all apps where it is not known", () => {
  const pageOf = (config: Parameters<typeof appDashboard>[0], settings: '' | 'basic' | 'advanced') =>
    /\((.*)\)$/.exec(appDashboard(config, settings, 'it'))?.[1];
  expect(pageOf(CONFIG, '')).toBe('https://developers.facebook.com/apps/1234567890/dashboard/');
  expect(pageOf(CONFIG, 'basic')).toBe('https://developers.facebook.com/apps/1234567890/settings/basic/');
  expect(pageOf(CONFIG, 'advanced')).toBe(
    'https://developers.facebook.com/apps/1234567890/settings/advanced/',
  );
  expect(pageOf({ app: { id: 'a/b' } }, '')).toBe('https://developers.facebook.com/apps/a%2Fb/dashboard/');
  expect(pageOf({}, 'basic')).toBe('https://developers.facebook.com/apps/');
});
