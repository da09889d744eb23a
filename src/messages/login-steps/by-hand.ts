import type { SecretLocation } from '../../token/location.js';
import { commandWord, repositoryWord } from '../command.js';
import { code, fenced, shellWord } from '../escape.js';
import { appDashboard, type IssueLinks, workflowLink } from '../links.js';
import { linkTarget } from '../markdown.js';
import { errorPageHint } from './dialog.js';
import type { LoginRequest } from './request.js';

/** The step that takes the code from the address. */
export function copyCodeStep(request: LoginRequest): string {
  return `Copy the code from the address that the browser ends on: what comes after \`code=\`, up to the next \`&\` or \`#\`.${errorPageHint(request)} It works once, for a few minutes, and only together with the app secret.`;
}

/** The step that turns the code into a token. */
export function exchangeCodeStep({ config, links }: LoginRequest): string {
  return `In a terminal (on Windows: Git Bash), exchange the code for a token. This asks for the app secret (${appDashboard(config, 'basic', 'here it is')}) and the code, keeps both out of your shell's history, and prints the token as \`access_token\`:\n\n${curlBlock(
    [
      { prompt: 'App secret', parameter: 'client_secret' },
      { prompt: 'Code', parameter: 'code' },
    ],
    [
      `-d client_id=${shellWord(config.app?.id ?? 'APP_ID')}`,
      `--data-urlencode ${shellWord(`redirect_uri=${config.redirectUri}`)}`,
    ],
    graphAddress(links, 'oauth/access_token'),
  )}`;
}

interface Prompt {
  readonly prompt: string;
  readonly parameter: string;
}

/**
 * A POST whose secrets are typed at a prompt and reach curl through its standard input: `printf` is part of the shell, so
 * neither the list of processes nor the history shows them. In brackets, so that a shell without bracketed paste reads all of
 * it before the first question. Works in bash and zsh (`read -p` does not).
 */
export function curlBlock(prompts: readonly Prompt[], options: readonly string[], address: string): string {
  const names = prompts.map(({ parameter }) => parameter);
  const config = names.map((name) => `data-urlencode = "${name}=%s"\\n`).join('');
  return fenced(
    'bash',
    [
      '(',
      ...prompts.map(({ prompt, parameter }) => `  printf '${prompt}: '; read -rs ${parameter}; echo`),
      `  printf '${config}' ${names.map((name) => `"$${name}"`).join(' ')} |`,
      `    curl -sS --config - ${options.join(' ')} \\`,
      `      ${shellWord(address)}`,
      ')',
    ].join('\n'),
  );
}

/** The address of a call to the Graph API. */
export function graphAddress({ graphApiUrl, graphApiVersion }: IssueLinks, path: string): string {
  return `${graphApiUrl.replace(/\/+$/, '')}/${graphApiVersion}/${path}`;
}

/** How to store a value in the secret by hand. `what` is the sentence that says so. */
export function storeStep({ config, links }: Pick<LoginRequest, 'config' | 'links'>, what: string): string {
  const { source } = config;
  const secret = commandWord(source.secret);
  if (source.kind === 'organization') {
    const page = `${links.serverUrl}/organizations/${encodeURIComponent(source.organization)}/settings/secrets/actions`;
    return `${what} In [the organization's secrets](${linkTarget(page)}), edit ${code(source.secret)} and paste it as the new value. (\`gh secret set\` would also change which repositories may read the secret.)`;
  }
  const page = `${links.serverUrl}/${source.repository}/settings/${settingsPage(source)}`;
  if (source.kind === 'repository' && source.store === 'agents') {
    return `${what} In [the repository's settings](${linkTarget(page)}), edit ${code(source.secret)}.`;
  }
  const where =
    source.kind === 'environment'
      ? ` --env ${commandWord(source.environment)}`
      : source.store === 'actions'
        ? ''
        : ` --app ${source.store}`;
  const command = fenced(
    'bash',
    `gh secret set ${secret} --repo ${repositoryWord(source.repository, hostOf(links))}${where}`,
  );
  return `${what} This command asks for it. (Or use [the repository's settings](${linkTarget(page)}).)\n\n${command}`;
}

/** GitHub's page of the secrets in a repository or its environments. */
function settingsPage(source: Extract<SecretLocation, { repository: string }>): string {
  return source.kind === 'environment' ? 'environments' : `secrets/${source.store}`;
}

/** The step that starts the workflow. */
export function runStep({ links }: Pick<LoginRequest, 'links'>): string {
  return `${workflowLink({ links }, 'Run the workflow')}: it checks the token and closes this issue.`;
}

/** The host of the repository's GitHub. */
export function hostOf({ serverUrl }: IssueLinks): string {
  return new URL(serverUrl).host;
}
