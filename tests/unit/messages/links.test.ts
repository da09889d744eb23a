import { expect, test } from 'vitest';
import { workflowLink } from '../../../src/messages/links.js';
import { LINKS } from './scenes.js';

test('A link leads to the workflow, or to all of them where its file is not known', () => {
  expect(workflowLink({ links: { ...LINKS, workflowFile: 'a b?.yml' } }, 'Run')).toBe(
    '[Run](https://github.com/acme/website/actions/workflows/a%20b%3F.yml)',
  );
  const { workflowFile: _file, ...links } = LINKS;
  expect(workflowLink({ links }, 'Run')).toBe('[Run](https://github.com/acme/website/actions)');
});
