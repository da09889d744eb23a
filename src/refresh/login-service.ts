import { deviceLine, deviceNote } from '../messages/device.js';
import { exchangeCode } from '../meta/authorization-code.js';
import type { MetaClient } from '../meta/client.js';
import { askDeviceLogin, startDeviceLogin } from '../meta/device-login.js';
import type { Runtime } from '../net/http.js';
import { issueKeyOf } from './issue-key.js';
import { appOf } from './meta-service.js';
import type { IssueService, Logger, LoginService } from './services.js';

/**
 * How long a run waits for a person. Meta's codes last seven minutes
 * (https://developers.facebook.com/docs/facebook-login/for-devices).
 */
export const PATIENCE_MS = 10 * 60_000;

/** Meta's logins. The device's code goes to the live log and, where there is one, to the open issue. */
export function createLoginService(
  client: MetaClient,
  runtime: Pick<Runtime, 'now' | 'sleep'>,
  logger: Logger,
  issues: IssueService | undefined,
  isDeviceReady: boolean,
  whileTyping: LoginService['whileTyping'],
): LoginService {
  return {
    isDeviceReady,
    exchangeCode: (config, code) =>
      exchangeCode(client, { app: appOf(config), code, redirectUri: config.redirectUri }),
    startDevice: (config, clientToken, scopes) =>
      startDeviceLogin(client, { appId: appOf(config).id, clientToken, scopes }),
    askDevice: (config, clientToken, code) =>
      askDeviceLogin(client, { appId: appOf(config).id, clientToken, code }),
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
