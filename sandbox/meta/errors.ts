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
  /** The word that `WWW-Authenticate` names the error by. */
  challenge?: 'invalid_token' | 'invalid_request' | 'invalid_code';
}

/** An error that Meta answers with. Texts and codes: reference/meta-api.md, by section. */
export class GraphError extends Error {
  readonly fields: GraphErrorFields;

  constructor(fields: GraphErrorFields) {
    super(fields.message);
    this.fields = fields;
  }
}

/** Why a token no longer works, as `data.error` of debug_token and as an error of its own. */
export interface Death {
  code: number;
  message: string;
  subcode?: number;
}

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
