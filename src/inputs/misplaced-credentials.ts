import type { TokenConfig } from '../token/config.js';
import { PLATFORMS } from '../token/platform.js';
import type { Secret } from '../token/secret.js';
import {
  credentialPartsOf,
  findCredentials,
  isAddress,
  type KnownCredential,
  kindByPrefix,
  misplaced,
  refuseCredentialShape,
  storeAgain,
} from './credentials.js';
import { type Field, type Fields, isSpelledLikeKey } from './fields.js';
import { InputError } from './options.js';
import { definitionOf, INPUT_NAMES, isCredentialKey } from './table.js';

/** A name is published: in the log, the summary, the title, the path of a request. */
export async function refuseMisplacedCredentials(fields: Fields): Promise<void> {
  const { names, credentials } = await writtenValues(fields);
  // A secret's name in place of its value is refused where the credential is read.
  const written = new Set(names.map(({ value }) => value.toUpperCase()));
  const isName = (part: string) =>
    written.has(part.toUpperCase()) && credentialPartsOf(part, part).length === 0;
  const credentialIn = findCredentials(
    credentials.flatMap(({ name, value }) =>
      credentialPartsOf(value)
        .filter((part) => !isName(part) && !isAddress(part))
        .map((part) => ({ name, value: part })),
    ),
  );
  for (const { name, value } of names) {
    const owner = credentialIn(value);
    if (owner !== undefined) throw misplaced(name, `holds the value of ${owner}, or a part of it`);
    refuseCredentialShape(name, value);
  }
}

interface WrittenValues {
  readonly names: readonly Field[];
  readonly credentials: readonly KnownCredential[];
}

/** All that was written anywhere, apart by what belongs there. */
async function writtenValues(fields: Fields): Promise<WrittenValues> {
  const names = new Map<string, Field>();
  const credentials = new Map<string, KnownCredential>();
  const add = (name: string, value: string, isCredential: boolean) =>
    void (isCredential ? credentials : names).set(name, { name, value });
  const addEntry = (name: string, key: string, value: unknown): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => void addEntry(`${name}[${index + 1}]`, key, item));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, item] of Object.entries(value))
        addEntry(
          isSpelledLikeKey(inner) ? `${name}.${inner}` : `${name} (a key that is unknown here)`,
          inner,
          item,
        );
    } else if (typeof value === 'string') add(name, value.trim(), isCredentialKey(key));
  };
  for (const input of INPUT_NAMES) {
    const { kind } = definitionOf(input);
    switch (kind) {
      case 'list':
        for (const { name, values } of await fields.entries(input)) addEntry(name, input, values);
        break;
      case 'name':
      case 'ping':
      case 'credential':
        for (const platform of PLATFORMS) {
          const { name, value } = fields.text(input, platform);
          add(name, value, kind === 'credential');
        }
        break;
      case 'response':
        break;
    }
  }
  return { names: [...names.values()], credentials: [...credentials.values()] };
}

/**
 * Pasting one credential where another belongs would end with it being overwritten, and with a token of GitHub at Meta or one of Meta
 * at GitHub.
 */
export function refuseMixedUpCredentials(
  fields: Fields,
  configs: readonly TokenConfig[],
  ...others: readonly (Secret | undefined)[]
): void {
  const isList = fields.text('access-token').value === '';
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new InputError(
        isList ? 'tokens' : fields.text('access-token').name,
        isList
          ? `gives ${name} the same value as another credential has.`
          : 'is the same value as another credential.',
        `${isList ? 'A value in tokens' : 'access-token'} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`,
      );
    }
  }
  refuseOtherKinds(fields, configs);
}

const KINDS_IN_WORDS = {
  'meta-token': 'an access token of Meta',
  'github-token': 'a token of GitHub',
  'private-key': 'a private key',
} as const;

/** Refuses a value with another kind's prefix before it is sent to the wrong service. */
function refuseOtherKinds(fields: Fields, configs: readonly TokenConfig[]): void {
  const isList = fields.text('access-token').value === '';
  const given = (['secrets-token', 'github-token', 'client-token'] as const).map((input) => {
    const { name, value } = fields.text(input);
    return { name, value, right: input === 'client-token' ? undefined : ('github-token' as const) };
  });
  const ofTokens = configs.flatMap(({ name, token, app, platformApp, platform }) => [
    {
      name: isList ? `tokens (${name})` : fields.text('access-token').name,
      value: token.reveal(),
      right: 'meta-token' as const,
    },
    {
      name: isList ? 'app-secret' : fields.text('app-secret', platform).name,
      value: (app?.secret ?? platformApp?.secret)?.reveal() ?? '',
      right: undefined,
    },
  ]);
  for (const { name, value, right } of [...ofTokens, ...given]) {
    refuseOtherKind(
      name,
      value,
      right,
      `access-token is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's. ${storeAgain(name)}`,
    );
  }
}

export type CredentialKind = keyof typeof KINDS_IN_WORDS;

/** @throws InputError for what begins as another kind of credential than `right` does */
export function refuseOtherKind(
  name: string,
  value: string,
  right: CredentialKind | undefined,
  hint: string,
): void {
  const kind = kindByPrefix(value);
  if (kind === undefined || kind === right) return;
  throw new InputError(name, `holds ${KINDS_IN_WORDS[kind]}, and another credential belongs here.`, hint);
}
