import { type RunMode, type TokenConfig, withoutAssets } from '../token/config.js';
import type { Alive, Dead, Inspection } from '../token/inspection.js';
import { judgeRenewal, type RenewalJudgement } from '../token/judgement.js';
import type { TokenPlan } from '../token/plan.js';
import { objectToAssets, withLostTargets } from '../token/reach.js';
import type { Died, Renewal } from '../token/run-record.js';
import type { IssuedToken, TokenResponse } from '../token/token-response.js';
import { confirmDeath } from './confirm-death.js';
import { type Observation, storedForSeconds } from './observe.js';
import { type PlatformDecline, renewPlatformToken } from './platform-renewal.js';
import type { Services } from './services.js';
import { verified, verify } from './verify.js';

/** Asks for a fresh token when one is due and can be stored, verifies it and judges it. Nothing is stored here. */
export async function renew(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  plan: TokenPlan,
  services: Services,
): Promise<Renewal | Died> {
  const old = observed.token;
  if (plan.kind !== 'exchange' || old.kind !== 'alive' || mode === 'check') return { kind: 'nothing' };
  if (observed.source?.kind === 'closed') return { kind: 'nothing' };
  if (mode === 'dry-run') return { kind: 'dry-run' };

  services.logger.line(`Asking Meta for a new token in place of ${config.name}.`);
  const asking =
    config.platform === 'facebook'
      ? services.meta.renew(config, plan.sixtyDays)
      : renewPlatformToken(config, old, storedForSeconds(observed), services);
  // One lie about the old token must not cost a better one: where anything was said of it, it is asked about once more.
  const second =
    old.facts.expiresAt === 'unknown'
      ? undefined
      : services.meta.inspect(withoutAssets(config), config.token);
  services.secrets?.prepareToWrite();
  const response = await asking;
  switch (response.kind) {
    case 'issued':
      return accept(config, observed, old, second, response, services);
    case 'declined':
      return declined(config, response, services);
    case 'refused':
      // Meta's block is for some time only: the token stays good, and so does the need to exchange it.
      return response.reason === 'blocked-by-policy'
        ? { kind: 'held', why: response.reason, trace: response.trace }
        : response;
    case 'doubt':
      return { ...response, kind: 'failed', outcome: 'inconclusive' };
  }
}

async function accept(
  config: TokenConfig,
  { source }: Observation,
  old: Alive,
  asked: Promise<Inspection> | undefined,
  issued: IssuedToken,
  services: Services,
): Promise<Renewal | Died> {
  const isSameString = issued.token.equals(config.token);
  // It has just been seen alive, and Instagram tells no more of it than the refresh did.
  const isSeen = isSameString && config.platform === 'instagram';
  const proving = isSeen ? verified(issued, old) : verify(config, issued, services, old.at);
  // Beside the proof, so that it costs no time: whether the secret is still what was seen.
  if (source?.kind === 'open') void services.secrets?.lookAgain(config.source, source);
  const fresh = await proving;
  if (fresh.kind === 'rejected') return fresh;
  // The same string overwrites nothing, and a second look at it may see its new date already.
  const second = isSameString ? undefined : await settled(asked, config, services);
  if (second?.kind === 'doubt' || second?.kind === 'refused')
    return { kind: 'failed', outcome: 'inconclusive', reason: second.reason, trace: second.trace };
  const looks = second?.kind === 'alive' ? [old.facts, second.facts] : [old.facts];
  const judgements = looks.map((facts) => judgeRenewal(facts, fresh.inspection));
  const judgement = judgements.find(({ kind }) => kind !== 'better') ?? BETTER;
  switch (judgement.kind) {
    case 'better':
      if (isSameString) return { kind: 'extended', fresh };
      return objectToAssets(old, fresh.inspection) ?? { kind: 'renewed', fresh };
    case 'held': {
      const death = isSameString ? undefined : await findDeath(config, services);
      if (death === undefined) return { kind: 'held', why: 'same-date' };
      return judgements.every((one) => one.kind === 'better' || (one.kind === 'held' && one.mayReplace))
        ? (objectToAssets(old, fresh.inspection) ?? { kind: 'renewed', fresh, why: 'same-date' })
        : { kind: 'died', death };
    }
    case 'rejected':
      // What ends soon and is the stored string itself is what is stored.
      return isSameString && judgement.reason === 'new-token-ends-earlier'
        ? { kind: 'extended', fresh }
        : withLostTargets(judgement, old, fresh.inspection);
  }
}

/** The second look at the old token. It may have died since the first, but that needs a third. */
async function settled(
  asked: Promise<Inspection> | undefined,
  config: TokenConfig,
  services: Services,
): Promise<Inspection | undefined> {
  return asked && confirmDeath(await asked, config, services);
}

const BETTER: RenewalJudgement = { kind: 'better' };

async function declined(
  config: TokenConfig,
  { reason, trace }: Extract<TokenResponse<PlatformDecline>, { kind: 'declined' }>,
  services: Services,
): Promise<Renewal | Died> {
  // Instagram and Threads may refuse a token that has just died in words that name no cause.
  const mayHideDeath = reason === 'parameter' && config.platform !== 'facebook';
  const death = reason === 'dead' || mayHideDeath ? await findDeath(config, services) : undefined;
  if (death !== undefined) return { kind: 'died', death };
  switch (reason) {
    case 'long-lived':
      return { kind: 'held', why: 'lasts-already', trace };
    case 'short-lived':
      return { kind: 'held', why: 'short-lived' };
    case 'too-young':
      return { kind: 'held', why: 'exchange-declined', trace, mayPass: true };
    case 'dead':
    case 'permission':
    case 'parameter':
      return { kind: 'held', why: 'exchange-declined', trace };
  }
}

/**
 * How the stored token died since it was seen alive. By Meta's documentation it lives on beside one that it was exchanged for.
 * Should an exchange end it all the same, and its answer be lost, the run that asked is the first to know.
 */
async function findDeath(config: TokenConfig, services: Services): Promise<Dead | undefined> {
  const looked = await services.meta.inspect(withoutAssets(config), config.token);
  const now = await confirmDeath(looked, config, services);
  return now.kind === 'dead' ? now : undefined;
}
