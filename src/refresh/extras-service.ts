import { credentialMissing } from '../messages/warnings.js';
import type { Secret } from '../token/secret.js';
import type { Writer } from './github-services.js';
import type { ExtrasService } from './services.js';

interface ExtrasOptions {
  /** The credential that may also write variables and send events; absent when none was given. */
  readonly writer?: Writer;
  readonly repository: string;
  readonly exportVariable?: (name: string, token: Secret) => void;
}

/** Variables and events need more than GITHUB_TOKEN may do, so they go with the credential that writes the secrets. */
export function createExtrasService({ writer, repository, exportVariable }: ExtrasOptions): ExtrasService {
  return {
    setVariable: async (name, value) => {
      if (writer === undefined) return { kind: 'problem', problem: credentialMissing() };
      const [github, { setVariable }] = await Promise.all([
        writer.forExtra('expiry-variable'),
        import('../github/every-run.js').then(({ loadVariables }) => loadVariables()),
      ]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === undefined) return { kind: 'problem', problem: credentialMissing() };
      const [github, { dispatchEvent }] = await Promise.all([
        writer.forExtra('dispatch-event'),
        import('../github/every-run.js').then(({ loadDispatch }) => loadDispatch()),
      ]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token),
  };
}
