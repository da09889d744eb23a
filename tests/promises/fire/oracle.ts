import type { SecretLocation } from '../../../sandbox/github/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import type { Oracle } from '../../../sandbox/meta/world.js';
import { type Canary, findLeaks, type Leak, type Sink } from '../../support/leaks.js';
import type { Arranged } from './scenes.js';
import { type Ran, REPOSITORY, SOURCE, STRANGERS, type World } from './world.js';

const MOST_EXCHANGES = 3;
const LONGEST_RUN = 300_000;
const MOST_NOTIFICATIONS = 6;
const FAILING = ['reauthorize', 'misconfigured', 'partial', 'inconclusive'];
const PASSING = ['attention', 'refreshed', 'superseded', 'healthy'];
/** Words that claim that the stored token works and nothing is to be done. */
const CLAIMS_WELL = ['refreshed', 'healthy'];

export interface LocationBefore {
  readonly location: SecretLocation;
  readonly value: string | undefined;
  readonly truth: Oracle;
  readonly values: number;
  /** Who may read it: of an organization's secret that was there. */
  readonly access: string | undefined;
}

/** What the places hold, before a run. */
export function lookAt(world: World, locations: readonly SecretLocation[]): readonly LocationBefore[] {
  return locations.map((location) => ({
    location,
    value: world.stored(location),
    truth: world.meta.inspect(world.stored(location) ?? ''),
    values: world.github.secretHistory(location).length,
    access: accessOf(world, location),
  }));
}

function accessOf({ github }: World, location: SecretLocation): string | undefined {
  const secret = 'organization' in location ? github.secret(location) : undefined;
  return secret && JSON.stringify([secret.visibility, [...secret.selectedRepositoryIds].sort()]);
}

/** Each broken promise of one run, in words without any value; none of them may ever be said, whatever went wrong. */
export function brokenPromises(world: World, before: readonly LocationBefore[], ran: Ran): string[] {
  return [
    ...before.flatMap((location) => verifiedBeforeStored(world, location, ran)),
    ...before.flatMap((location) => neverWorse(world, location)),
    ...bounded(ran),
    ...(ran.exitCode === null ? [] : neverSilent(world, ran)),
    ...issuesInOrder(world),
    ...heartbeatOnlyAfterProof(ran),
    ...(world.trap.heard.length === 0 ? [] : [`15: a redirect was followed: ${world.trap.heard}`]),
    ...leaksOf(world, ran).map(({ canary, encoding, sink }) => `11: ${canary}, ${encoding}, in ${sink}`),
  ];
}

function describe(location: SecretLocation): string {
  return pathOf(location);
}

function pathOf(location: SecretLocation): string {
  const store = location.store ?? 'actions';
  if ('organization' in location) return `/orgs/${location.organization}/${store}/secrets/${location.secret}`;
  return location.environment === undefined
    ? `/repos/${location.repository}/${store}/secrets/${location.secret}`
    : `/repos/${location.repository}/environments/${location.environment}/secrets/${location.secret}`;
}

/** What this run stored: values of the place's history that a person did not type. */
function storedByRun(world: World, { location, values }: LocationBefore): string[] {
  return world.github
    .secretHistory(location)
    .slice(values)
    .filter(({ by }) => by !== 'octo')
    .map(({ value }) => value);
}

function verifiedBeforeStored(world: World, before: LocationBefore, { exchanges }: Ran): string[] {
  const firstWrite = exchanges.find(
    ({ call, path }) => call === 'secret.put' && path.endsWith(pathOf(before.location)),
  );
  return storedByRun(world, before)
    .filter((value) => !exchanges.some((exchange) => proves(exchange, value, firstWrite)))
    .map(() => `1: ${describe(before.location)} got a value that was not proved before`);
}

const PROOFS: Readonly<Record<string, string>> = {
  debug_token: 'input_token',
  threads_debug_token: 'input_token',
  instagram_me: 'access_token',
};

function proves(exchange: Exchange, value: string, write: Exchange | undefined): boolean {
  const parameter = PROOFS[exchange.call];
  if (parameter === undefined || exchange.query.get(parameter) !== value || exchange.status !== 200)
    return false;
  if (exchange.call !== 'instagram_me' && !/"is_valid":\s*true/.test(exchange.responseBody ?? ''))
    return false;
  return write !== undefined && (exchange.endedAt ?? Number.POSITIVE_INFINITY) <= write.startedAt;
}

function neverWorse(world: World, before: LocationBefore): string[] {
  const value = world.stored(before.location);
  if (value === before.value) return [];
  const name = describe(before.location);
  if (value === undefined) return [`2: ${name} is gone`];
  const now = world.meta.inspect(value);
  const { truth } = before;
  if (!now.known) return [`2: ${name} opens to no token of Meta's`];
  const worse: string[] = [];
  if (before.access !== undefined && accessOf(world, before.location) !== before.access)
    worse.push(`2: who may read ${name} changed`);
  if (!now.alive && world.ended.size === 0) worse.push(`2: ${name} opens to a dead token`);
  if (!truth.known) return worse;
  if (now.appId !== truth.appId) worse.push(`9: ${name} is of another app`);
  if (now.userId !== truth.userId) worse.push(`9: ${name} is of another user`);
  if (now.kind !== truth.kind) worse.push(`9: ${name} is of another kind`);
  if (truth.alive && ends(now) < ends(truth)) worse.push(`2: ${name} ends earlier than before`);
  if (truth.alive && !truth.scopes.every((scope) => now.scopes.includes(scope)))
    worse.push(`2: ${name} lost a scope`);
  return worse;
}

function ends({ expiresAt = 0 }: Oracle): number {
  return expiresAt === 0 ? Number.POSITIVE_INFINITY : expiresAt;
}

/** Calls that hand out a new token for the stored one, or for that of a login. */
const HAND_OUT = [
  'exchange',
  'instagram_refresh',
  'instagram_exchange',
  'threads_refresh',
  'threads_exchange',
];

/** How often a token was asked for. */
export function exchangesOf(exchanges: readonly Exchange[]): number {
  return exchanges.filter(({ call }) => HAND_OUT.includes(call)).length;
}

/** Our open issues: what strangers open counts for nothing. */
export function ourOpenIssues(world: World) {
  return world.openIssues().filter(({ user }) => !STRANGERS.includes(user.login));
}

function bounded({ exchanges, milliseconds = 0 }: Ran): string[] {
  const handedOut = exchangesOf(exchanges);
  return [
    ...(handedOut > MOST_EXCHANGES ? [`7: ${handedOut} exchanges`] : []),
    ...(milliseconds > LONGEST_RUN ? [`7: ${milliseconds} ms`] : []),
  ];
}

function neverSilent(world: World, { exitCode, outputs, stdout, reasons }: Ran): string[] {
  const outcome = outputs.outcome ?? '';
  const said: string[] = [];
  const expected = FAILING.includes(outcome) ? 1 : PASSING.includes(outcome) ? 0 : undefined;
  if (exitCode !== expected) said.push(`10: exit code ${exitCode} for "${outcome}"`);
  if (reasons.includes('unexpected') || /RMT-UNEXPECTED/.test(stdout)) said.push('a defect was met');
  if (FAILING.includes(outcome) && !/^::error/m.test(stdout)) said.push(`10: no annotation for "${outcome}"`);
  if (outcome === 'attention' && !/^::warning/m.test(stdout)) said.push('10: no annotation for "attention"');
  const stored = world.meta.inspect(world.stored() ?? '');
  if (outcome === 'refreshed' && !stored.alive && world.ended.size === 0)
    said.push('10: "refreshed", and the stored token is dead');
  return said;
}

function issuesInOrder(world: World): string[] {
  const open = ourOpenIssues(world);
  const broken = open.length > 1 ? [`10: ${open.length} open issues`] : [];
  for (const issue of world.repository.issues) {
    const isOurs = ({ login }: { readonly login: string }) => !STRANGERS.includes(login);
    if (!isOurs(issue.user)) {
      if (issue.state === 'closed') broken.push('10: the issue of a stranger was closed');
      continue;
    }
    const told = world.github
      .notifications(REPOSITORY, issue.number)
      .filter(({ by }) => isOurs({ login: by })).length;
    if (told > MOST_NOTIFICATIONS) broken.push(`10: ${told} notifications`);
    const said = issue.comments.filter(({ user }) => isOurs(user)).map(({ body }) => body);
    if (new Set(said).size < said.length) broken.push('10: a comment was made twice');
  }
  return broken;
}

function heartbeatOnlyAfterProof({ exchanges, exitCode, outputs }: Ran): string[] {
  const ping = exchanges.find(({ call }) => call === 'heartbeat');
  if (
    ping === undefined ||
    exitCode === null ||
    [...CLAIMS_WELL, 'attention'].includes(outputs.outcome ?? '')
  )
    return [];
  return [`the heartbeat was sent after "${outputs.outcome}"`];
}

/** Every credential of the world found in any place where it does not belong. */
export function leaksOf(world: World, ran: Ran): readonly Leak[] {
  const canaries = world.credentials();
  const { repository } = world;
  const told: Sink[] = [
    ...repository.issues.map(({ title, body, labels, comments }) => ({
      name: 'an issue',
      text: [title, body, ...labels.map(({ name }) => name), ...comments.map((comment) => comment.body)].join(
        '\n',
      ),
    })),
    { name: 'a label', text: JSON.stringify([...repository.labels.values()]) },
    { name: 'a variable', text: JSON.stringify([...repository.variables.values()]) },
    { name: 'a dispatch', text: JSON.stringify(repository.dispatches) },
    ...ran.exchanges.flatMap((exchange) => requestSinks(exchange, canaries)),
  ];
  return findLeaks(canaries, [...ran.sinks, ...told]);
}

/** The places that Meta documents for a credential, by call: parameters of the address where it knows no other place, else of the form. */
const IN_QUERY: Readonly<Record<string, readonly string[]>> = {
  debug_token: ['input_token'],
  client_code: ['client_secret', 'access_token', 'appsecret_proof'],
  page: ['appsecret_proof'],
  ad_account: ['appsecret_proof'],
  instagram_refresh: ['access_token'],
  instagram_exchange: ['access_token', 'client_secret'],
  instagram_me: ['access_token'],
  threads_refresh: ['access_token'],
  threads_exchange: ['access_token', 'client_secret'],
  threads_debug_token: ['access_token', 'input_token'],
};
const IN_FORM: Readonly<Record<string, readonly string[]>> = {
  exchange: ['client_secret', 'fb_exchange_token'],
  code_exchange: ['client_secret', 'code'],
  client_code_exchange: ['code'],
  instagram_code_exchange: ['client_secret', 'code'],
  threads_code_exchange: ['client_secret', 'code'],
  device_login: ['access_token'],
  device_status: ['access_token', 'code'],
};

function requestSinks(exchange: Exchange, canaries: readonly Canary[]): readonly Sink[] {
  const { service, call, path, query, requestBody, requestHeaders } = exchange;
  const { authorization = '', ...headers } = requestHeaders;
  const own = call === 'heartbeat' ? [] : canaries.filter(({ name }) => isOwn(service, name));
  const strangers = own.reduce((text, { value }) => text.replace(value, ''), authorization);
  return [
    { name: `the path of ${call}`, text: call === 'heartbeat' ? '' : path },
    { name: `the query of ${call}`, text: without(query, IN_QUERY[call]) },
    { name: `the headers of ${call}`, text: JSON.stringify(headers) },
    { name: `the authorization of ${call}`, text: strangers },
    {
      name: `the body of ${call}`,
      text: service === 'meta' ? without(new URLSearchParams(requestBody), IN_FORM[call]) : requestBody,
    },
  ];
}

function isOwn(service: Exchange['service'], canary: string): boolean {
  const isGitHubs = /^(secrets|github)-token/.test(canary);
  return service === 'github' ? isGitHubs : !isGitHubs && !/^(heartbeat key|GH_TOKEN)/.test(canary);
}

function without(parameters: URLSearchParams, allowed: readonly string[] = []): string {
  return [...parameters]
    .filter(([name]) => !allowed.includes(name))
    .flat()
    .join('\n');
}

/** What is not yet as it is when all is done. */
export function unsettled(world: World, { others = [], ends, issuesAtEnd }: Arranged): string[] {
  const source = world.stored(SOURCE) ?? '';
  // Somebody ended the token: then only a person can settle anything, and is told.
  if (!world.meta.inspect(source).alive)
    return ourOpenIssues(world).length === 1 ? [] : ['5: nobody is told'];
  const history = world.github.secretHistory(SOURCE);
  const [first] = history;
  // A person stored a token that nobody needs to be told about, before the run saw it or after.
  const isReplaced = history.length > 1 && history.at(-1)?.by === 'octo';
  const isNew = source !== first?.value;
  const open = ourOpenIssues(world).length;
  // An issue that a person closed stays closed until things get graver.
  const closedByPerson = world.repository.issues.some(({ closedBy }) => closedBy?.login === 'octocat');
  return [
    ...(ends === 'new' && !isNew ? ['5: the token was not refreshed'] : []),
    ...(open !== issuesAtEnd && !closedByPerson && !(isReplaced && open === 0)
      ? [`5: ${open} open issues at the end`]
      : []),
    ...others.flatMap(({ location, holds }) => {
      const value = world.stored(location);
      if (holds === 'copy' && value !== source) return [`5: ${describe(location)} differs from the source`];
      if (value === undefined || !world.meta.inspect(value).alive)
        return [`5: ${describe(location)} has no living token`];
      return [];
    }),
  ];
}
