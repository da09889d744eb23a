import { describe, expect, test } from 'vitest';
import { type ChecklistFacts, checklist } from '../../../../src/cli/init/checklist.js';
import type { WorkflowWish } from '../../../../src/cli/init/workflow.js';

const WISH: WorkflowWish = {
  appId: '123456789012345',
  secretName: 'META_ACCESS_TOKEN',
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read', 'read_insights'],
  dailyAt: 317,
  version: 'v1.2.3',
};
const FACTS: ChecklistFacts = {
  wish: WISH,
  repository: 'acme/website',
  serverUrl: 'https://github.com',
  app: 'not-asked',
  location: 'not-asked',
};
const withWish = (more: Partial<WorkflowWish>, facts: Partial<ChecklistFacts> = {}): ChecklistFacts => ({
  ...FACTS,
  ...facts,
  wish: { ...WISH, ...more },
});
const open = (...names: string[]): ChecklistFacts['location'] => ({ kind: 'open', names: new Set(names) });

/** As text: a sign for the state, then what to do. */
const asText = (facts: ChecklistFacts): string =>
  checklist(facts)
    .flatMap(({ state, text, how }) => [`${state}: ${text}`, ...how.map((line) => `  ${line}`)])
    .join('\n');

const LAST = `open: The workflow is on the default branch, and has run once
  git add .github/workflows/refresh-meta-token.yml && git commit -m "Keep the Meta token alive" && git push
  gh workflow run refresh-meta-token.yml --repo acme/website`;
const APP_UNKNOWN = `unknown: The Meta app 123456789012345 and its secret are right
  https://developers.facebook.com/apps/123456789012345/settings/basic/`;

describe('the checklist', () => {
  test('of a repository and a GitHub App names what could not be looked at, with the command for each', () => {
    expect(asText(FACTS)).toBe(`${APP_UNKNOWN}
unknown: A GitHub App with "Secrets: write" is installed where the secrets are
  https://github.com/settings/apps/new
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website
unknown: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
  gh secret set SECRETS_APP_PRIVATE_KEY --repo acme/website < the-app.private-key.pem
unknown: The Meta app's secret is stored as META_APP_SECRET
  gh secret set META_APP_SECRET --repo acme/website
unknown: A first token is stored as META_ACCESS_TOKEN
  of a person:    npx refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read,read_insights
  of a business:  npx refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read,read_insights --system-user ID
${LAST}`);
  });

  test('of an environment has the environment in every command, and says who may use it', () => {
    const wish = { secretScope: { kind: 'environment', environment: 'meta prod' } } as const;
    expect(
      asText(withWish(wish, { location: open('META_APP_SECRET'), app: 'right' })),
    ).toBe(`done: Meta accepts app 123456789012345 with its secret
done: The environment meta prod exists
  let only the default branch use it: https://github.com/acme/website/settings/environments
unknown: A GitHub App with "Environments: write" is installed where the secrets are
  https://github.com/settings/apps/new
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website --env 'meta prod'
open: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
  gh secret set SECRETS_APP_PRIVATE_KEY --repo acme/website --env 'meta prod' < the-app.private-key.pem
done: The Meta app's secret is stored as META_APP_SECRET
open: A first token is stored as META_ACCESS_TOKEN
  of a person:    npx refresh-meta-token login --app-id 123456789012345 --repo acme/website --environment 'meta prod' --secret META_ACCESS_TOKEN --scope ads_read,read_insights
  of a business:  npx refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --environment 'meta prod' --secret META_ACCESS_TOKEN --scope ads_read,read_insights --system-user ID
${LAST}`);
  });

  test('of an organization and a personal token has the organization in every command', () => {
    const wish = {
      secretScope: { kind: 'organization', organization: 'acme' },
      credential: 'pat',
      requiredScopes: [],
      secretName: 'FB_TOKEN',
    } as const;
    expect(
      asText(withWish(wish, { app: 'unknown', serverUrl: 'https://ghe.acme.example' })),
    ).toBe(`${APP_UNKNOWN}
unknown: A fine-grained personal access token with the organization permission "Secrets: write" is stored as SECRETS_TOKEN
  https://ghe.acme.example/settings/personal-access-tokens/new
  gh secret set SECRETS_TOKEN --org acme --repos acme/website
unknown: The Meta app's secret is stored as META_APP_SECRET
  gh secret set META_APP_SECRET --org acme --repos acme/website
unknown: A first token is stored as FB_TOKEN
  of a person:    npx refresh-meta-token login --app-id 123456789012345 --repo acme/website --organization acme --secret FB_TOKEN --scope ads_read
  of a business:  npx refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --organization acme --secret FB_TOKEN --scope ads_read --system-user ID
${LAST}`);
  });

  test('leaves only the first run to be done where everything is in place', () => {
    const names = ['SECRETS_APP_PRIVATE_KEY', 'META_APP_SECRET', 'META_ACCESS_TOKEN'];
    expect(
      asText({ ...FACTS, app: 'right', location: open(...names) }),
    ).toBe(`done: Meta accepts app 123456789012345 with its secret
unknown: A GitHub App with "Secrets: write" is installed where the secrets are
  https://github.com/settings/apps/new
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website
done: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
done: The Meta app's secret is stored as META_APP_SECRET
done: A first token is stored as META_ACCESS_TOKEN
${LAST}`);
  });

  test('still says where a personal token is made and stored once it is there: it ends one day', () => {
    const [step] = checklist(withWish({ credential: 'pat' }, { location: open('SECRETS_TOKEN') })).filter(
      ({ text }) => text.includes('SECRETS_TOKEN'),
    );
    expect(step).toEqual({
      state: 'done',
      text: 'A fine-grained personal access token with "Secrets: write" is stored as SECRETS_TOKEN',
      how: [
        'https://github.com/settings/personal-access-tokens/new',
        'gh secret set SECRETS_TOKEN --repo acme/website',
      ],
    });
  });

  test('says first what is wrong: the app, and the place with its cure', () => {
    const location = {
      kind: 'closed',
      message: 'GitHub finds nothing there.',
      hint: 'Check the name.',
    } as const;
    const wish = { secretScope: { kind: 'environment', environment: 'meta' } } as const;
    const [app, secretScope, ...others] = checklist(withWish(wish, { app: 'wrong', location }));
    expect(app).toEqual({
      state: 'wrong',
      text: 'Meta does not accept app 123456789012345 with the secret in META_APP_SECRET',
      how: ['https://developers.facebook.com/apps/123456789012345/settings/basic/'],
    });
    expect(secretScope).toEqual({
      state: 'wrong',
      text: 'GitHub finds nothing there.',
      how: ['Check the name.'],
    });
    expect(others.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'open']);
  });

  test('claims nothing of an environment that nobody looked at', () => {
    const [, step] = checklist(withWish({ secretScope: { kind: 'environment', environment: 'meta' } }));
    expect(step).toMatchObject({ state: 'unknown', text: 'The environment meta exists' });
  });
});
