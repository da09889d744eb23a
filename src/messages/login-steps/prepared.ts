import { commandWord, repositoryWord } from '../command.js';
import { fenced } from '../escape.js';
import { workflowLink } from '../links.js';
import { numbered, sections } from '../markdown.js';
import { hostOf } from './by-hand.js';
import { errorPageHint, jsonPageHint, loginName, openDialogStep, ownerHint } from './dialog.js';
import { type LoginRequest, loginAppId, scopesToAsk } from './request.js';

/** The login on a computer, as one command. `more`: further options. */
export function commandLineSection(request: LoginRequest, more: readonly string[] = []): string {
  const { config, links } = request;
  const scopes = scopesToAsk(request);
  const { source, platform, assets = [] } = config;
  const appId = loginAppId(config);
  const repository = source.kind === 'organization' ? links.repository : source.repository;
  const host = hostOf(links);
  // An organization's secret belongs to no repository, but only a repository can carry the host.
  const namesRepository = source.kind !== 'organization' || host !== 'github.com';
  const userId = config.policy.expectedUserId ?? request.facts.userId;
  const words = [
    links.program,
    'login',
    ...(platform === 'facebook' ? [] : [`--platform ${platform}`]),
    ...(appId === undefined ? [] : [`--app-id ${commandWord(appId)}`]),
    ...(namesRepository ? [`--repo ${repositoryWord(repository, host)}`] : []),
    ...(source.kind === 'organization' ? [`--organization ${commandWord(source.organization)}`] : []),
    ...(source.kind === 'environment' ? [`--environment ${commandWord(source.environment)}`] : []),
    `--secret ${commandWord(source.secret)}`,
    ...(config.configId === undefined
      ? scopes.length === 0
        ? []
        : [`--scope ${commandWord(scopes.join(','))}`]
      : [`--config-id ${commandWord(config.configId)}`]),
    ...(request.authType === 'rerequest' ? ['--rerequest'] : []),
    ...(userId === undefined ? [] : [`--expected-user-id ${commandWord(userId)}`]),
    ...(assets.length === 0 ? [] : [`--asset ${commandWord(assets.map(({ name }) => name).join(','))}`]),
    ...more,
    `--redirect-uri ${commandWord(config.redirectUri)}`,
  ];
  return sections(
    '**On your computer**',
    fenced('bash', words.join(' ')),
    `It opens ${loginName(config.platform)}, verifies the new token and stores it. Log in${ownerHint(request)}`,
  );
}

/** The login in any browser, whose final address goes into a manual run. */
export function manualRunSection(request: LoginRequest): string {
  const { config, reauthorization } = request;
  return sections(
    '**Or from any browser, also on a phone**',
    numbered([
      ...identityStep(request),
      openDialogStep(request),
      `Copy the whole address that the browser ends on.${errorPageHint(request)}${jsonPageHint(request)}`,
      `${workflowLink(request, 'Run the workflow')} with the mode \`reauthorize\`, and paste the address as \`authorization-response\`. If the form lacks these fields, log in on your computer instead.`,
    ]),
    ...(reauthorization.deviceLogin && config.platform === 'facebook'
      ? [
          'Or run it with the mode `reauthorize` and no address: its log then shows a short code to type at [facebook.com/device](https://www.facebook.com/device).',
        ]
      : []),
    `The address contains a code that works once, for ${config.platform === 'facebook' ? 'a few minutes' : 'an hour'}, and only together with the app secret. Everyone who can see the run can read it there, so in a public repository, log in on your computer instead.`,
  );
}

/** A login is accepted for the user of the old token only, or the one that is expected. */
function identityStep({ config, facts }: LoginRequest): string[] {
  return facts.userId === undefined && config.policy.expectedUserId === undefined
    ? [
        'Set `expected-user-id` in the workflow to the ID that the user has in this app: the token in the secret does not say it.',
      ]
    : [];
}
