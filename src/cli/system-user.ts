import { InputError } from '../inputs/options.js';
import { readScopes, requireSecretValue } from '../inputs/values.js';
import { count } from '../messages/dates.js';
import { otherSystemUser, otherSystemUserHint, unmintedHint, unstoredHint } from '../messages/system-user.js';
import { mintSystemUserToken, type SystemUserTokenResult } from '../meta/system-user.js';
import { appOf, connectGraph } from '../refresh/meta-service.js';
import { verify } from '../refresh/verify.js';
import { otherLocations, type TokenConfig } from '../token/config.js';
import { describeLocation } from '../token/location.js';
import { assetsOf } from '../token/reach.js';
import type { Secret } from '../token/secret.js';
import type { VerifiedToken } from '../token/token-response.js';
import { askUntilRead } from './ask.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { Flags } from './fields.js';
import { accept, requireAssets, requireVerified, scopesLost, stopForScopes } from './login/accept.js';
import { readId, readStorageSetup, type StorageSetup } from './login/setup.js';
import { LoginStopped, type Problem, stopFor } from './login/stopped.js';
import { enter, look, showFacts, storeToken, tellProblem, tellStored } from './login/storage.js';
import { startWork, type WorkContext } from './login/work-time.js';
import type { Needed } from './missing.js';
import { requireSecret } from './secrets.js';
import type { Terminal } from './terminal.js';

/**
 * Makes a token of a system user, which belongs to the business and not to a person, verifies it and stores it in the secret.
 * A 60-day one is refreshed by the daily run; the other kind never ends.
 */
export async function systemUser(flags: Flags, context: CommandContext): Promise<ExitCode> {
  try {
    const isAsked = context.terminal.isInteractive;
    const setup = await readStorageSetup(flags, context, isAsked ? [] : mintNeeds(flags, context));
    const request = await readMintRequest(flags, context);
    return await mintAndStore(setup, request, startWork(context));
  } catch (error) {
    if (error instanceof LoginStopped) return tellProblem(error, flags, context);
    throw error;
  }
}

/** The token to create. */
interface MintRequest {
  readonly systemUserId: string;
  /** Absent until a person is asked. */
  readonly scopes: readonly string[] | undefined;
  readonly sixtyDays: boolean;
}

const SYSTEM_USERS = 'https://business.facebook.com/settings/system-users';
const SYSTEM_USER = {
  name: '--system-user',
  says: 'is missing: the ID of the system user.',
  hint: `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`,
};
const SCOPE = {
  name: '--scope',
  says: 'is missing: what should the token be allowed to do?',
  hint: 'Example: --scope ads_read,read_insights',
};

/** What nobody can be asked for, beside what every command needs that writes a secret. */
function mintNeeds({ systemUser: id, scope, dryRun }: Flags, { env }: CommandContext): readonly Needed[] {
  return [
    { ...SYSTEM_USER, isGiven: id !== undefined },
    { ...SCOPE, isGiven: scope !== undefined },
    {
      name: 'META_ADMIN_TOKEN',
      isGiven: dryRun === true || (env.META_ADMIN_TOKEN ?? '').trim() !== '',
      says: 'is missing in the environment.',
      hint: ADMIN_TOKEN_HINT,
    },
  ];
}

async function readMintRequest(
  { systemUser, scope: typed, sixtyDays }: Flags,
  { terminal }: CommandContext,
): Promise<MintRequest> {
  const isAsked = systemUser === undefined && terminal.isInteractive;
  const systemUserId = isAsked
    ? await askUntilRead(
        terminal,
        () => terminal.askText(`ID of the system user (${SYSTEM_USERS})`, ''),
        readSystemUserId,
      )
    : readSystemUserId(systemUser);
  const scopes = typeof typed === 'string' ? readMintScopes(typed) : undefined;
  if (scopes === undefined && !terminal.isInteractive) refuse(SCOPE);
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}

function readSystemUserId(typed: Flags[string]): string {
  const id = readId('--system-user', typed === '' ? undefined : typed, '100012345678901');
  return id ?? refuse(SYSTEM_USER);
}

function readMintScopes(text: string): readonly string[] {
  const scopes = readScopes('--scope', text);
  return scopes.length === 0 ? refuse(SCOPE) : scopes;
}

function refuse({ name, says, hint }: typeof SCOPE): never {
  throw new InputError(name, says, hint);
}

/** What was asked for; on a terminal, what the person says, who is shown what the token in the secret may do. */
async function mintScopes(
  { scopes }: MintRequest,
  needed: readonly string[],
  { terminal }: WorkContext,
): Promise<readonly string[]> {
  return (
    scopes ??
    askUntilRead(
      terminal,
      () => terminal.askText('Permissions of the token', needed.join(',') || 'ads_read'),
      readMintScopes,
    )
  );
}

async function mintAndStore(
  setup: StorageSetup,
  request: MintRequest,
  context: WorkContext,
): Promise<ExitCode> {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const observed = await look(setup, context);
  // Who it becomes was named on the command line, so the user and the kind may differ from before.
  const consent = { anyKind: true, anyUser: config.policy.expectedUserId === undefined };
  const needed = scopesLost([], observed.token, config.policy, consent);
  const scopes = await mintScopes(request, needed, context);
  // No token is created that could not be stored.
  const lost = needed.filter((scope) => !scopes.includes(scope));
  if (lost.length > 0) throw stopForScopes(lost, unmintedHint(lost, scopes));
  const kind = request.sixtyDays ? 'a 60-day' : 'a never-ending';
  const location = describeLocation(config.source);
  if (setup.isDryRun) {
    notes.line(
      `Would create ${kind} token of system user ${request.systemUserId} and store it in ${location}.`,
    );
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = otherLocations(config).length;
  const more = others === 0 ? '' : ` and ${count(others, 'more place')}`;
  await confirmWrite(
    `Create ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal,
  );

  const progress = terminal.progress('Creating and checking the token …');
  const made = await mint(setup, { ...request, scopes }, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {}, assets: assetsOf(made.inspection) };
  showFacts(result, setup, context);
  try {
    await agreeToUser(request.systemUserId, made, config, terminal);
    accept(made, observed.token, config, consent);
    requireAssets(made);
  } catch (error) {
    if (error instanceof LoginStopped) throw new LoginStopped(withLeftover(error.problem));
    throw error;
  }
  const report = await storeToken(setup, observed, made, context);
  return tellStored(setup, result, report, context);
}

/**
 * Whether the token is of the system user that was named. Where `expectedUserId` names another ID, that decides: what Business settings
 * show is not always the ID that the system user has in this app.
 * @throws LoginStopped when it is of nobody who was agreed to
 */
async function agreeToUser(
  systemUserId: string,
  { inspection: { facts } }: VerifiedToken,
  { policy: { expectedUserId } }: TokenConfig,
  terminal: Terminal,
): Promise<void> {
  const { userId } = facts;
  const named = expectedUserId ?? systemUserId;
  if (userId === named) return;
  const what = otherSystemUser(userId, named);
  // --yes agrees to writing, but only a person can agree to another user.
  const isAgreed =
    userId !== undefined &&
    expectedUserId === undefined &&
    terminal.isInteractive &&
    (await terminal.askYesNo(`${what} Store it all the same?`, false));
  if (isAgreed) return;
  const { problem } = stopFor('new-token-other-user');
  throw new LoginStopped({ ...problem, what, hint: otherSystemUserHint(userId) });
}

const ADMIN_TOKEN_HINT =
  'A token of a business admin, or of an admin system user, made with this app and business_management: it creates the new token and is not stored.';

function requireAdminToken({ env, terminal }: CommandContext): Promise<Secret> {
  const value = (env.META_ADMIN_TOKEN ?? '').trim();
  return requireSecret(
    {
      given: value === '' ? undefined : requireSecretValue('META_ADMIN_TOKEN', value, ADMIN_TOKEN_HINT),
      variable: 'META_ADMIN_TOKEN',
      question: 'Token of a business admin',
      hint: ADMIN_TOKEN_HINT,
    },
    terminal,
  );
}

const MINT_MS = 30_000;

async function mint(
  setup: StorageSetup,
  request: MintRequest & { readonly scopes: readonly string[] },
  adminToken: Secret,
  context: WorkContext,
): Promise<VerifiedToken> {
  const { options, config } = setup;
  const client = connectGraph(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: appOf(config), adminToken, ...request });
  if (response.kind !== 'issued') throw notMade(response);
  const made = requireVerified(await verify(config, response, enter(setup, context)));
  if (made.inspection.facts.kind !== 'system-user') {
    throw new LoginStopped(withLeftover(stopFor('new-token-other-kind').problem));
  }
  return made;
}

function notMade(response: Exclude<SystemUserTokenResult, { kind: 'issued' }>): LoginStopped {
  switch (response.kind) {
    case 'must-expire':
      return stopFor('system-user-must-expire', response.trace);
    case 'declined':
      return stopFor('system-user-declined', response.trace);
    case 'refused':
    case 'doubt':
      return stopFor(response.reason, response.trace);
  }
}

/** The token was created but not stored. */
function withLeftover(problem: Problem): Problem {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}
