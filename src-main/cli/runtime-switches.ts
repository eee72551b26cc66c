/**
 * Switches that Chromium and Electron read for themselves, or put there themselves (a second start, a launcher, a test
 * driver). They mean nothing to us and are let through; a misspelt option of ours must not be, hence a list [CL2].
 */
const EXACT = new Set([
  'allow-file-access-from-files',
  'auth-server-whitelist',
  'class',
  'crashpad-handler-pid',
  'device-scale-factor',
  'display',
  'force-color-profile',
  'force-device-scale-factor',
  'force-dark-mode',
  'force-high-contrast',
  'force-renderer-accessibility',
  'gapplication-service',
  'gtk-version',
  'high-dpi-support',
  'host-resolver-rules',
  'ignore-gpu-blocklist',
  'in-process-gpu',
  'js-flags',
  'lang',
  'no-first-run',
  'no-proxy-server',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'password-store',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'test-type',
  'trace-warnings',
  'unsafely-disable-devtools-self-xss-warnings',
  'updated',
  'user-data-dir',
  'v',
  'vmodule',
  'wm-window-animations-disabled',
]);

const PREFIXES = [
  'disable-',
  'enable-',
  'inspect',
  'log-',
  'ozone-',
  'proxy-',
  'trace-',
  'use-',
  'xsession-',
];

/** Finder hands over a process serial number. */
const MAC_SERIAL = /^-psn_\d+_\d+$/;

/** Whether `argument` is a switch of the runtime, `--name` or `--name=value`. */
export function isRuntimeSwitch(argument: string): boolean {
  if (MAC_SERIAL.test(argument)) return true;
  const name = /^--([a-z0-9-]+)(?:=|$)/.exec(argument)?.[1];
  if (name === undefined) return false;
  return EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/**
 * The arguments meant for the app, from a process's whole argv: without the executable and, where a default app runs
 * us (`isDefaultApp`), without the app's folder, which is the first argument that is no switch.
 */
export function applicationArguments(argv: readonly string[], isDefaultApp: boolean): readonly string[] {
  const rest = argv.slice(1);
  if (!isDefaultApp) return rest;
  const appFolder = rest.findIndex((argument) => !argument.startsWith('-'));
  return appFolder < 0 ? rest : rest.toSpliced(appFolder, 1);
}
