import type { GitHub } from '../../github/client.js';
import { readScopeAccess } from '../../github/secret-scopes.js';
import { writeSecret } from '../../github/secrets.js';
import { setVariable } from '../../github/variables.js';
import { InputError } from '../../inputs/options.js';
import { readRunOptions } from '../../inputs/run-options.js';
import { explain } from '../../messages/reasons.js';
import { connectServices } from '../../refresh/connect.js';
import type { SecretScope } from '../../token/location.js';
import { fails } from '../../token/outcome.js';
import type { GitHubProblem } from '../../token/problem.js';
import type { Secret } from '../../token/secret.js';
import { commandFields, fixedFields } from '../fields.js';
import { NAMES } from '../names.js';
import { runToken } from '../run-token.js';
import { gitHubFor, placesOf, type Setting, SIT_MS } from './setting.js';

type Stored =
  | { readonly kind: 'stored' }
  /** One of that name exists and was left as it is. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

/**
 * Seals a value and stores it as a secret, as a run does. `mayReplace` is asked when there is one of that name.
 */
export async function storeSecret(
  github: GitHub,
  place: SecretScope,
  secret: string,
  value: Secret,
  mayReplace: () => Promise<boolean>,
): Promise<Stored> {
  const sight = await readScopeAccess(github, place, [secret]);
  if (sight.kind === 'closed') return { kind: 'problem', problem: sight.problem };
  if (sight.secrets.has(secret.toUpperCase()) && !(await mayReplace())) return { kind: 'kept' };
  const written = await writeSecret(github, { ...place, secret }, value, sight);
  return 'problem' in written ? { kind: 'problem', problem: written.problem } : { kind: 'stored' };
}

/**
 * Stores the app secret, the token and the app's ID, each only when it was found right. `mayReplace`: a person has said that the
 * token may take the place of another.
 */
export async function storeGiven(setting: Setting, mayReplace: boolean): Promise<void> {
  const { choices, token, environment, context, repository } = setting;
  const { notes } = context.terminal;
  if (token === undefined) return;
  const github = gitHubFor(token, environment, context, SIT_MS);
  const [place, others] = placesOf(setting);
  const names = NAMES[choices.platform];
  const tell = (name: string, problem: GitHubProblem) =>
    notes.line(`${notes.paint('red', 'error:')} ${name} was not stored. ${problem.message}\n${problem.hint}`);

  if (choices.appId !== undefined) {
    // Lets `login` omit the option. Optional.
    await setVariable(github, repository.repository, names.appId, choices.appId);
  }
  if (choices.appSecret !== undefined && choices.app !== 'wrong') {
    const stored = await storeSecret(github, others, names.appSecret, choices.appSecret, async () => true);
    if (stored.kind === 'problem') tell(names.appSecret, stored.problem);
    else notes.line(`Stored ${names.appSecret}`);
  }
  if (choices.token === undefined) return;
  const objection = await objectionToToken(setting, choices.token);
  if (objection !== undefined) {
    notes.line(`${notes.paint('red', 'error:')} ${choices.secretName} was not stored. ${objection}`);
    return;
  }
  const stored = await storeSecret(github, place, choices.secretName, choices.token, async () => mayReplace);
  switch (stored.kind) {
    case 'stored':
      notes.line(`Stored ${choices.secretName}`);
      break;
    case 'kept':
      notes.line(`${choices.secretName} exists already, and was left as it is.`);
      break;
    case 'problem':
      tell(choices.secretName, stored.problem);
  }
}

/** Why a run would reject this token. */
async function objectionToToken(setting: Setting, token: Secret): Promise<string | undefined> {
  const { choices, flags, environment, context, repository } = setting;
  const { platform, appId, appSecret } = choices;
  const names = NAMES[platform];
  if (platform === 'facebook' && appSecret === undefined) {
    return `Without ${names.appSecret}, it cannot be checked.`;
  }
  const fields = fixedFields(commandFields(flags, environment), {
    'access-token': { name: 'META_ACCESS_TOKEN', value: token.reveal() },
    'app-id': { name: '--app-id', value: appId ?? '' },
    'app-secret': { name: names.appSecret, value: appSecret?.reveal() ?? '' },
    'secret-name': { name: '--secret', value: choices.secretName },
    'required-scopes': { name: '--require', value: choices.requiredScopes.join(',') },
    assets: { name: '--asset', value: choices.assets.join(',') },
    platform: { name: '--platform', value: platform },
    'dry-run': { name: '--dry-run', value: 'true' },
    'open-issues': { name: '--open-issues', value: 'false' },
    'secrets-token': { name: 'GH_TOKEN', value: '' },
    'github-token': { name: 'GH_TOKEN', value: '' },
  });
  const options = await readRunOptions(fields, repository.repository).catch((error) => {
    if (error instanceof InputError) return `${error.message} ${error.hint}`;
    throw error;
  });
  if (typeof options === 'string') return options;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: repository.repository,
  };
  const services = connectServices(options, location, context.runtime, {
    logger: { line: () => {} },
    onSecret: () => {},
  });
  const report = await runToken(options.configs[0], options.mode, services);
  if (!fails(report.outcome)) return undefined;
  const { what, hint } = explain(report.reason);
  return `${what} ${hint}`;
}
