import { DIALOG_ERRORS, flatError, graphError, THREADS_DIALOG_ERRORS } from './errors.js';
import type { App, ConsentWorld, Dialog, LoginConfiguration, User } from './model.js';

/** What an address asks of a dialog. */
export interface DialogRequest {
  dialog: Dialog;
  clientId: string;
  redirectUri: string;
  scope: string;
  configId?: string;
  responseType?: string;
}

/** What the dialog shows in place of a redirect. */
export class DialogRefusal extends Error {
  /** Threads numbers what it shows. */
  readonly code: number;

  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

export interface OpenDialog {
  app: App;
  scopes: string[];
  configuration?: LoginConfiguration;
}

/** Refuses what a dialog refuses before it knows the person. */
export function openDialog(world: ConsentWorld, request: DialogRequest): OpenDialog {
  switch (request.dialog) {
    case 'facebook':
      return openFacebook(world, request);
    case 'instagram':
      return openInstagram(world, request);
    case 'threads':
      return openThreads(world, request);
  }
}

function openFacebook(world: ConsentWorld, request: DialogRequest): OpenDialog {
  const app = world.apps.find(({ id }) => id === request.clientId);
  if (!app) {
    throw new DialogRefusal('Invalid App ID: The provided app ID does not look like a valid app ID.');
  }
  if (app.disabled) throw new DialogRefusal('App not active: This app is not currently accessible.');
  const problem = redirectProblem(app, request.redirectUri);
  if (problem) throw new DialogRefusal(problem);
  checkResponseType(request);
  if (request.configId !== undefined) {
    const configuration = app.configurations.find(({ id }) => id === request.configId);
    // A guess: what an unknown configuration shows is not on record.
    if (!configuration) throw new DialogRefusal('Invalid config_id: There is no such login configuration.');
    return { app, scopes: configuration.scopes, configuration };
  }
  const scopes = scopesOf(request.scope);
  if (app.forBusiness) {
    // Reported without its exact words, so these are a guess.
    throw new DialogRefusal('This app uses Facebook Login for Business and needs a config_id.');
  }
  const invalid = scopes.filter(
    (scope) => /^(instagram_business|threads)_/.test(scope) || world.behaviour.endedScopes.includes(scope),
  );
  if (invalid.length > 0) {
    throw new DialogRefusal(
      `Invalid Scopes: ${invalid.join(', ')}. This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions`,
    );
  }
  return { app, scopes };
}

function openInstagram(world: ConsentWorld, request: DialogRequest): OpenDialog {
  const app = world.apps.find(({ instagram }) => instagram.id === request.clientId);
  if (!app) {
    if (isOfMeta(world, request.clientId)) throw flatError.invalidPlatformApp();
    throw new DialogRefusal("Sorry, this page isn't available.");
  }
  const address = absolute(request.redirectUri);
  if (address?.protocol !== 'https:' || !isListed(app.instagram.redirectUris, request.redirectUri)) {
    throw invalidRequest('Invalid redirect_uri');
  }
  checkResponseType(request);
  const scopes = scopesOf(request.scope);
  // The empty brackets are reported.
  if (scopes.length === 0 || !scopes.every((scope) => scope.startsWith('instagram_business_'))) {
    throw invalidRequest('Invalid scope: []');
  }
  return { app, scopes };
}

function openThreads(world: ConsentWorld, request: DialogRequest): OpenDialog {
  const app = world.apps.find(({ threads }) => threads.id === request.clientId);
  if (!app) throw threadsRefusal(4476002);
  const address = absolute(request.redirectUri);
  if (address?.protocol === 'http:') throw threadsRefusal(1349187);
  const { redirectUris, uninstallCallbackUrl, deleteCallbackUrl } = app.threads;
  const isComplete = uninstallCallbackUrl !== '' && deleteCallbackUrl !== '';
  if (!address || !isComplete || !isListed(redirectUris, request.redirectUri)) throw threadsRefusal(1349168);
  checkResponseType(request);
  return { app, scopes: scopesOf(request.scope) };
}

export function threadsRefusal(code: keyof typeof THREADS_DIALOG_ERRORS): DialogRefusal {
  return new DialogRefusal(THREADS_DIALOG_ERRORS[code], code);
}

/**
 * What an app in development mode says to a person without a role on it, once it knows the person: the parameters of a redirect.
 * Where it shows a page instead, that is thrown.
 */
export function roleProblem(
  { behaviour }: ConsentWorld,
  dialog: Dialog,
  app: App,
  user: User,
): Record<string, string> | undefined {
  if (app.mode !== 'development') return undefined;
  if (dialog === 'facebook') {
    if (user.developerOf.has(app.id)) return undefined;
    throw new DialogRefusal('App not active: it is in development mode and this person has no role on it');
  }
  if (app[dialog].testers.get(user.id) === 'accepted') return undefined;
  if (dialog === 'threads') throw threadsRefusal(1349245);
  if (behaviour.missingRole === 'page') throw new DialogRefusal('Insufficient developer role');
  return { error: 'access_denied', error_description: 'Insufficient developer role' };
}

/** What the address says when the person declines. */
export const DECLINED: Record<Dialog, Record<string, string>> = {
  facebook: {
    error: 'access_denied',
    error_code: '200',
    error_description: 'Permissions error.',
    error_reason: 'user_denied',
  },
  instagram: {
    error: 'access_denied',
    error_reason: 'user_denied',
    error_description: 'The user denied your request',
  },
  // Documented for Instagram, but no recorded example exists.
  threads: {
    error: 'access_denied',
    error_reason: 'user_denied',
    error_description: 'The user denied your request',
  },
};

export function scopesOf(scope: string): string[] {
  return scope.split(/[\s,]+/).filter((name) => name !== '');
}

/** An id of another pair of the same apps. */
function isOfMeta(world: ConsentWorld, id: string): boolean {
  return world.apps.some((app) => app.id === id || app.threads.id === id);
}

function isListed(redirectUris: string[], redirectUri: string): boolean {
  return redirectUris.length === 0 || redirectUris.includes(redirectUri);
}

function checkResponseType({ responseType = 'code' }: DialogRequest): void {
  if (responseType !== 'code') throw new DialogRefusal('This sandbox answers response_type=code only.');
}

function invalidRequest(what: string): DialogRefusal {
  return new DialogRefusal(`Invalid Request: Request parameters are invalid: ${what}`);
}

/** What the dialog says against a redirect address; undefined when it accepts it. */
function redirectProblem(app: App, redirectUri: string): string | undefined {
  const address = absolute(redirectUri);
  if (!address) return graphError.relativeRedirectUri().message;
  const local = address.hostname === 'localhost' && address.protocol === 'http:';
  if (local && app.mode === 'development') return undefined;
  if (address.protocol !== 'https:') return DIALOG_ERRORS[1349168];
  if (!inDomains(app, address)) return graphError.foreignDomain().message;
  if (app.redirectUris.length > 0 && !app.redirectUris.includes(redirectUri)) return DIALOG_ERRORS[1349168];
  return undefined;
}

export function absolute(redirectUri: string): URL | undefined {
  const address = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

export function inDomains(app: App, address: URL): boolean {
  if (app.domains.length === 0) return true;
  if (app.mode === 'development' && address.hostname === 'localhost') return true;
  return app.domains.some((domain) => address.hostname === domain || address.hostname.endsWith(`.${domain}`));
}
