import type { VirtualClock } from '../clock.js';
import { LETTERS_AND_DIGITS, type Random, randomText } from '../random.js';
import type {
  Account,
  AccountType,
  Credential,
  CredentialType,
  OrganizationPolicy,
  Permissions,
  Role,
} from './accounts.js';
import { Apps } from './apps.js';
import type {
  Comment,
  Issue,
  Label,
  LockReason,
  Notification,
  Repository,
  Run,
  RunConclusion,
  RunStatus,
  StateReason,
  Variable,
  Workflow,
  WorkflowState,
} from './repositories.js';
import {
  type HistoricalValue,
  ScopedSecrets,
  type SecretLocation,
  type SecretScope,
  type StoredSecret,
} from './secret-scopes.js';

/** What GitHub does not document, or does in more than one way. */
export interface Behaviour {
  /** An unknown label named when an issue is created. */
  unknownLabels: 'created' | 'dropped';
  /** Labels are dropped from whatever is sent, and the answer is a success all the same. */
  dropLabels: boolean;
  /** Refuse a credential that has used up its hour's requests; else they are only counted. */
  enforceRateLimits: boolean;
  /** How many requests an installation (`GITHUB_TOKEN`, app) and a person may make in an hour. */
  rateLimits: { installation: number; person: number };
}

export interface NewCredential {
  token?: string;
  type: CredentialType;
  login?: string;
  repositories?: string[] | 'all';
  /** Whose repositories `all` are; of everybody unless said. */
  owner?: string;
  organizations?: string[];
  permissions?: Permissions;
  scopes?: string[];
  role?: Role;
  ssoAuthorized?: string[];
  isPending?: boolean;
  installationId?: number;
  expiresAt?: Date | string | number;
}

export interface NewRepository {
  /** `owner/name`. */
  fullName: string;
  private?: boolean;
  defaultBranch?: string;
  description?: string;
  hasIssues?: boolean;
  fork?: boolean;
  archived?: boolean;
  environments?: string[];
  assignable?: string[];
}

export interface NewRun {
  /** Path, file name or id of the workflow. */
  workflow: string | number;
  event?: string;
  status?: RunStatus;
  conclusion?: RunConclusion;
  branch?: string;
  actor?: string;
  inputs?: Record<string, string>;
}

export interface NewIssue {
  title: string;
  body?: string;
  labels?: string[];
  assignees?: string[];
  by: string;
  isPullRequest?: boolean;
}

export interface WorkflowDispatch {
  repository: Repository;
  workflow: Workflow;
  run: Run;
  inputs: Record<string, string>;
  ref: string;
}

const TOKEN_PREFIX: Record<CredentialType, string> = {
  'github-token': 'ghs_test',
  'fine-grained-pat': 'github_pat_test',
  'classic-pat': 'ghp_test',
  oauth: 'gho_test',
  'user-to-server': 'ghu_test',
  app: 'ghs_test',
};

export const GITHUB_COM = 'https://github.com';

const LABEL_COLOR = 'ededed';

/** GitHub's state, and what people do to it without the API. */
export class GitHubWorld {
  readonly behaviour: Behaviour = {
    unknownLabels: 'created',
    dropLabels: false,
    enforceRateLimits: false,
    rateLimits: { installation: 1_000, person: 5_000 },
  };
  /** Where `html_url`s lead, unless the host that was asked says so: GitHub Enterprise Server's, or ghe.com's. */
  serverUrl = GITHUB_COM;
  /** By how much GitHub's own clock is ahead of the sandbox's: its `Date`, its dates, its view of a JWT. */
  clockAheadSeconds = 0;
  /** Who sits at the browser. */
  signedIn = 'octo';
  readonly apps: Apps;
  /** Called after a workflow was dispatched through the API; may start it. */
  onWorkflowDispatch: ((dispatch: WorkflowDispatch) => void | Promise<void>) | undefined;

  readonly #clock: VirtualClock;
  readonly #random: Random;
  readonly #accounts = new Map<string, Account>();
  readonly #credentials = new Map<string, Credential>();
  readonly #repositories = new Map<string, Repository>();
  readonly #renamed = new Map<string, Repository>();
  readonly #secrets = new Map<string, ScopedSecrets>();
  readonly #organizationVariables = new Map<string, Map<string, Variable>>();
  #lastId = 1_000;

  constructor(clock: VirtualClock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    this.apps = new Apps(
      () => this.now(),
      () => this.nextId(),
      random,
    );
    // The account's real id, which clients know by heart.
    this.#accounts.set('github-actions[bot]', { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' });
  }

  /** Milliseconds since the epoch, whole seconds: GitHub keeps no fractions. */
  now(): number {
    return (this.#clock.seconds() + this.clockAheadSeconds) * 1_000;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  // Accounts and credentials

  addUser(login: string): Account {
    return this.#account(login, 'User');
  }

  addOrganization(login: string, more: { owners?: string[]; policy?: OrganizationPolicy } = {}): Account {
    return Object.assign(this.#account(login, 'Organization'), more);
  }

  account(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase());
  }

  /** @returns the token */
  addCredential(given: NewCredential): string {
    const token = given.token ?? TOKEN_PREFIX[given.type] + randomText(this.#random, 24, LETTERS_AND_DIGITS);
    const login = given.login ?? (given.type === 'github-token' ? 'github-actions' : 'octo');
    if (given.type !== 'github-token' && given.type !== 'app') this.addUser(login);
    const credential: Credential = {
      token,
      type: given.type,
      login,
      repositories: given.repositories ?? [],
      organizations: given.organizations ?? [],
      permissions: given.permissions ?? {},
      scopes: given.scopes ?? [],
      role: given.role ?? 'admin',
      ssoAuthorized: given.ssoAuthorized ?? [],
      isPending: given.isPending ?? false,
      createdAt: this.now(),
      revoked: false,
    };
    if (given.owner !== undefined) credential.owner = given.owner;
    if (given.installationId !== undefined) credential.installationId = given.installationId;
    if (given.expiresAt !== undefined) credential.expiresAt = new Date(given.expiresAt).getTime();
    this.#credentials.set(token, credential);
    return token;
  }

  credential(token: string): Credential | undefined {
    return this.#credentials.get(token);
  }

  revokeCredential(token: string): void {
    this.#requireCredential(token).revoked = true;
  }

  expireCredential(token: string): void {
    this.#requireCredential(token).expiresAt = this.now();
  }

  /** Whom GitHub names as the author of what a credential does. */
  actor(credential: Credential): Account {
    switch (credential.type) {
      case 'github-token':
        return this.#account('github-actions[bot]', 'Bot');
      case 'app':
        return this.#account(`${credential.login}[bot]`, 'Bot');
      case 'fine-grained-pat':
      case 'classic-pat':
      case 'oauth':
      case 'user-to-server':
        return this.addUser(credential.login);
    }
  }

  // Repositories

  addRepository(given: NewRepository): Repository {
    const [login = '', name = ''] = given.fullName.split('/');
    const now = this.now();
    const repository: Repository = {
      id: this.nextId(),
      owner: this.account(login) ?? this.addUser(login),
      name,
      fullName: given.fullName,
      description: given.description ?? null,
      private: given.private ?? false,
      defaultBranch: given.defaultBranch ?? 'main',
      hasIssues: given.hasIssues ?? true,
      fork: given.fork ?? false,
      archived: given.archived ?? false,
      createdAt: now,
      pushedAt: now,
      assignable: given.assignable ?? [],
      environments: new Map(),
      workflows: [],
      runs: [],
      labels: new Map(),
      issues: [],
      variables: new Map(),
      dispatches: [],
    };
    this.#repositories.set(given.fullName.toLowerCase(), repository);
    for (const environment of given.environments ?? []) this.addEnvironment(given.fullName, environment);
    return repository;
  }

  /** @throws Error when there is none: a mistake in a test */
  repository(fullName: string): Repository {
    const repository = this.findRepository(fullName);
    if (!repository) throw new Error(`The sandbox has no repository ${fullName}`);
    return repository;
  }

  findRepository(fullName: string): Repository | undefined {
    return this.#repositories.get(fullName.toLowerCase());
  }

  findRepositoryById(id: number): Repository | undefined {
    return [...this.#repositories.values()].find((repository) => repository.id === id);
  }

  repositories(): Repository[] {
    return [...this.#repositories.values()];
  }

  /** The old name answers with a redirect from now on. Its secrets move along. */
  renameRepository(from: string, to: string): void {
    const repository = this.repository(from);
    const [login = '', name = ''] = to.split('/');
    this.#repositories.delete(from.toLowerCase());
    repository.owner = this.account(login) ?? this.addUser(login);
    repository.name = name;
    repository.fullName = to;
    this.#repositories.set(to.toLowerCase(), repository);
    this.#renamed.set(from.toLowerCase(), repository);
  }

  findRenamed(fullName: string): Repository | undefined {
    return this.#renamed.get(fullName.toLowerCase());
  }

  addEnvironment(fullName: string, name: string): void {
    const environment = { id: this.nextId(), name, createdAt: this.now(), variables: new Map() };
    this.repository(fullName).environments.set(name.toLowerCase(), environment);
  }

  addLabel(
    repository: Repository,
    name: string,
    color = LABEL_COLOR,
    description: string | null = null,
  ): Label {
    const label = { id: this.nextId(), name, color, description };
    repository.labels.set(name.toLowerCase(), label);
    return label;
  }

  // Workflows and runs

  addWorkflow(fullName: string, given: { path: string; name?: string; state?: WorkflowState }): Workflow {
    const now = this.now();
    const workflow: Workflow = {
      id: this.nextId(),
      path: given.path,
      name: given.name ?? given.path,
      state: given.state ?? 'active',
      createdAt: now,
      updatedAt: now,
    };
    this.repository(fullName).workflows.push(workflow);
    return workflow;
  }

  findWorkflow(repository: Repository, idOrFile: string | number): Workflow | undefined {
    const wanted = String(idOrFile);
    return repository.workflows.find(
      ({ id, path }) => String(id) === wanted || path === wanted || path.endsWith(`/${wanted}`),
    );
  }

  addRun(fullName: string, given: NewRun): Run {
    const repository = this.repository(fullName);
    const workflow = this.findWorkflow(repository, given.workflow);
    if (!workflow) throw new Error(`The sandbox has no workflow ${given.workflow} in ${fullName}`);
    const now = this.now();
    const run: Run = {
      id: this.nextId(),
      number: repository.runs.filter((other) => other.workflow === workflow).length + 1,
      workflow,
      event: given.event ?? 'schedule',
      status: given.status ?? 'in_progress',
      conclusion: given.conclusion ?? null,
      branch: given.branch ?? repository.defaultBranch,
      actor: this.addUser(given.actor ?? repository.owner.login),
      inputs: given.inputs ?? {},
      createdAt: now,
      startedAt: now,
      updatedAt: now,
      log: '',
    };
    repository.runs.push(run);
    return run;
  }

  startRun(run: Run): void {
    run.status = 'in_progress';
    run.startedAt = this.now();
    run.updatedAt = this.now();
  }

  finishRun(run: Run, conclusion: RunConclusion, log = ''): void {
    run.status = 'completed';
    run.conclusion = conclusion;
    run.log += log;
    run.updatedAt = this.now();
  }

  /** The variables of an organization. */
  organizationVariables(login: string): Map<string, Variable> {
    const key = login.toLowerCase();
    const variables = this.#organizationVariables.get(key) ?? new Map<string, Variable>();
    this.#organizationVariables.set(key, variables);
    return variables;
  }

  // Secrets

  secretsIn(scope: SecretScope): ScopedSecrets {
    const key = this.#scopeKey(scope);
    let scoped = this.#secrets.get(key);
    if (!scoped) {
      scoped = new ScopedSecrets(this.#newKeyId());
      this.#secrets.set(key, scoped);
    }
    return scoped;
  }

  /** The value that a secret now opens to, or undefined when there is none. */
  openSecret(location: SecretLocation): string | undefined {
    return this.secret(location)?.value;
  }

  secret(location: SecretLocation): Readonly<StoredSecret> | undefined {
    return this.secretsIn(location).find(location.secret);
  }

  /** Every value that was ever stored, the first one first, also those deleted since. */
  secretHistory(location: SecretLocation): readonly HistoricalValue[] {
    return this.secretsIn(location).history(location.secret);
  }

  /** A person types a value into the settings page. */
  putSecret(
    location: SecretLocation,
    value: string,
    options: { by?: string; visibility?: StoredSecret['visibility']; selectedRepositories?: string[] } = {},
  ): void {
    const scoped = this.secretsIn(location);
    scoped.store(location.secret, value, this.now(), options.by ?? 'octo');
    const stored = scoped.find(location.secret);
    if (!stored) return;
    if (options.visibility) stored.visibility = options.visibility;
    if (options.selectedRepositories) {
      stored.selectedRepositoryIds = new Set(
        options.selectedRepositories.map((name) => this.repository(name).id),
      );
    }
  }

  deleteSecret(location: SecretLocation): void {
    this.secretsIn(location).remove(location.secret);
  }

  rotateKey(scope: SecretScope): void {
    this.secretsIn(scope).rotateKey(this.#newKeyId());
  }

  /** Whether an organization's secret reaches a repository. */
  reaches(secret: Readonly<StoredSecret>, repository: Repository): boolean {
    switch (secret.visibility) {
      case 'all':
        return true;
      case 'private':
        return repository.private;
      case 'selected':
        return secret.selectedRepositoryIds.has(repository.id);
    }
  }

  /**
   * The Actions secrets that a job sees now. Repository and organization secrets are read when a run is queued,
   * environment secrets when the job starts. The nearer place wins.
   */
  secretsOfJob(fullName: string, environment?: string): Record<string, string> {
    const repository = this.repository(fullName);
    const organization = this.secretsIn({ organization: repository.owner.login }).secrets.values();
    const found = [
      ...[...organization].filter((secret) => this.reaches(secret, repository)),
      ...this.secretsIn({ repository: fullName }).secrets.values(),
      ...(environment ? this.secretsIn({ repository: fullName, environment }).secrets.values() : []),
    ];
    return Object.fromEntries(found.map(({ name, value }) => [name, value]));
  }

  // Issues

  /** Someone opens an issue, or a pull request, by hand. A login that ends in `[bot]` is an App's. */
  plantIssue(fullName: string, given: NewIssue): Issue {
    const repository = this.repository(fullName);
    const labels = (given.labels ?? []).map(
      (name) => repository.labels.get(name.toLowerCase()) ?? this.addLabel(repository, name),
    );
    const issue = this.openIssue(repository, {
      title: given.title,
      body: given.body ?? null,
      user: this.addUser(given.by),
      labels,
      assignees: (given.assignees ?? []).map((login) => this.addUser(login)),
    });
    issue.isPullRequest = given.isPullRequest ?? false;
    return issue;
  }

  openIssue(
    repository: Repository,
    given: Pick<Issue, 'title' | 'body' | 'user' | 'labels' | 'assignees'>,
  ): Issue {
    const now = this.now();
    const issue: Issue = {
      ...given,
      id: this.nextId(),
      number: repository.issues.length + 1,
      state: 'open',
      stateReason: null,
      comments: [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      closedBy: null,
      isPullRequest: false,
      locked: false,
      lockReason: null,
      absence: null,
      notifications: [{ reason: 'opened', by: given.user.login, at: now }],
    };
    repository.issues.push(issue);
    return issue;
  }

  issue(fullName: string, number: number): Issue {
    const issue = this.repository(fullName).issues[number - 1];
    if (!issue) throw new Error(`The sandbox has no issue ${number} in ${fullName}`);
    return issue;
  }

  closeIssue(fullName: string, number: number, login: string, reason: StateReason = 'completed'): void {
    this.changeState(this.issue(fullName, number), 'closed', this.addUser(login), reason);
  }

  reopenIssue(fullName: string, number: number, login: string): void {
    this.changeState(this.issue(fullName, number), 'open', this.addUser(login), 'reopened');
  }

  editIssueBody(fullName: string, number: number, body: string): void {
    const issue = this.issue(fullName, number);
    issue.body = body;
    issue.updatedAt = this.now();
  }

  /** Someone comments. A login that ends in `[bot]` is an App's. */
  plantComment(fullName: string, number: number, given: { by: string; body: string }): Comment {
    return this.addComment(this.issue(fullName, number), given.body, this.addUser(given.by));
  }

  /** Someone removes a label. */
  removeLabel(fullName: string, number: number, name: string): void {
    const issue = this.issue(fullName, number);
    issue.labels = issue.labels.filter((label) => label.name.toLowerCase() !== name.toLowerCase());
    issue.updatedAt = this.now();
  }

  lockIssue(fullName: string, number: number, reason: LockReason | null = null): void {
    Object.assign(this.issue(fullName, number), { locked: true, lockReason: reason });
  }

  unlockIssue(fullName: string, number: number): void {
    Object.assign(this.issue(fullName, number), { locked: false, lockReason: null });
  }

  deleteIssue(fullName: string, number: number): void {
    this.issue(fullName, number).absence = { kind: 'deleted' };
  }

  /** It continues elsewhere, under another number. */
  transferIssue(fullName: string, number: number, to: string): Issue {
    const issue = this.issue(fullName, number);
    const repository = this.repository(to);
    const copy: Issue = { ...issue, id: this.nextId(), number: repository.issues.length + 1, labels: [] };
    repository.issues.push(copy);
    issue.absence = { kind: 'transferred', repository, number: copy.number };
    return copy;
  }

  changeState(issue: Issue, state: Issue['state'], by: Account, reason: StateReason | null): void {
    const now = this.now();
    issue.updatedAt = now;
    if (state === issue.state) {
      if (state === 'closed' && reason) issue.stateReason = reason;
      return;
    }
    issue.state = state;
    if (state === 'closed') {
      issue.stateReason = reason ?? 'completed';
      issue.closedAt = now;
      issue.closedBy = by;
    } else {
      issue.stateReason = 'reopened';
      issue.closedAt = null;
      issue.closedBy = null;
    }
    issue.notifications.push({ reason: state === 'closed' ? 'closed' : 'reopened', by: by.login, at: now });
  }

  addComment(issue: Issue, body: string, user: Account): Comment {
    const now = this.now();
    const comment = { id: this.nextId(), body, user, createdAt: now, updatedAt: now };
    issue.comments.push(comment);
    issue.updatedAt = now;
    issue.notifications.push({ reason: 'commented', by: user.login, at: now });
    return comment;
  }

  /** The notifications to watchers. A comment and its change of state count as one. */
  notifications(fullName: string, number: number): Notification[] {
    const told: Notification[] = [];
    let single: Notification | undefined;
    for (const next of this.issue(fullName, number).notifications) {
      if (single && belongTogether(single, next)) {
        if (single.reason === 'commented') single.reason = next.reason;
        single = undefined;
      } else {
        single = { ...next };
        told.push(single);
      }
    }
    return told;
  }

  #account(login: string, type: AccountType): Account {
    const known = this.account(login);
    if (known) return known;
    const account: Account = { login, id: this.nextId(), type: login.endsWith('[bot]') ? 'Bot' : type };
    this.#accounts.set(login.toLowerCase(), account);
    return account;
  }

  #requireCredential(token: string): Credential {
    const credential = this.#credentials.get(token);
    if (!credential) throw new Error('The sandbox has no such credential');
    return credential;
  }

  #newKeyId(): string {
    return randomText(this.#random, 19, '123456789');
  }

  #scopeKey(scope: SecretScope): string {
    const store = scope.store ?? 'actions';
    if ('organization' in scope)
      return JSON.stringify([store, 'organization', scope.organization.toLowerCase()]);
    return JSON.stringify([
      store,
      this.repository(scope.repository).id,
      scope.environment?.toLowerCase() ?? null,
    ]);
  }
}

const SAME_MOMENT_MILLISECONDS = 60_000;

function belongTogether(first: Notification, second: Notification): boolean {
  const reasons = [first.reason, second.reason];
  return (
    first.by === second.by &&
    second.at - first.at <= SAME_MOMENT_MILLISECONDS &&
    reasons.includes('commented') &&
    (reasons.includes('closed') || reasons.includes('reopened'))
  );
}
