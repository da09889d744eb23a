import { describe, expect, test } from 'vitest';
import { type ChecklistFacts, checklist, type Step } from '../../../../src/cli/init/checklist.js';
import type { WorkflowOptions } from '../../../../src/cli/init/workflow.js';
import { setupProblem } from '../../token/samples.js';
import { WORKFLOW as ACME_WORKFLOW } from './samples.js';

const WORKFLOW: WorkflowOptions = { ...ACME_WORKFLOW, uses: 'maker/refresh-meta-token@v1.2.3' };
const FACTS: ChecklistFacts = {
  options: WORKFLOW,
  repository: 'acme/website',
  branch: 'main',
  serverUrl: 'https://github.com',
  host: 'github.com',
  program: 'npx --yes github:maker/refresh-meta-token#v1.2.3',
  app: 'not-asked',
  location: 'not-asked',
  gitHubApp: { kind: 'not-made' },
  environment: 'as-it-is',
  registration: {
    owner: 'acme',
    isOrganization: true,
    serverUrl: 'https://github.com',
    projectUrl: 'https://github.com/maker/refresh-meta-token',
    permissions: { secrets: 'write' },
  },
  workflow: { kind: 'in-clone', file: '.github/workflows/refresh-meta-token.yml', isOnBranch: true },
  run: undefined,
};
const withOptions = (
  more: Partial<WorkflowOptions>,
  facts: Partial<ChecklistFacts> = {},
): ChecklistFacts => ({
  ...FACTS,
  ...facts,
  options: { ...WORKFLOW, ...more },
});
const open = (...names: string[]): ChecklistFacts['location'] => ({ kind: 'open', names: new Set(names) });

/** As text: a sign for the state, then what to do. */
const asText = (facts: ChecklistFacts): string =>
  checklist(facts)
    .flatMap(({ state, text, how }) => [`${state}: ${text}`, ...how.map((line) => `  ${line}`)])
    .join('\n');

const LAST = `open: The workflow is on the default branch, and has run once
  git add .github/workflows/refresh-meta-token.yml
  git commit -m "Keep the Meta token alive" -- .github/workflows/refresh-meta-token.yml
  git push origin main
  gh workflow run refresh-meta-token.yml --repo acme/website`;
const APP_UNKNOWN = `unknown: The Meta app 123456789012345 and its secret are right
  https://developers.facebook.com/apps/123456789012345/settings/basic/`;
const FORM =
  'https://github.com/organizations/acme/settings/apps/new?name=Meta+token+acme&url=https%3A%2F%2Fgithub.com%2Fmaker%2Frefresh-meta-token&public=false&webhook_active=false&secrets=write';
const NPX = 'npx --yes github:maker/refresh-meta-token#v1.2.3';

describe('the checklist', () => {
  test('of a repository and a GitHub App names what could not be looked at, with the command for each', () => {
    expect(asText(FACTS)).toBe(`${APP_UNKNOWN}
unknown: A GitHub App with "Secrets: write" is installed where the secrets are
  ${FORM}
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website --body CLIENT_ID
unknown: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
  paste the whole file at https://github.com/acme/website/settings/secrets/actions/new
unknown: The app's secret is stored as META_APP_SECRET
  gh secret set META_APP_SECRET --repo acme/website
unknown: A first token is stored as META_ACCESS_TOKEN
  of a person:    ${NPX} login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope "ads_read,read_insights"
  of a business:  ${NPX} system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope "ads_read,read_insights" --system-user ID
${LAST}`);
  });

  test('names the assets in both commands that make a token', () => {
    const text = asText(withOptions({ assets: ['act_1', 'page:2'] }));
    expect(text.match(/ --scope \S+ --asset "act_1,page:2"(?= --system-user ID|$)/gm)).toHaveLength(2);
  });

  test('of an environment has the environment in every command, and says who may use it', () => {
    const options = { secretScope: { kind: 'environment', environment: 'meta prod' } } as const;
    const text = asText(withOptions(options, { location: open('META_APP_SECRET'), app: 'right' }));
    expect(text).toContain(`done: Meta accepts app 123456789012345 with its secret
done: The environment meta prod exists
  let only the default branch use it: https://github.com/acme/website/settings/environments
unknown: A GitHub App with "Environments: write"`);
    expect(text).toContain(
      'login --app-id 123456789012345 --repo acme/website --environment "meta prod" --secret',
    );
    expect(text).toContain('paste the whole file at https://github.com/acme/website/settings/environments');
    expect(text).toContain("done: The app's secret is stored as META_APP_SECRET");
  });

  test('of an organization keeps only the token itself there', () => {
    const options = {
      secretScope: { kind: 'organization', organization: 'acme' },
      secretName: 'FB_TOKEN',
      credential: 'pat',
    } as const;
    const text = asText(withOptions(options));
    expect(text).toContain('gh secret set META_APP_SECRET --repo acme/website');
    expect(text).toContain('--organization acme --secret FB_TOKEN');
    expect(text).toContain('target_name=acme&organization_secrets=write');
  });

  test.each(['instagram', 'threads'] as const)(
    'of a token of %s, whose app is of no use to a run, asks for no app and for a person to log in',
    (platform) => {
      const { appId: _, ...withoutApp } = WORKFLOW;
      const options = { ...withoutApp, platform, secretName: 'MY_TOKEN', requiredScopes: [] };
      const gitHubApp = { kind: 'works', slug: 'meta-token-acme' } as const;
      expect(asText({ ...FACTS, options, gitHubApp })).toBe(
        `done: The GitHub App meta-token-acme may write the secret (tested)
unknown: A first token is stored as MY_TOKEN
  of a person:    ${NPX} login --platform ${platform} --repo acme/website --secret MY_TOKEN
${LAST}`,
      );
      const withApp = asText({ ...FACTS, options: { ...options, appId: '123' } });
      expect(withApp).not.toContain('Meta app');
      expect(withApp).toContain(
        `unknown: The app's secret is stored as ${platform.toUpperCase()}_APP_SECRET`,
      );
    },
  );

  test('of a server of its own carries the host in every command and link', () => {
    const text = asText({
      ...FACTS,
      serverUrl: 'https://ghe.acme.example',
      host: 'ghe.acme.example',
      registration: { ...FACTS.registration, serverUrl: 'https://ghe.acme.example' },
    });
    expect(text).not.toContain('https://github.com/acme');
    for (const command of text.match(/^ *(gh|npx|of a \w+:) .*/gm) ?? []) {
      expect(command).toContain('--repo ghe.acme.example/acme/website');
    }
  });

  test('leaves only the first run to be done where everything is in place', () => {
    const names = ['SECRETS_APP_PRIVATE_KEY', 'META_APP_SECRET', 'META_ACCESS_TOKEN'];
    const gitHubApp = { kind: 'works', slug: 'meta-token-acme' } as const;
    expect(
      asText({ ...FACTS, app: 'right', location: open(...names), gitHubApp }),
    ).toBe(`done: Meta accepts app 123456789012345 with its secret
done: The GitHub App meta-token-acme may write the secret (tested)
done: The app's secret is stored as META_APP_SECRET
done: A first token is stored as META_ACCESS_TOKEN
${LAST}`);
  });

  test.each([
    ['is still to be installed', { kind: 'not-installed', installPage: 'https://github.com/apps/x' }],
    ['is made by hand after all', { kind: 'left' }],
    ['does not work', { kind: 'wrong', problem: setupProblem() }],
  ] as const)('says of the GitHub App that it %s', (_, gitHubApp) => {
    const says = {
      'not-installed': `done: The GitHub App is created, and its key is stored as SECRETS_APP_PRIVATE_KEY
open: It is installed on acme
  https://github.com/apps/x`,
      left: `unknown: A GitHub App with "Secrets: write" is installed where the secrets are
  ${FORM}
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website --body CLIENT_ID
unknown: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
  paste the whole file at https://github.com/acme/website/settings/secrets/actions/new`,
      wrong: `wrong: GitHub does not let this credential write secrets.
  Grant it Secrets: write.`,
    }[gitHubApp.kind];
    const last = "unknown: The app's secret is stored as META_APP_SECRET";
    expect(asText({ ...FACTS, gitHubApp })).toContain(`${APP_UNKNOWN}\n${says}\n${last}`);
  });

  test('offers no second GitHub App where the key of one is stored', () => {
    expect(asText({ ...FACTS, location: open('SECRETS_APP_PRIVATE_KEY') })).toContain(`${APP_UNKNOWN}
unknown: A GitHub App with "Secrets: write" is installed where the secrets are
  gh variable set SECRETS_APP_CLIENT_ID --repo acme/website --body CLIENT_ID
done: The App's private key is stored as SECRETS_APP_PRIVATE_KEY
open: The app's secret is stored as META_APP_SECRET
`);
  });

  const RUN = 'https://github.com/acme/website/actions/runs/1';
  const START = 'gh workflow run refresh-meta-token.yml --repo acme/website';
  const NOT_RUN = 'The workflow has run once';
  test.each<[string, NonNullable<ChecklistFacts['run']>['end'] | undefined, Step]>([
    ['succeeded', { kind: 'succeeded' }, { state: 'done', text: `${NOT_RUN}: ${RUN}`, how: [] }],
    [
      'failed',
      { kind: 'failed' },
      { state: 'wrong', text: 'The first run failed; its summary says why and what to do', how: [RUN] },
    ],
    [
      'is not over yet',
      { kind: 'still-running' },
      { state: 'unknown', text: NOT_RUN, how: [`check whether it has ended: ${RUN}`] },
    ],
    [
      'could not be started',
      { kind: 'problem', problem: setupProblem({ message: 'No.', hint: 'Grant it.' }) },
      { state: 'open', text: NOT_RUN, how: ['No. Grant it.', START] },
    ],
    ['was not started', undefined, { state: 'open', text: NOT_RUN, how: [START] }],
  ])('of a workflow that is pushed says how its first run ended: it %s', (_, end, step) => {
    const run = end && { end, page: RUN };
    expect(checklist({ ...FACTS, workflow: { kind: 'pushed' }, run }).at(-1)).toEqual(step);
  });

  test('of a run that could not be started says first why, then how the workflow gets to the branch', () => {
    const end = { kind: 'problem', problem: setupProblem({ message: 'No.', hint: 'Grant it.' }) } as const;
    const [first, ...others] = LAST.split('\n');
    expect(asText({ ...FACTS, run: { end, page: RUN } })).toContain(
      [first, '  No. Grant it.', ...others].join('\n'),
    );
  });

  test('still says where a personal token is made and stored once it is there: it ends one day', () => {
    const [step] = checklist(withOptions({ credential: 'pat' }, { location: open('SECRETS_TOKEN') })).filter(
      ({ text }) => text.includes('SECRETS_TOKEN'),
    );
    expect(step).toEqual({
      state: 'done',
      text: 'A fine-grained personal access token with "Secrets: write" is stored as SECRETS_TOKEN',
      how: [
        'https://github.com/settings/personal-access-tokens/new?name=Meta+token+acme%2Fwebsite&target_name=acme&secrets=write',
        'gh secret set SECRETS_TOKEN --repo acme/website',
      ],
    });
  });

  test.each<[string, Partial<WorkflowOptions>, string]>([
    ['repository', {}, 'target_name=acme&secrets=write'],
    [
      'environment',
      { secretScope: { kind: 'environment', environment: 'meta' } },
      'target_name=acme&environments=write',
    ],
    [
      'organization',
      { secretScope: { kind: 'organization', organization: 'umbrella' } },
      'target_name=umbrella&organization_secrets=write',
    ],
  ])(
    'leads to the form of a personal token for the secrets of the %s, with a name no longer than GitHub takes',
    (_, options, query) => {
      const facts = withOptions({ ...options, credential: 'pat' });
      const text = asText({ ...facts, repository: `acme/${'website'.repeat(5)}` });
      expect(text).toContain(
        `/settings/personal-access-tokens/new?name=Meta+token+acme%2Fwebsitewebsitewebsiteweb&${query}\n`,
      );
    },
  );

  test.each<[string, Partial<WorkflowOptions>, string]>([
    [
      'an environment',
      { secretScope: { kind: 'environment', environment: 'meta' } },
      '"Environments: write"',
    ],
    [
      'an organization',
      { secretScope: { kind: 'organization', organization: 'acme' } },
      'the organization permission "Secrets: write"',
    ],
  ])('names the permission that %s takes', (_, options, permission) => {
    expect(asText(withOptions(options))).toContain(`unknown: A GitHub App with ${permission} is installed`);
    expect(asText(withOptions({ ...options, credential: 'pat' }))).toContain(
      `unknown: A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`,
    );
  });

  test('says first what is wrong: the app, and the place with its cure', () => {
    const location = {
      kind: 'closed',
      message: 'GitHub finds nothing there.',
      hint: 'Check the name.',
    } as const;
    const options = { secretScope: { kind: 'environment', environment: 'meta' } } as const;
    const [app, secretScope, ...others] = checklist(withOptions(options, { app: 'wrong', location }));
    expect(app).toEqual({
      state: 'wrong',
      text: 'Meta does not accept app 123456789012345 with the given secret',
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
    const [, step] = checklist(withOptions({ secretScope: { kind: 'environment', environment: 'meta' } }));
    expect(step).toMatchObject({ state: 'unknown', text: 'The environment meta exists' });
  });

  test('asks nothing more of an environment that it has made itself', () => {
    const options = { secretScope: { kind: 'environment', environment: 'meta' } } as const;
    const [, step] = checklist(withOptions(options, { environment: 'made', location: open() }));
    expect(step).toEqual({
      state: 'done',
      text: 'The environment meta is created, for the default branch only',
      how: [],
    });
  });

  test('puts every secret of an environment there', () => {
    const options = { secretScope: { kind: 'environment', environment: 'meta prod' } } as const;
    const text = asText(withOptions({ ...options, credential: 'pat' }));
    for (const name of ['SECRETS_TOKEN', 'META_APP_SECRET'])
      expect(text).toContain(`\n  gh secret set ${name} --repo acme/website --env "meta prod"\n`);
  });
});
