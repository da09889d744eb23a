import { readCliEnvironment } from '../../../../src/cli/environment.js';
import type { InitChoices } from '../../../../src/cli/init/questions.js';
import type { Setting } from '../../../../src/cli/init/setting.js';
import type { WorkflowOptions } from '../../../../src/cli/init/workflow.js';
import { Secret } from '../../../../src/token/secret.js';
import { REPOSITORY, type Scenario } from '../../../support/scenario.js';
import type { TerminalSession } from '../../../support/session.js';

/** What a person chooses who takes what `init` offers. */
export const WORKFLOW: WorkflowOptions = {
  platform: 'facebook',
  appId: '123456789012345',
  secretName: 'META_ACCESS_TOKEN',
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read', 'read_insights'],
  assets: [],
  tells: [],
  dailyAt: 5 * 60 + 17,
  uses: 'acme/refresh-meta-token@v1.2.3',
};

/** The same with the credentials that were given for it. */
export const choicesOf = ({
  token,
  appSecret,
  ...more
}: Partial<WorkflowOptions & Pick<InitChoices, 'app'>> & {
  readonly token?: string | undefined;
  readonly appSecret?: string | undefined;
} = {}): InitChoices => ({
  ...WORKFLOW,
  requiredScopes: [],
  app: 'not-asked',
  ...more,
  token: token === undefined ? undefined : new Secret(token),
  appSecret: appSecret === undefined ? undefined : new Secret(appSecret),
});

/** A set-up in this world, by the holder of that token of GitHub's. */
export const settingIn = (
  stage: Scenario,
  { context }: Pick<TerminalSession, 'context'>,
  {
    choices,
    token,
    flags = {},
    serverUrl = 'https://github.com',
  }: Pick<Setting, 'choices'> & {
    readonly token?: string;
    readonly flags?: Setting['flags'];
    readonly serverUrl?: string;
  },
): Setting => ({
  flags: { graphApiUrl: stage.meta.graphUrl, ...flags },
  context,
  environment: readCliEnvironment({ GITHUB_API_URL: stage.github.url, GITHUB_SERVER_URL: serverUrl }),
  repository: { repository: REPOSITORY, owner: 'acme', isOrganization: true, defaultBranch: 'main' },
  host: 'github.com',
  source: { host: 'github.com', repository: 'maker/rmt', uses: 'maker/rmt@v1' },
  token: token === undefined ? undefined : new Secret(token),
  choices,
});
