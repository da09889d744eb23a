import type { Connection } from '../github/app.js';
import type { AppTokens } from '../github/app-tokens.js';
import type { SecretsApp } from '../inputs/options.js';
import { eventLoopTurn } from '../net/event-loop.js';
import type { Budget } from '../net/http.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { SecretScope } from '../token/location.js';
import type { Secret } from '../token/secret.js';
import type { Writer } from './github-services.js';

interface AppWriterOptions {
  readonly app: SecretsApp;
  readonly mode: RunMode;
  readonly places: readonly SecretScope[];
  readonly configs: readonly TokenConfig[];
  /** The repository of the run, whose variables and events the extras are about. */
  readonly repository: string;
  readonly connection: Connection;
  /** For the last requests of the run, whose own time may be used up. */
  readonly lastBudget: Budget;
  readonly onSecret: (secret: Secret) => void;
}

/** Writes with App tokens created for this run. The code is loaded, and a token created, when first needed. */
export function createAppWriter(options: AppWriterOptions): Writer & { readonly close: () => Promise<void> } {
  let opened: Promise<AppTokens> | undefined;
  const tokens = () => {
    opened ??= open(options);
    return opened;
  };
  return {
    forPlace: async (place) => (await tokens()).forPlace(place),
    forExtra: async (input) => (await tokens()).forExtra(input),
    close: async () => {
      const made = await opened?.catch(() => undefined);
      await made?.revokeAll();
    },
  };
}

async function open(options: AppWriterOptions): Promise<AppTokens> {
  const { mode, places, configs, repository, ...rest } = options;
  // The request to Meta is sent before any GitHub code is loaded.
  await eventLoopTurn();
  const { loadApp } = await import('../github/every-run.js');
  const { createAppTokens, planAppAccess, EXTRA_PERMISSIONS } = await loadApp();
  const wanted = {
    'expiry-variable': configs.some(({ extras }) => extras.expiryVariable !== undefined),
    'dispatch-event': configs.some(({ extras }) => extras.dispatchEvent !== undefined),
  };
  const extras = (['expiry-variable', 'dispatch-event'] as const)
    .filter((input) => wanted[input])
    .map((input) => ({ input, repository, permission: EXTRA_PERMISSIONS[input] }));
  return createAppTokens({
    ...rest,
    requests: planAppAccess(places, extras, mode === 'dry-run' ? 'read' : 'write'),
  });
}
