export interface GraphErrorFields {
  message: string;
  code: number;
  subcode?: number;
  type?: 'OAuthException' | 'GraphMethodException' | 'IGApiException' | 'THApiException';
  /** HTTP status: 400 unless said, as Graph does for nearly everything. */
  status?: number;
  transient?: boolean;
  title?: string;
  userMessage?: string;
  /** `error_data`: whatever Meta adds. */
  data?: unknown;
  /** The word that `WWW-Authenticate` names the error by. */
  challenge?: 'invalid_token' | 'invalid_request' | 'invalid_code';
}

/** An error that Meta answers with: https://developers.facebook.com/docs/graph-api/guides/error-handling */
export class GraphError extends Error {
  readonly fields: GraphErrorFields;

  constructor(fields: GraphErrorFields) {
    super(fields.message);
    this.fields = fields;
  }
}

/**
 * The flat error of Instagram's and Threads' code exchange:
 * https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export class FlatError extends Error {
  readonly code: number;

  constructor(message: string, code = 400) {
    super(message);
    this.code = code;
  }
}

/** An answer, as `faults.add({ kind: 'answer', ...answer })` takes it. */
export interface ScriptedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A Graph error word for word, for a fault that scripts the next answer of a call. */
export function graphAnswer({ fields }: GraphError, traceId = 'AsandboxScriptedTrace00'): ScriptedAnswer {
  const { message, code, subcode, transient, title, userMessage, data } = fields;
  const challenge = fields.challenge ?? (code === 190 ? 'invalid_token' : 'invalid_request');
  const headerText = message.replaceAll('"', "'").replaceAll(/[^\x20-\x7e]/g, '?');
  const error = {
    message,
    type: fields.type ?? 'OAuthException',
    code,
    ...(data === undefined ? {} : { error_data: data }),
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(transient === undefined ? {} : { is_transient: transient }),
    ...(title ? { error_user_title: title } : {}),
    ...(userMessage ? { error_user_msg: userMessage } : {}),
    fbtrace_id: traceId,
  };
  return {
    status: fields.status ?? 400,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'www-authenticate': `OAuth "Facebook Platform" "${challenge}" "${headerText}"`,
    },
    body: JSON.stringify({ error }),
  };
}

/** A flat error word for word. */
export function flatAnswer({ message, code }: FlatError): ScriptedAnswer {
  return {
    status: 400,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify({ error_type: 'OAuthException', code, error_message: message }),
  };
}

/** Why a token no longer works, as `data.error` of debug_token and as an error of its own. */
export interface Death {
  code: number;
  message: string;
  subcode?: number;
}

const TWO_FACTOR =
  'Two factor authentication required. User have to enter a code from SMS or TOTP code generator to pass 2fac. This could happen when accessing a 2fac-protected asset like a page that is owned by a 2fac-protected business manager.';
const INVALID = 'Error validating access token:';

export const death = {
  expired: (expiresAt: number, now: number): Death => ({
    code: 190,
    subcode: 463,
    message: `${INVALID} Session has expired on ${pacificTime(expiresAt)}. The current time is ${pacificTime(now)}.`,
  }),
  passwordChanged: (): Death => ({
    code: 190,
    subcode: 460,
    message: `${INVALID} The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.`,
  }),
  appRemoved: (appId: string): Death => ({
    code: 190,
    subcode: 458,
    message: `${INVALID} The user has not authorized application ${appId}.`,
  }),
  checkpoint: (): Death => ({
    code: 190,
    subcode: 459,
    message: `${INVALID} You cannot access the app till you log in to www.facebook.com and follow the instructions given.`,
  }),
  revoked: (): Death => ({
    code: 190,
    subcode: 466,
    message: `${INVALID} The session was invalidated explicitly using an API call.`,
  }),
  pageRoleLost: (): Death => ({
    code: 190,
    subcode: 492,
    message: `${INVALID} The user must be an administrator of the page in order to impersonate it.`,
  }),
  dataAccessEnded: (): Death => ({
    code: 190,
    subcode: 493,
    message: `${INVALID} The access token is invalid since the user hasn't engaged the app in longer than 90 days.`,
  }),
  unparsable: (): Death => ({ code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }),
  undecryptable: (): Death => ({ code: 190, message: 'The access token could not be decrypted' }),
  wrongSignature: (): Death => ({ code: 190, message: 'Invalid OAuth access token signature.' }),
  unknownApp: (): Death => ({
    code: 190,
    message: 'Error validating application. Cannot get application info due to a system error.',
  }),
  malformedSession: (): Death => ({
    code: 190,
    message: `${INVALID} Session key is malformed because of invalid user id.`,
  }),
  sessionKeyInvalid: (): Death => ({
    code: 190,
    // Only the first three words are reported; the rest is what Meta's list of errors says of 452: a guess here.
    message: `${INVALID} Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session`,
  }),
};

export function refusal(reason: Death): GraphError {
  return new GraphError({ ...reason, challenge: 'invalid_token' });
}

export const graphError = {
  unknownApp: () => new GraphError({ code: 101, message: death.unknownApp().message }),
  missingClientId: () => new GraphError({ code: 101, message: 'Missing client_id parameter.' }),
  unknownError: () => new GraphError({ code: 1, status: 500, message: 'An unknown error has occurred.' }),
  wrongSecret: (code: number) => new GraphError({ code, message: 'Error validating client secret.' }),
  foreignToken: (appId: string) =>
    new GraphError({ code: 1, message: `The access token does not belong to application ${appId}` }),
  appDisabled: () =>
    new GraphError({
      code: 200,
      message: 'API access deactivated. To reactivate, go to the app dashboard.',
    }),
  ipBlocked: () => new GraphError({ code: 5, message: "This IP can't make requests for that application." }),
  missingProof: () =>
    new GraphError({
      code: 100,
      type: 'GraphMethodException',
      message: 'API calls from the server require an appsecret_proof argument',
    }),
  wrongProof: () =>
    new GraphError({
      code: 100,
      type: 'GraphMethodException',
      message: 'Invalid appsecret_proof provided in the API argument',
    }),
  wrongCaller: () =>
    new GraphError({
      code: 100,
      message:
        '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    }),
  otherApp: () =>
    new GraphError({
      code: 100,
      message: '(#100) The App_id in the input_token did not match the Viewing App',
    }),
  debugOnlyToken: () =>
    new GraphError({ code: 190, message: 'Invalid OAuth access token - Debug only access token' }),
  missingParameter: (name: string) =>
    new GraphError({ code: 100, message: `(#100) The parameter ${name} is required` }),
  unsupported: (method: string, object: string) =>
    new GraphError({
      code: 100,
      subcode: 33,
      type: 'GraphMethodException',
      message: `Unsupported ${method.toLowerCase()} request. Object with ID '${object}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    }),
  notExchangeable: () =>
    // Meta's text for a long-lived token that it will not exchange is not on record.
    new GraphError({ code: 100, message: '(#100) The access token can not be exchanged' }),
  missingRedirectUri: () => new GraphError({ code: 191, message: 'Missing redirect_uri parameter.' }),
  relativeRedirectUri: () =>
    new GraphError({ code: 191, message: "redirect_uri isn't an absolute URI. Check RFC 3986." }),
  foreignDomain: () =>
    new GraphError({
      code: 191,
      message:
        "Can't Load URL: The domain of this URL isn't included in the app's domains. To be able to load this URL, add all domains and subdomains of your app to the App Domains field in your app settings.",
    }),
  codeUsed: () => codeError('This authorization code has been used.', 36009),
  codeExpired: () => codeError('This authorization code has expired.', 36007),
  redirectUriMismatch: () =>
    codeError(
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      36008,
    ),
  codeMalformed: () => codeError('Invalid verification code format.'),
  noClientToken: () =>
    new GraphError({
      code: 190,
      message: '(#190) This method must be called with a client access token',
    }),
  noCapability: () =>
    new GraphError({
      code: 3,
      message: '(#3) Application does not have the capability to make this API call.',
    }),
  devicePending: () =>
    new GraphError({
      code: 31,
      subcode: 1349174,
      transient: false,
      message: 'This request requires the user to take a pending action',
      title: 'Device Login Authorization Pending',
      userMessage: 'User has not yet authorized your application. Continue polling.',
    }),
  deviceTooFast: () =>
    new GraphError({
      code: 17,
      subcode: 1349172,
      transient: true,
      message: 'User request limit reached',
      title: 'OAuth Device Excessive Polling',
      userMessage:
        'Your device is polling too frequently. Space your requests with a minimum interval of 5 seconds.',
    }),
  deviceExpired: () =>
    new GraphError({
      code: 463,
      subcode: 1349152,
      transient: false,
      message: 'The session has expired',
      title: 'Activation Code Expired',
      userMessage:
        'The code you entered has expired. Please go back to your device for a new code and try again.',
    }),
  deviceDeclined: () =>
    new GraphError({
      code: 100,
      subcode: 1349173,
      transient: false,
      message: 'authorization_declined',
      title: 'Device Login Authorization Declined',
      userMessage: 'The user declined to authorize your application.',
    }),
  noCurrentUser: () =>
    new GraphError({
      code: 2500,
      message: 'An active access token must be used to query information about the current user.',
    }),
  tokenRequired: () =>
    new GraphError({ code: 104, message: 'An access token is required to request this resource.' }),
  noField: (field: string, node: string) =>
    new GraphError({
      code: 100,
      message: `(#100) Tried accessing nonexisting field (${field}) on node type (${node})`,
    }),
  noAdPermission: () =>
    new GraphError({
      code: 200,
      status: 403,
      message: '(#200) Ad account owner has NOT grant ads_management or ads_read permission',
    }),
  noBusinessPermission: () =>
    new GraphError({
      code: 200,
      status: 403,
      message: '(#200) Requires business_management permission to manage the object',
    }),
  /** Recorded for tokens of people and system users alike: https://github.com/airbytehq/airbyte/issues/26679 */
  missingPermissions: () => new GraphError({ code: 100, message: '(#100) Missing permissions' }),
  notAdAccountAdmin: () =>
    // The code and what it means are reported, the words are a guess.
    new GraphError({
      code: 273,
      message: '(#273) This action requires that you are an administrator of the ad account',
    }),
  noWhatsAppPermission: () =>
    // A missing WhatsApp asset shows as code 200; the words are a guess.
    new GraphError({
      code: 200,
      status: 403,
      message: '(#200) You do not have the necessary permissions for this WhatsApp Business Account',
    }),
  noInstagramPermission: () =>
    // A guess: only the page's code 10 is on record.
    new GraphError({ code: 10, message: '(#10) Application does not have permission for this action' }),
  onlyPageId: () =>
    // Reported with code 100 for tokens that may only message; the words are a guess.
    new GraphError({
      code: 100,
      message:
        "(#100) Object does not exist, cannot be loaded due to missing permission 'pages_read_engagement'",
    }),
  /** Recorded: https://github.com/facebook/facebook-python-business-sdk/issues/516 */
  twoFactorOfAsset: () =>
    new GraphError({
      code: 415,
      subcode: 1404120,
      transient: false,
      message: TWO_FACTOR,
      title: 'Ask user to pass two factor authentication',
      userMessage: 'Unknown error',
    }),
  /** Recorded: https://github.com/facebook/facebook-java-business-sdk/issues/437 */
  twoFactorOfBusiness: () =>
    new GraphError({
      code: 415,
      subcode: 2859009,
      transient: false,
      message: TWO_FACTOR,
      data: { hash: '8874359819718335175' },
      title: 'Two-factor authentication required',
      userMessage:
        'To continue working in your account, please refresh this page to authenticate. Or navigate to the business settings page and authenticate when prompted.',
    }),
  policyBlocked: () =>
    // The code is recorded for exchanges; the words are those known from other calls.
    new GraphError({
      code: 368,
      message: 'The action attempted has been deemed abusive or is otherwise disallowed',
    }),
  marketingVersionEnded: (newest: string) =>
    new GraphError({
      code: 2635,
      message: `(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: ${newest}.`,
    }),
  /** Instagram's and Threads' answer to whatever they do not like: https://github.com/gitroomhq/postiz-app/issues/638 */
  unsupportedMethod: (type: 'IGApiException' | 'THApiException', method: string) =>
    new GraphError({
      code: 100,
      type,
      message: `Unsupported request - method type: ${method.toLowerCase()}`,
    }),
  noPagePermission: () =>
    new GraphError({
      code: 10,
      message:
        "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
    }),
  mustUseExpiringTokens: () =>
    // The documentation says only that leaving the flag out "results in an error".
    new GraphError({
      code: 100,
      message: '(#100) This business must use expiring tokens: set_token_expires_in_60_days has to be true',
    }),
  appNotInstalled: () =>
    new GraphError({ code: 100, message: '(#100) The application is not installed for this system user' }),
  tooYoung: () =>
    // Instagram and Threads document the 24 hours, not the text of the refusal.
    new GraphError({ code: 100, message: 'The access token is less than 24 hours old' }),
};

/** What Instagram says of a code, and of the app that shows it. */
export const flatError = {
  codeNotFound: () => new FlatError('Matching code was not found or was already used'),
  /** Also reported for a code that still carries its `#_`. */
  redirectUriMismatch: () => new FlatError(graphError.redirectUriMismatch().message),
  codeUsed: () => new FlatError('This authorization code has been used'),
  invalidPlatformApp: () => new FlatError('Invalid platform app'),
  wrongSecret: () => new FlatError('Error validating client secret.', 100),
  // A guess: nothing is on record for another grant.
  invalidGrantType: () => new FlatError('Invalid grant_type'),
};

/** What Facebook's dialog puts into the address it ends on, by `error_code`. Numbers are reported, some words are guesses. */
export const DIALOG_ERRORS = {
  1349048: "Can't load URL: The domain of this URL isn't included in the app's domains.",
  1349126:
    "App Not Set Up: This app is still in development mode, and you don't have access to it. Switch to a registered test user or ask an app admin for permissions.",
  1349168:
    "URL blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.",
  1349186: 'Login unavailable: This app is being updated. Please try again later.',
  1349220:
    'Feature Unavailable: Facebook Login is currently unavailable for this app, since we are updating additional details for this app. Please try again later.',
} as const;

/** What Threads shows as a JSON page in place of its dialog. Numbers are reported, some words are guesses. */
export const THREADS_DIALOG_ERRORS = {
  1: 'An unknown error occurred.',
  1349168: DIALOG_ERRORS[1349168],
  1349187:
    "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
  1349245: 'Invalid Request: The user has not accepted the invite to test the app.',
  4476002: 'No app ID was sent with the request.',
} as const;

function codeError(message: string, subcode?: number): GraphError {
  const known = { code: 100, message, challenge: 'invalid_code' } as const;
  return new GraphError(subcode === undefined ? known : { ...known, subcode });
}

const DUTCH: [RegExp, string][] = [
  [/Session has expired/, 'Fout bij het valideren van de toegangstoken: de sessie is verlopen.'],
  [/has been invalidated/, 'Fout bij het valideren van de toegangstoken: de sessie is ongeldig gemaakt.'],
  [/invalidated explicitly/, 'Fout bij het valideren van de toegangstoken: de sessie is beëindigd.'],
  [
    /has not authorized/,
    'Fout bij het valideren van de toegangstoken: de gebruiker heeft de app niet gemachtigd.',
  ],
  [/code has been used/, 'Deze autorisatiecode is gebruikt.'],
  [/code has expired/, 'Deze autorisatiecode is verlopen.'],
  [/verification code/, 'Fout bij het valideren van de verificatiecode.'],
  [/absolute URI/, 'redirect_uri is geen absolute URI.'],
  [/domain of this URL/, 'Kan URL niet laden: het domein van deze URL hoort niet bij de app.'],
  [/client secret/, 'Fout bij het valideren van het clientgeheim.'],
];

/** The same error to somebody whose language is Dutch: Meta localises some messages, codes stay. */
export function localised(message: string): string {
  return DUTCH.find(([pattern]) => pattern.test(message))?.[1] ?? 'Er is een fout opgetreden.';
}

/** Seconds since the epoch, the way Meta writes times in messages: `Wednesday, 16-Nov-22 07:45:51 PST`. */
function pacificTime(seconds: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'long',
    day: '2-digit',
    month: 'short',
    year: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const part = Object.fromEntries(
    format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]),
  );
  return `${part.weekday}, ${part.day}-${part.month}-${part.year} ${part.hour}:${part.minute}:${part.second} ${part.timeZoneName}`;
}
