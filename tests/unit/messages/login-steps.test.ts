import { describe, expect, test } from 'vitest';
import { storeStep } from '../../../src/messages/login-steps/by-hand.js';
import {
  type IssueConfig,
  issueDialogUrl,
  type LoginRequest,
  scopesToAsk,
} from '../../../src/messages/login-steps/request.js';
import { loginSteps, systemUserAdvice } from '../../../src/messages/login-steps.js';
import type { SecretLocation, SecretStore } from '../../../src/token/location.js';
import { CONFIG, LINKS, UNREADABLE_FACTS, USER_FACTS } from './scenes.js';

const REQUEST: LoginRequest = {
  config: CONFIG,
  facts: USER_FACTS,
  links: LINKS,
  reauthorization: { manualRun: true, deviceLogin: false },
};
const { app: _app, ...WITHOUT_APP } = CONFIG;
const NO_SCOPES: LoginRequest = {
  ...REQUEST,
  config: { ...CONFIG, policy: { requiredScopes: [] } },
  facts: UNREADABLE_FACTS,
};

const request = (more: Partial<LoginRequest>): LoginRequest => ({ ...REQUEST, ...more });
const withConfig = (config: Partial<IssueConfig>): LoginRequest =>
  request({ config: { ...CONFIG, ...config } });
const withRedirect = (redirectUri: string) => withConfig({ redirectUri });
const withFacts = (facts: Partial<LoginRequest['facts']>): LoginRequest =>
  request({ facts: { ...USER_FACTS, ...facts } });
const inRepository = (store: SecretStore): SecretLocation => ({
  kind: 'repository',
  repository: 'acme/website',
  store,
  secret: 'META_ACCESS_TOKEN',
});

/** The command for one's own computer, on one line. */
function commandOf(one: LoginRequest): string {
  return (/```bash\n([\s\S]*?)\n```/.exec(loginSteps(one))?.[1] ?? '').replace(/ \\\n\s+/g, ' ');
}

function paragraphs(text: string): string[] {
  return text.split('\n\n');
}

describe('the login link', () => {
  test.each(['https://www.facebook.com', 'https://www.facebook.com/', 'https://www.facebook.com//'])(
    'has one slash after %s',
    (dialogUrl) => {
      const { origin, pathname } = new URL(issueDialogUrl(request({ links: { ...LINKS, dialogUrl } })));
      expect(`${origin}${pathname}`).toBe('https://www.facebook.com/v25.0/dialog/oauth');
    },
  );

  test('leaves out what is not known', () => {
    const link = new URL(
      issueDialogUrl({ ...NO_SCOPES, config: { ...WITHOUT_APP, policy: { requiredScopes: [] } } }),
    );
    expect(Object.fromEntries(link.searchParams)).toEqual({
      redirect_uri: 'http://localhost:8080/',
      response_type: 'code',
    });
  });

  test('is at the address of Meta that is set', () => {
    const links = { ...LINKS, dialogUrl: 'https://login.example' };
    expect(new URL(issueDialogUrl(request({ links }))).origin).toBe('https://login.example');
  });

  test('asks for what is required although nobody knows what the token had', () => {
    expect(scopesToAsk(request({ facts: UNREADABLE_FACTS }))).toEqual(['ads_read']);
  });
});

describe('the command for the own computer', () => {
  const COMMAND = 'npx --yes github:acme/refresh-meta-token#v1 login';
  const REST = '--secret META_ACCESS_TOKEN --scope "ads_read,read_insights,public_profile"';
  const REDIRECT = '--redirect-uri http://localhost:8080/';

  test('names a repository and no environment that there is not', () => {
    expect(commandOf(withConfig({ source: inRepository('actions') }))).toBe(
      `${COMMAND} --app-id 1234567890 --repo acme/website ${REST} --expected-user-id 5550001 ${REDIRECT}`,
    );
  });

  test('names the repository of the secret, not that of the issue', () => {
    const source = { ...inRepository('actions'), repository: 'acme/other' } as SecretLocation;
    expect(commandOf(withConfig({ source }))).toContain(' --repo acme/other ');
  });

  test('names an organization in place of a repository', () => {
    const source: SecretLocation = {
      kind: 'organization',
      organization: 'acme',
      store: 'actions',
      secret: 'META_ACCESS_TOKEN',
    };
    expect(commandOf(withConfig({ source }))).toBe(
      `${COMMAND} --app-id 1234567890 --organization acme ${REST} --expected-user-id 5550001 ${REDIRECT}`,
    );
  });

  test('leaves out an app and permissions that are not known', () => {
    expect(commandOf({ ...NO_SCOPES, config: { ...WITHOUT_APP, policy: { requiredScopes: [] } } })).toBe(
      `${COMMAND} --repo acme/website --environment production --secret META_ACCESS_TOKEN ${REDIRECT}`,
    );
  });

  test('asks for the page, by a placeholder where nobody knows which', () => {
    expect(commandOf(withFacts({ kind: 'page', profileId: '7770001' }))).toContain(
      `--page 7770001 ${REDIRECT}`,
    );
    expect(commandOf(withFacts({ kind: 'page' }))).toContain(`--page PAGE_ID ${REDIRECT}`);
  });

  test('names a configuration in place of permissions', () => {
    expect(commandOf(withConfig({ configId: '99', source: inRepository('actions') }))).toBe(
      `${COMMAND} --app-id 1234567890 --repo acme/website --secret META_ACCESS_TOKEN --config-id 99 --expected-user-id 5550001 ${REDIRECT}`,
    );
  });

  test('names the assets that the new token must reach, and the user that is expected', () => {
    const assets = [{ name: 'act_1' }, { name: 'page:2' }];
    const policy = { requiredScopes: [], expectedUserId: '5550002' };
    expect(commandOf(withConfig({ assets, policy }))).toContain(
      ` --expected-user-id 5550002 --asset "act_1,page:2" ${REDIRECT}`,
    );
  });

  test('names a repository beside an organization only where it has to carry the host', () => {
    const source: SecretLocation = {
      kind: 'organization',
      organization: 'acme',
      store: 'actions',
      secret: 'META_ACCESS_TOKEN',
    };
    const links = { ...LINKS, serverUrl: 'https://ghe.acme.example' };
    expect(commandOf(request({ config: { ...CONFIG, source }, links }))).toContain(
      ' --repo ghe.acme.example/acme/website --organization acme ',
    );
  });

  test('asks again only for what was declined', () => {
    expect(commandOf(request({ authType: 'rerequest' }))).toContain(' --rerequest ');
    expect(commandOf(request({ authType: 'reauthorize' }))).not.toContain('--rerequest');
  });
});

describe('the ways to log in', () => {
  const headings = (one: LoginRequest) =>
    paragraphs(loginSteps(one)).filter((text) => /^(\*\*|<details>)/.test(text));

  test('are two and the one by hand, with a manual run', () => {
    expect(headings(REQUEST)).toEqual([
      '**On your computer**',
      '**Or from any browser, also on a phone**',
      '<details>\n<summary>By hand, with curl and gh</summary>',
    ]);
  });

  test('are one and the one by hand, without it', () => {
    const one = request({ reauthorization: { manualRun: false, deviceLogin: true } });
    expect(headings(one)).toEqual([
      '**On your computer**',
      '<details>\n<summary>By hand, with curl and gh</summary>',
    ]);
    const text = paragraphs(loginSteps(one));
    const last = text.findIndex((part) => part.startsWith("It opens Meta's login"));
    expect(text[last + 1]).toMatch(/^<details>/);
    expect(loginSteps(one)).not.toContain('facebook.com/device');
  });

  test('include a short code where the manual run can make one', () => {
    const deviceLogin = { manualRun: true, deviceLogin: true };
    expect(loginSteps(request({ reauthorization: deviceLogin }))).toMatch(
      /\n\nOr run it with the mode `reauthorize` and no address: .*\(https:\/\/www\.facebook\.com\/device\)\.\n\nThe address contains a code/,
    );
    expect(loginSteps(REQUEST)).toMatch(
      /as `authorization-response`\. If the form lacks these fields, .* computer instead\.\n\nThe address contains a code/,
    );
  });

  test('name the user as whom to log in: the expected one before the present one', () => {
    expect(loginSteps(REQUEST)).toContain('Log in as the same user as before (`5550001` in this app).');
    const expected = withConfig({ policy: { requiredScopes: [], expectedUserId: '5550002' } });
    expect(loginSteps(expected)).toContain('Log in as the expected user (`5550002` in this app).');
    expect(loginSteps(expected)).not.toContain('5550001');
    expect(loginSteps(NO_SCOPES)).toContain('Log in as the account that the token should belong to.');
  });

  test.each([
    ['nobody knows the user', undefined, undefined, true],
    ['the old token tells the user', '5550001', undefined, false],
    ['expected-user-id is set', undefined, '5550001', false],
    ['both are known', '5550001', '5550001', false],
  ])('ask for expected-user-id only as needed: %s', (_when, userId, expectedUserId, isAsked) => {
    const { userId: _user, ...facts } = USER_FACTS;
    const text = loginSteps(
      request({
        facts: userId === undefined ? facts : { ...facts, userId },
        config: {
          ...CONFIG,
          policy: { requiredScopes: [], ...(expectedUserId === undefined ? {} : { expectedUserId }) },
        },
      }),
    );
    expect(text.includes('1. Set `expected-user-id` in the workflow')).toBe(isAsked);
    expect(/also on a phone\*\*\n\n1\. \*\*\[Log in at Meta\]/.test(text)).toBe(!isAsked);
  });

  test('say what a configuration must be where there is one, and what wrong permissions look like where not', () => {
    const policy = { requiredScopes: [] };
    const configured = loginSteps({ ...NO_SCOPES, config: { ...CONFIG, policy, configId: '99' } });
    expect(configured).toMatch(
      /\n- The configuration in `config-id` must be one of this app .*\.\n- "App not active"/,
    );
    expect(configured).not.toMatch(/Invalid Scopes|asks for `config_id`|asks for no permission/);
    expect(loginSteps(REQUEST)).toMatch(
      /\n- "Invalid Scopes": .*\n- It asks for `config_id`: .*\n- "App not active": /,
    );
    expect(loginSteps(REQUEST)).not.toContain('The configuration in `config-id`');
  });

  test('say how to add permissions only where the link asks for none', () => {
    expect(loginSteps(NO_SCOPES)).toContain('such as `&scope=ads_read`');
    expect(loginSteps(REQUEST)).toContain('Leave every permission ticked.\n');
    expect(loginSteps(REQUEST)).not.toContain('asks for no permission');
  });

  test('lead the owner of an unreadable token to the system users, in case it was one', () => {
    expect(paragraphs(loginSteps(NO_SCOPES)).at(-1)).toMatch(
      /^If the secret held a system user's token, .*store it in `META_ACCESS_TOKEN`\. Then \[run the workflow\]/,
    );
    expect(loginSteps(REQUEST)).not.toMatch(/system user's token/);
    expect(loginSteps({ ...NO_SCOPES, facts: { ...UNREADABLE_FACTS, appId: '42' } })).not.toMatch(
      /system user's token/,
    );
    expect(loginSteps({ ...NO_SCOPES, facts: { ...UNREADABLE_FACTS, kind: 'user' } })).not.toMatch(
      /system user's token/,
    );
  });

  test('by hand have a placeholder for an app that is not known', () => {
    const noApp = request({ config: WITHOUT_APP });
    expect(loginSteps(noApp)).toContain('-d client_id=APP_ID ');
    expect(loginSteps({ ...noApp, facts: { ...USER_FACTS, kind: 'page' } })).toContain(
      '-d grant_type=fb_exchange_token -d client_id=APP_ID ',
    );
    expect(loginSteps({ ...noApp, facts: { ...USER_FACTS, kind: 'page' } })).toContain(
      "'https://graph.facebook.com/v25.0/PAGE_ID?fields=access_token'",
    );
  });

  test('by hand call Meta at one slash after its address', () => {
    for (const graphApiUrl of [
      'https://graph.example',
      'https://graph.example/',
      'https://graph.example//',
    ]) {
      const text = loginSteps(request({ links: { ...LINKS, graphApiUrl } }));
      expect(text).toContain(' https://graph.example/v25.0/oauth/access_token\n');
    }
  });
});

describe('a redirect address', () => {
  test.each([
    'http://localhost',
    'http://localhost/',
    'http://localhost:8080/',
    'HTTP://LOCALHOST:8080/',
    'http://127.0.0.1:3000/x',
    'http://[::1]/',
  ])('on the own computer (%s) does not load, and only in development mode is it taken', (redirectUri) => {
    const text = loginSteps(withRedirect(redirectUri));
    expect(text).toContain(`The address begins with \`${redirectUri}\` and its page does not load`);
    expect(text).toContain(
      'Valid OAuth Redirect URIs; a localhost address works only while the app is in development mode.',
    );
  });

  test.each([
    'https://localhost/',
    'https://acme.example/',
    'http://localhost.acme.example/',
    'http://127.0.0.10/',
    'https://acme.example/?next=http://localhost/',
  ])('elsewhere (%s) is a page like any other', (redirectUri) => {
    const text = loginSteps(withRedirect(redirectUri));
    expect(text).not.toContain('does not load');
    expect(text).toMatch(/`https?:[^`]+` must be listed in .* Valid OAuth Redirect URIs\.$/m);
    expect(text).toMatch(/Copy the whole address that the browser ends on\.\n/);
    expect(text).toContain('up to the next `&` or `#`. It works once');
  });
});

describe("a system user's new token", () => {
  const steps = (one: LoginRequest) => loginSteps({ ...one, facts: { ...one.facts, kind: 'system-user' } });

  test('is of the configured app, with the permissions that a system user can have', () => {
    const [choose, generate, store, run] = steps(REQUEST).split(/\n(?=\d\. )/);
    expect(choose).toMatch(/^1\. Open \[Business settings.* choose the system user `5550001`\.$/);
    expect(generate).toBe(
      '2. **Generate new token** for the app `1234567890` with `ads_read`, `read_insights`, and copy it.',
    );
    expect(store).toContain('3. Store it. This command asks for it');
    expect(run).toMatch(/^4\. \[Run the workflow\]/);
  });

  test('is of the app of the token where none is configured', () => {
    expect(steps(request({ config: WITHOUT_APP, facts: { ...USER_FACTS, appId: '42' } }))).toContain(
      'the app `42` with',
    );
    expect(steps(withFacts({ appId: '42' }))).toContain('the app `1234567890` with');
    expect(steps({ ...NO_SCOPES, config: WITHOUT_APP })).toContain('the app `?` with `ads_read`');
  });

  test('names no user and no permission that nobody knows', () => {
    const text = steps(NO_SCOPES);
    expect(text).toContain('choose the system user.\n');
    expect(text).toContain('for the app `1234567890`, and copy it.');
  });

  test('is advised for the same app and permissions', () => {
    expect(systemUserAdvice(REQUEST)).toContain('the app `1234567890` with `ads_read`, `read_insights`.\n');
    expect(systemUserAdvice(NO_SCOPES)).toContain('the app `1234567890`.\n');
    expect(
      systemUserAdvice(request({ config: WITHOUT_APP, facts: { ...USER_FACTS, appId: '42' } })),
    ).toContain('the app `42` with');
    expect(systemUserAdvice({ ...NO_SCOPES, config: WITHOUT_APP })).toContain('the app `?` with `ads_read`.');
    expect(systemUserAdvice(REQUEST)).toContain(
      'Store it in `META_ACCESS_TOKEN`, in place of the current token.',
    );
  });
});

describe('the steps to a new token', () => {
  test('of an app are its ID and secret, stored', () => {
    const [copy, store, run] = loginSteps(withFacts({ kind: 'app' })).split(/\n(?=\d\. )/);
    expect(copy).toContain("[the app's basic settings](");
    expect(copy).toContain('https://developers.facebook.com/apps/1234567890/settings/basic/');
    expect(copy).toContain('The app token is the app ID, a vertical bar and the app secret');
    expect(store).toMatch(/^2\. Store it\. .*gh secret set META_ACCESS_TOKEN/s);
    expect(run).toMatch(/^3\. \[Run the workflow\]/);
  });

  test.each([
    ['instagram', 'Instagram', 'https://www.instagram.com/accounts/manage_access', 'Generate token'],
    ['threads', 'Threads', 'https://www.threads.com/settings/website_permissions', 'User Token Generator'],
  ] as const)(
    'of %s are those of its own login, and end in no token of an hour',
    (platform, name, tester, how) => {
      const { app: _app, ...config } = { ...CONFIG, platform, redirectUri: 'https://localhost/' };
      const prepared = { config: { ...config, platformApp: { id: '99' } }, state: 'signed' };
      const text = loginSteps(request(prepared));
      expect(text).toContain(`(${tester})`);
      expect(text).toContain(`login --platform ${platform} --app-id 99 `);
      expect(text).toContain(`**[Log in at ${name}](https://`);
      expect(text).toContain('The address begins with `https://localhost/` and its page does not load');
      expect(text).toContain(how);
      expect(text).toContain('each run makes the token last another 60 days');
      expect(text).not.toMatch(/curl|device/);
      const unprepared = loginSteps(request({ config }));
      expect(unprepared).toContain(
        `The workflow lacks ${name === 'Threads' ? "Threads'" : `${name}'s`} own \`app-id\` or \`app-secret\``,
      );
      expect(unprepared).not.toContain('**[Log in at');
    },
  );
});

describe("a platform's own login", () => {
  const loginOf = (platform: 'instagram' | 'threads', more: Partial<IssueConfig> = {}, manualRun = true) =>
    loginSteps(
      request({
        config: {
          ...WITHOUT_APP,
          platform,
          platformApp: { id: '99' },
          redirectUri: 'https://localhost/',
          ...more,
        },
        state: 'signed',
        reauthorization: { manualRun, deviceLogin: true },
      }),
    );

  test('names the account, whose code works for an hour, and offers no device', () => {
    const text = loginOf('instagram');
    expect(text).toContain(' as the same account as before (`5550001`). Leave');
    expect(text).toContain('a code that works once, for an hour,');
    expect(text).not.toContain('facebook.com/device');
    const policy = { requiredScopes: [], expectedUserId: '178' };
    expect(loginOf('instagram', { policy })).toContain(' as the expected account (`178`). Leave');
  });

  test('may end on a page of JSON at Threads alone', () => {
    expect(loginOf('threads')).toContain(' If Threads shows a page of JSON instead, copy that.\n');
    expect(loginOf('instagram')).not.toContain('JSON');
  });

  test('ends on a page that does not load on this computer alone', () => {
    expect(loginOf('threads', { redirectUri: 'HTTPS://localhost/' })).toContain('does not load');
    expect(loginOf('threads', { redirectUri: 'https://acme.example/' })).not.toContain('does not load');
  });

  test('says where the redirect is listed, and whose app ID it is', () => {
    expect(loginOf('threads')).toMatch(
      /If Threads shows an error .*: `https:\/\/localhost\/` must be listed in .* Redirect Callback URLs.* must be Threads' own \(App settings, /,
    );
    expect(loginOf('instagram')).toMatch(/If Instagram shows an error .* OAuth redirect URIs/);
  });

  test('is on the computer alone where no workflow can be run', () => {
    const text = loginOf('threads', {}, false);
    expect(text).toContain("It opens Threads' login");
    expect(text).not.toMatch(/any browser|The workflow lacks/);
    expect(text).toMatch(/stores it\. Log in[^\n]+\n\n<details>/);
  });
});

describe('the step that stores a token', () => {
  const stepFor = (source: SecretLocation, links = LINKS) =>
    storeStep({ config: { ...CONFIG, source }, links }, 'Store it.');
  const commandFor = (source: SecretLocation) => /```bash\n(.*)\n```/.exec(stepFor(source))?.[1];

  test.each([
    ['actions', ''],
    ['dependabot', ' --app dependabot'],
    ['codespaces', ' --app codespaces'],
  ] as const)("in a repository's %s secrets leads to their page and their command", (store, option) => {
    const source = inRepository(store);
    expect(stepFor(source)).toContain(`(https://github.com/acme/website/settings/secrets/${store})`);
    expect(commandFor(source)).toBe(`gh secret set META_ACCESS_TOKEN --repo acme/website${option}`);
  });

  test("in a repository's agents secrets leads to their page, since gh has no command for them", () => {
    expect(stepFor(inRepository('agents'))).toBe(
      "Store it. In [the repository's settings](https://github.com/acme/website/settings/secrets/agents), edit `META_ACCESS_TOKEN`.",
    );
  });

  test('in an environment leads to the environments', () => {
    expect(stepFor(CONFIG.source)).toContain('(https://github.com/acme/website/settings/environments)');
    expect(commandFor(CONFIG.source)).toBe(
      'gh secret set META_ACCESS_TOKEN --repo acme/website --env production',
    );
  });

  test('in an organization leads to its page alone', () => {
    const source: SecretLocation = {
      kind: 'organization',
      organization: 'acme & co',
      store: 'actions',
      secret: 'META_ACCESS_TOKEN',
    };
    expect(stepFor(source)).toMatch(
      /^Store it\. In \[the organization's secrets\]\(https:\/\/github\.com\/organizations\/acme%20%26%20co\/settings\/secrets\/actions\), edit `META_ACCESS_TOKEN`/,
    );
  });
});
