import { type Account, type Credential, hasScopes } from './accounts.js';
import { ApiError, type Call } from './route.js';

const DAY_MILLISECONDS = 86_400_000;

/**
 * Refuses a credential that its permissions would let in and the organization does not.
 * @throws ApiError 403 in GitHub's own words
 */
export function checkPolicy(call: Call, account: Account, credential: Credential): void {
  const { policy, login } = account;
  if (!policy) return;
  // databricks/cli#2702
  if (policy.ipAllowList) {
    throw new ApiError(
      403,
      `Although you appear to have the correct authorization credentials, the \`${login}\` organization has an IP allow list ` +
        'enabled, and your IP address is not permitted to access this resource.',
    );
  }
  if (policy.sso && hasScopes(credential) && !isAuthorized(credential, login))
    throw ssoRequired(call, login, credential);
  // fullsend-ai/fullsend#3368, refined-github/refined-github#6951
  if (policy.classicTokens === 'forbidden' && credential.type === 'classic-pat') {
    throw new ApiError(
      403,
      `\`${login}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal ` +
        'access token with fine-grained permissions.',
    );
  }
  // Only the beginning has been seen in public; the rest is a guess after the sentence about classic tokens.
  if (policy.fineGrainedTokens === 'forbidden' && credential.type === 'fine-grained-pat') {
    throw new ApiError(
      403,
      `\`${login}\` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal ` +
        'access token (classic).',
    );
  }
  const days = policy.fineGrainedLifetimeDays;
  if (days !== undefined && credential.type === 'fine-grained-pat' && livesLonger(credential, days)) {
    // NixOS/org#247
    throw new ApiError(
      403,
      `The '${login}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater ` +
        `than ${days} days. Please adjust your token's lifetime at the following URL: ` +
        `${call.serverUrl}/settings/personal-access-tokens/1`,
    );
  }
  // docs.github.com, "About OAuth app access restrictions"; the sentence as cli/cli's users quote it.
  if (policy.oauthApps === 'restricted' && credential.type === 'oauth') {
    throw new ApiError(
      403,
      `Although you appear to have the correct authorization credentials, the \`${login}\` organization has enabled OAuth App ` +
        'access restrictions, meaning that data access to third-parties is limited. For more information on these restrictions, ' +
        'including how to enable this app, visit ' +
        'https://docs.github.com/articles/restricting-access-to-your-organization-s-data/',
    );
  }
}

function isAuthorized({ ssoAuthorized }: Credential, login: string): boolean {
  return ssoAuthorized.some((organization) => organization.toLowerCase() === login.toLowerCase());
}

/** cli/cli#2661; docs.github.com, "Authenticating to the REST API": the address holds for an hour. */
function ssoRequired(call: Call, login: string, { type }: Credential): ApiError {
  const token = type === 'oauth' ? 'OAuth token' : 'Personal Access token';
  const url = `${call.serverUrl}/orgs/${login}/sso?authorization_request=SANDBOX${call.world.nextId()}`;
  return new ApiError(
    403,
    `Resource protected by organization SAML enforcement. You must grant your ${token} access to this organization.`,
    {
      headers: { 'x-github-sso': `required; url=${url}` },
      documentationUrl:
        'https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/',
    },
  );
}

function livesLonger({ createdAt, expiresAt }: Credential, days: number): boolean {
  return expiresAt === undefined || expiresAt - createdAt > days * DAY_MILLISECONDS;
}
