import type { Hono } from 'hono';
import { HEX, randomText } from '../random.js';
import { graphError } from './errors.js';
import { admit, type GraphRequest, readRequest, required } from './request.js';
import { type App, type DeviceCode, type MetaWorld, SIXTY_DAYS } from './world.js';

const CODE_SECONDS = 420;
const USER_CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** https://developers.facebook.com/docs/facebook-login/for-devices */
export function addDeviceLogin(app: Hono, world: MetaWorld): void {
  app.post('/device/login', async (context) => {
    const request = await readRequest(context);
    const client = clientTokenCaller(world, request);
    const device: DeviceCode = {
      code: randomText(world.random, 32, HEX),
      userCode: randomText(world.random, 8, USER_CODE_LETTERS),
      app: client,
      scopes: (request.parameters.get('scope') ?? 'public_profile').split(/[\s,]+/),
      expiresAt: world.clock.seconds() + CODE_SECONDS,
      answer: 'pending',
    };
    world.devices.set(device.code, device);
    return context.json({
      code: device.code,
      user_code: device.userCode,
      verification_uri: `${request.origin}/device`,
      expires_in: CODE_SECONDS,
      interval: world.behaviour.deviceInterval,
    });
  });

  app.post('/device/login_status', async (context) => {
    const request = await readRequest(context);
    const client = clientTokenCaller(world, request);
    const device = world.devices.get(required(request.parameters, 'code'));
    if (!device || device.app !== client) throw graphError.deviceExpired();
    checkPace(world, device);
    return context.json(status(world, device));
  });
}

function clientTokenCaller(world: MetaWorld, { accessToken = '' }: GraphRequest): App {
  const client = world.apps.find((app) => accessToken === `${app.id}|${app.clientToken}`);
  if (!client) throw graphError.noClientToken();
  admit(client);
  if (!client.loginFromDevices) throw graphError.noCapability();
  return client;
}

function checkPace({ behaviour, clock }: MetaWorld, device: DeviceCode): void {
  const now = behaviour.devicePollClock === 'virtual' ? clock.now() : performance.now();
  const last = device.polledAt;
  device.polledAt = now;
  if (last !== undefined && now - last < behaviour.deviceInterval * 1000) throw graphError.deviceTooFast();
}

function status(world: MetaWorld, device: DeviceCode): Record<string, unknown> {
  if (device.answer === 'declined') throw graphError.deviceDeclined();
  if (device.answer === 'used' || device.expiresAt <= world.clock.seconds()) throw graphError.deviceExpired();
  if (device.answer === 'pending') throw graphError.devicePending();
  const token = world.login(device.app, device.answer.user, device.scopes, [], SIXTY_DAYS);
  device.answer = 'used';
  return {
    access_token: token.string,
    data_access_expiration_time: token.user.dataAccessExpiresAt,
    expires_in: SIXTY_DAYS - 1,
  };
}
