import type { SecretScope } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import {
  type AppCredentials,
  type Connection,
  connectApp,
  createInstallationToken,
  type Installation,
  installationOfOrganization,
  installationOfRepository,
  installationsOf,
  ownPageOf,
  revokeInstallationToken,
} from './app.js';
import { type AccessRequest, type Grant, grantOf, ownerOf, permissionOf, withoutExtras } from './app-plan.js';
import {
  keyRefused,
  lacksPermission,
  notInstalled,
  refusedToken,
  repositoryNotChosen,
  suspended,
  unknownApp,
} from './app-problems.js';
import { createGitHub, type GitHub } from './client.js';
import { GitHubError, refusalOf } from './errors.js';

// Loaded in one piece with what it plans from: see every-run.ts.
export { EXTRA_PERMISSIONS, planAppAccess } from './app-plan.js';

/** The App's tokens of one run: one per owner, created when first needed and revoked at the end. */
export interface AppTokens {
  /** The client that may write the secrets of a place; if there is none, every call says why. */
  readonly forPlace: (place: SecretScope) => Promise<GitHub>;
  /** The same for what an extra does. */
  readonly forExtra: (input: string) => Promise<GitHub>;
  /** Revokes every token that was made. Never rejects. */
  readonly revokeAll: () => Promise<void>;
}

interface AppTokensOptions {
  readonly app: AppCredentials;
  readonly requests: readonly AccessRequest[];
  readonly connection: Connection;
  /** For the last requests of a run, whose own time may be used up. */
  readonly lastBudget: Connection['budget'];
  /** Called with each token before anything else can see it: the place to mask it. */
  readonly onSecret: (secret: Secret) => void;
}

/** Creates the App's tokens for one run, each when first needed. `revokeAll` ends them. */
export function createAppTokens(options: AppTokensOptions): AppTokens {
  const { app, requests, connection, lastBudget, onSecret } = options;
  const signed = connectApp(app, connection);
  const made: { readonly owner: string; readonly token: Secret }[] = [];
  const opened = new Map<AccessRequest, Promise<Opened>>();
  const open = (request: AccessRequest): Promise<Opened> => {
    const known = opened.get(request) ?? openOwner(signed, request, app);
    opened.set(request, known);
    return known;
  };
  const clients = new Map<string, GitHub>();
  const clientOf = (owner: string, token: Secret, slug: string): GitHub => {
    const known = clients.get(owner);
    if (known !== undefined) return known;
    onSecret(token);
    made.push({ owner, token });
    const client = createGitHub({
      ...connection,
      token,
      credentialName: `the GitHub App ${slug}`,
      credentialKind: 'own-app',
    });
    clients.set(owner, client);
    return client;
  };
  const clientFor = async (
    request: AccessRequest | undefined,
    lack: (grant: Grant) => string | undefined,
  ) => {
    if (request === undefined) throw new RangeError('Nobody planned a token for this.');
    const result = await open(request);
    if (result.kind === 'closed') return refusing(signed, result.problem);
    const github = clientOf(request.owner, result.token, result.installation.appSlug);
    const lacking = lack(result.grant);
    return lacking === undefined ? github : refusing(signed, lacksPermission(lacking, result.installation));
  };
  return {
    forPlace: (place) =>
      clientFor(
        requests.find(({ owner }) => owner.toLowerCase() === ownerOf(place).toLowerCase()),
        ({ missing }) => missing.find((key) => key === permissionOf(place)),
      ),
    forExtra: (input) =>
      clientFor(
        requests.find(({ extras }) => extras.some((extra) => extra.input === input)),
        ({ missingExtras }) => missingExtras.find((extra) => extra.input === input)?.permission,
      ),
    revokeAll: async () => {
      await Promise.allSettled(opened.values());
      await Promise.allSettled(
        made
          .splice(0)
          .map(({ owner, token }) =>
            revokeInstallationToken(createGitHub({ ...connection, budget: lastBudget, token }), owner),
          ),
      );
    },
  };
}

type Opened =
  | {
      readonly kind: 'open';
      readonly token: Secret;
      readonly grant: Grant;
      readonly installation: Installation;
    }
  | { readonly kind: 'closed'; readonly problem: GitHubProblem };

async function openOwner(signed: GitHub, request: AccessRequest, app: AppCredentials): Promise<Opened> {
  try {
    const installation = await findInstallation(signed, request, app);
    if (installation.isSuspended) return closed(suspended(installation));
    const grant = grantOf(request, installation.permissions);
    const [lacking] = [...grant.missing, ...grant.missingExtras.map(({ permission }) => permission)];
    const isEmpty = grant.permissions !== undefined && Object.keys(grant.permissions).length === 0;
    if (lacking !== undefined && isEmpty) return closed(lacksPermission(lacking, installation));
    const granted = await tokenFor(signed, request, grant, installation);
    return { kind: 'open', ...granted, installation };
  } catch (error) {
    if (error instanceof GitHubError) return closed(error.problem);
    throw error;
  }
}

function closed(problem: GitHubProblem): Opened {
  return { kind: 'closed', problem };
}

async function findInstallation(
  signed: GitHub,
  request: AccessRequest,
  { clientId }: AppCredentials,
): Promise<Installation> {
  const { serverUrl } = signed.hintContext;
  const [first] = request.repositories;
  try {
    const { data } = await (first === undefined
      ? installationOfOrganization(signed, request.owner)
      : installationOfRepository(signed, `${request.owner}/${first}`));
    return data;
  } catch (error) {
    if (refusalOf(error, 401)) throw retold(error, keyRefused(clientId, serverUrl));
    if (refusalOf(error, 404)) throw retold(error, await whyNotFound(signed, request, clientId));
    throw error;
  }
}

/**
 * GitHub refuses the whole request if the installation lacks one permission or repository. It is then repeated without the extras'
 * permissions and only for the repositories that the installation reaches.
 */
async function tokenFor(
  signed: GitHub,
  request: AccessRequest,
  grant: Grant,
  installation: Installation,
): Promise<{ readonly token: Secret; readonly grant: Grant }> {
  const ask = async (repositories: readonly string[], { permissions, ...rest }: Grant) => {
    const token = await createInstallationToken(signed, installation, { repositories, permissions });
    return { token, grant: { permissions, ...rest } };
  };
  const tell = (error: unknown): never => {
    const refusal = refusalOf(error, 422) ?? refusalOf(error, 403);
    throw refusal === undefined ? error : retold(error, refusedToken(refusal, installation));
  };
  try {
    return await ask(request.repositories, grant);
  } catch (error) {
    const reached = refusalOf(error, 422) ? await reachedOf(signed, request) : [];
    const isFewer = reached.length > 0 && reached.length < request.repositories.length;
    const least = withoutExtras(request, grant);
    const askForLeast = (refused: unknown) =>
      least !== undefined && refusalOf(refused, 422)
        ? ask(isFewer ? reached : request.repositories, least)
        : Promise.reject(refused);
    return (isFewer ? ask(reached, grant).catch(askForLeast) : askForLeast(error)).catch(tell);
  }
}

/** The same failure, with its meaning here. */
function retold(error: unknown, problem: GitHubProblem): unknown {
  return error instanceof GitHubError ? new GitHubError({ ...error, problem }) : error;
}

async function reachedOf(signed: GitHub, { owner, repositories }: AccessRequest): Promise<readonly string[]> {
  const looks = await Promise.allSettled(
    repositories.map((name) => installationOfRepository(signed, `${owner}/${name}`)),
  );
  return repositories.filter((_, index) => looks[index]?.status === 'fulfilled');
}

/** "Not found" may mean that the App is unknown, not installed, or not for that repository: GitHub is asked which. */
async function whyNotFound(
  signed: GitHub,
  { owner, repositories }: AccessRequest,
  clientId: string,
): Promise<GitHubProblem> {
  let self: Awaited<ReturnType<typeof ownPageOf>>;
  try {
    self = await ownPageOf(signed, owner);
  } catch (error) {
    if (refusalOf(error, 404)) return unknownApp(clientId, signed.hintContext.serverUrl);
    throw error;
  }
  const installations = await installationsOf(signed, owner);
  const installation = installations.find((one) => one.owner.toLowerCase() === owner.toLowerCase());
  return installation === undefined
    ? notInstalled(self, owner)
    : repositoryNotChosen(installation, repositories[0] ?? owner);
}

/** A client whose every call ends with the same problem, without a request. */
function refusing(github: GitHub, problem: GitHubProblem): GitHub {
  const failure = { kind: 'malformed-credential' } as const;
  return {
    ...github,
    ask: () => Promise.reject(new GitHubError({ failure, problem, mayHaveHappened: false })),
  };
}
