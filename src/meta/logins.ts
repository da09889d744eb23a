// What spends a person's login, loaded where there is one.
export { exchangeCode, exchangePlatformCode } from './authorization-code.js';
export { askDeviceLogin, startDeviceLogin } from './device-login.js';
