import { credentialPartsOf } from './credentials.js';
import { INPUT_NAMES, isCredentialKey } from './table.js';

/**
 * What a program may see that is started from here: how this computer is set up, for a browser, for git and for GitHub's own
 * command line. Nothing of ours is in it.
 */
const HARMLESS = new RegExp(
  `^(?:${[
    'PATH|PATHEXT|HOME|USER|USERNAME|LOGNAME|SHELL|PWD|LANG|LANGUAGE|LC_\\w+|TZ|TMPDIR|TEMP|TMP',
    'TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|BROWSER|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\\w+',
    'DBUS_SESSION_BUS_ADDRESS|DESKTOP_SESSION|KDE_FULL_SESSION|KDE_SESSION_VERSION|GNOME_DESKTOP_SESSION_ID',
    'WSL_DISTRO_NAME|WSL_INTEROP|WSLENV|GH_CONFIG_DIR|GH_HOST',
    'USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES(?:\\(X86\\))?',
    'SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC',
  ].join('|')})$`,
  'i',
);
/** The variables that Node, OpenSSL and the toolkit of GitHub Actions read by themselves. */
const LOOKED_UP = /^(?:GITHUB|RUNNER|NODE|SSL)_/i;
const CREDENTIAL = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|(?:PRIVATE|API|ACCESS)[_-]?KEY)$/i;
const OURS = /^(?:INPUT|META|INSTAGRAM|THREADS|GH|GITHUB)_/i;

/** The part of an environment that a started program may see. */
export function harmlessIn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return pick(env, (name) => HARMLESS.test(name));
}

/**
 * Takes what the program was told out of the process's own environment, so that neither a package nor a program that is started
 * finds it there, and returns the whole.
 */
export function takeEnvironment(processEnv: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const whole = { ...processEnv };
  for (const name of Object.keys(whole)) {
    if (!HARMLESS.test(name) && !(LOOKED_UP.test(name) && !CREDENTIAL.test(name))) delete processEnv[name];
  }
  return whole;
}

/** The credentials in an environment: ours by name, those of others where they are no words either. */
export function credentialsIn(env: NodeJS.ProcessEnv): string[] {
  const inputs = new Set(INPUT_NAMES.filter(isCredentialKey).map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.entries(env).flatMap(([name, given = '']) => {
    const value = given.trim();
    if (!inputs.has(name) && !CREDENTIAL.test(name)) return [];
    const looksRandom =
      value.length >= 16 && /\d/.test(value) && /[a-z]/i.test(value) && !/[\s/]/.test(value);
    if (OURS.test(name)) return credentialPartsOf(value).filter((part) => part !== '');
    return looksRandom ? [value] : [];
  });
}

function pick(env: NodeJS.ProcessEnv, isPicked: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isPicked(name)));
}
