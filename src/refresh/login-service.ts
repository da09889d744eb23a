import { deviceLine, deviceNote } from '../messages/device.js';
import type { MetaClient } from '../meta/client.js';
import type { Runtime } from '../net/http.js';
import { loginApp, type TokenConfig } from '../token/config.js';
import type { Platform } from '../token/platform.js';
import { issueKeyOf } from './issue-key.js';
import { appOf } from './meta-service.js';
import type { IssueService, Logger, LoginService } from './services.js';

/**
 * How long a run waits for a person. Meta's codes last seven minutes
 * (https://developers.facebook.com/docs/facebook-login/for-devices).
 */
export const PATIENCE_MS = 10 * 60_000;

/** Where each platform exchanges the code of its dialog. */
type LoginClients = Readonly<Record<Platform, MetaClient>>;

/** Meta's logins. The device's code goes to the live log and, where there is one, to the open issue. */
export function createLoginService(
  clients: LoginClients,
  runtime: Pick<Runtime, 'now' | 'sleep'>,
  logger: Logger,
  issues: IssueService | undefined,
  isDeviceReady: boolean,
  whileTyping: LoginService['whileTyping'],
): LoginService {
  return {
    isDeviceReady,
    exchangeCode: async (config, code) => {
      const { exchangeCode, exchangePlatformCode } = await loadLogins();
      const { platform, redirectUri } = config;
      const exchange = platform === 'facebook' ? exchangeCode : exchangePlatformCode;
      return exchange(clients[platform], { app: requireLoginApp(config), code, redirectUri });
    },
    startDevice: async (config, clientToken, scopes) => {
      const { startDeviceLogin } = await loadLogins();
      return startDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, scopes });
    },
    askDevice: async (config, clientToken, code) => {
      const { askDeviceLogin } = await loadLogins();
      return askDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, code });
    },
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      // The log shows it too: an issue that cannot be written must not stop a login.
      await issues?.note(config.issue, {
        ...issueKeyOf(config),
        body: deviceNote(code),
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep,
    whileTyping,
  };
}

const loadLogins = () => import('../meta/logins.js');

/** A login without its app is refused before its code is spent. */
function requireLoginApp(config: TokenConfig) {
  const app = loginApp(config);
  if (app === undefined) throw new TypeError(`${config.name}: a login without its app`);
  return app;
}
