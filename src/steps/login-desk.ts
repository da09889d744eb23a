import type { Ports } from '../http.js';
import { exchangeCode } from '../meta/authorization-code.js';
import type { MetaClient } from '../meta/client.js';
import { askDeviceLogin, startDeviceLogin } from '../meta/device-login.js';
import { placeKey } from '../token/place.js';
import { deviceLine, deviceNote } from '../words/device.js';
import { appOf } from './meta-desk.js';
import type { IssueDesk, LoginDesk, Narrator } from './world.js';

/** How long a run waits for a person. Meta's codes last seven minutes (meta-api.md §8). */
export const PATIENCE_MS = 10 * 60_000;

/** Meta's logins. The device's code goes to the live log and, where there is one, to the open issue. */
export function createLoginDesk(
  client: MetaClient,
  ports: Pick<Ports, 'now' | 'sleep'>,
  narrator: Narrator,
  issues: IssueDesk | undefined,
  isDeviceReady: boolean,
): LoginDesk {
  return {
    isDeviceReady,
    exchangeCode: (job, code) =>
      exchangeCode(client, { app: appOf(job), code, redirectUri: job.redirectUri }),
    startDevice: (job, clientToken, scopes) =>
      startDeviceLogin(client, { appId: appOf(job).id, clientToken, scopes }),
    askDevice: (job, clientToken, code) =>
      askDeviceLogin(client, { appId: appOf(job).id, clientToken, code }),
    showDeviceCode: async (job, code) => {
      narrator.line(deviceLine(code));
      // The log shows it too: an issue that cannot be written must not stop a login.
      await issues?.note(job.issue, {
        id: placeKey(job.source),
        name: 'device-login',
        body: deviceNote(code),
      });
    },
    now: ports.now,
    patienceMs: PATIENCE_MS,
    sleep: ports.sleep,
  };
}
