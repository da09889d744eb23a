import type { Reply } from '../github/client.js';
import type { Secret } from '../token/secret.js';
import type { GitHubLine } from './github-services.js';
import type { ExtrasService } from './services.js';

export interface ExtrasOptions {
  /** The credential that may also write variables and send events; absent when none was given. */
  readonly writer?: GitHubLine;
  readonly repository: string;
  readonly exportVariable?: (name: string, token: Secret) => void;
}

const NO_CREDENTIAL: Reply<true> = {
  kind: 'problem',
  problem: {
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'There is no credential that may set a variable or send an event.',
    hint: 'Set secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event.',
  },
};

/** Variables and events need more than GITHUB_TOKEN may do, so they go with the credential that writes the secrets. */
export function createExtrasService({ writer, repository, exportVariable }: ExtrasOptions): ExtrasService {
  return {
    setVariable: async (name, value) => {
      if (writer === undefined) return NO_CREDENTIAL;
      const [github, { setVariable }] = await Promise.all([writer(), import('../github/variables.js')]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === undefined) return NO_CREDENTIAL;
      const [github, { dispatchEvent }] = await Promise.all([writer(), import('../github/dispatch.js')]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token),
  };
}
