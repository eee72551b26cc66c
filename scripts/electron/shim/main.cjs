'use strict';
/*
 * Starts the app folder named on the command line. It is the default app of the Electron from the npm registry,
 * and an app in front of the app where root starts the official one. The product knows nothing of it.
 */
const Module = require('node:module');
const path = require('node:path');
const { existsSync, readFileSync } = require('node:fs');
const { app } = require('electron');

standAside();
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
useBundledBinding();
allowRoot();
startApp(folder);

/** Started as an app, this folder is the first argument: the app behind it must not see that. */
function standAside() {
  const own = process.argv.findIndex((argument, at) => at > 0 && path.resolve(argument) === __dirname);
  if (own > 0) process.argv.splice(own, 1);
}

/** better-sqlite3 of node_modules needs a newer N-API and would crash an old runtime, which brings its own. */
function useBundledBinding() {
  const bundled = path.join(process.resourcesPath, 'better-sqlite3/node_modules/better-sqlite3');
  if (!existsSync(bundled)) return;
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    return resolveFilename.call(this, request === 'better-sqlite3' ? bundled : request, ...rest);
  };
}

/** Chromium runs as root only without its sandbox, and then asking for the sandbox kills its children in a loop. */
function allowRoot() {
  if (process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox'))
    app.enableSandbox = () => undefined;
}

/** What Electron's own default app does for a folder, for a package.json that may lack a version. */
function startApp(directory) {
  const description = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const name = description.productName ?? description.name ?? path.basename(directory);
  process.defaultApp = true;
  app.setAppPath(directory);
  app.setName(name);
  app.setPath('userData', userData(name));
  if (process.platform === 'linux') app.setDesktopName(description.desktopName ?? `${name}.desktop`);
  if (description.version) app.setVersion(description.version);
  Module._load(path.join(directory, description.main ?? 'index.js'), Module, true);
}

/** The switch is looked at by Electron before the app has a name. */
function userData(name) {
  return app.commandLine.getSwitchValue('user-data-dir') || path.join(app.getPath('appData'), name);
}
