import { join } from 'node:path';
import { app, type Session, shell, type WebContents, type WebPreferences } from 'electron';
import { PAGES } from '#shared/ipc/channel-names.ts';
import type { PageName } from '#shared/ipc/contract.ts';
import { APP_ORIGIN, pageUrl } from '#shared/ipc/page-address.ts';
import type { Log } from '../ports/log.ts';
import { isAllowedOutside } from './outside-links.ts';

/** Every scheme with a network or the file system behind it. Pages live on `app:` alone. */
const BLOCKED_ADDRESSES = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** The preferences of every window of ours: sandboxed, isolated, without Node anywhere. */
export function secureWebPreferences(page: PageName): WebPreferences {
  return {
    preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    enableWebSQL: false,
    devTools: !app.isPackaged,
    // The ring and timer pages must paint and the sound page play on while nobody looks at them.
    backgroundThrottling: page === 'main',
    autoplayPolicy: page === 'sound' ? 'no-user-gesture-required' : 'document-user-activation-required',
  };
}

/** Guards every web contents that will ever be made. To be called before the first window. */
export function guardAllContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log));
}

function guardContents(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    log.warn('page refused', { what });
  };
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedOutside(url)) void shell.openExternal(url);
    else log.warn('page refused', { what: 'window' });
    return { action: 'deny' };
  });
  // Loading one of our pages again (a reload) is the only navigation there is.
  contents.on('will-navigate', (event) => {
    if (event.url !== contents.getURL() || !isOwnPage(event.url)) refuse('navigation')(event);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuse('frame')(event);
  });
  contents.on('will-redirect', refuse('redirect'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    refuse('bluetooth')(event);
    choose('');
  });
}

function isOwnPage(url: string): boolean {
  return PAGES.some((page) => url === pageUrl(page));
}

/** Shuts the pages' session off from permissions, devices, downloads and every network. */
export function guardSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('permission refused', { permission });
    decide(false);
  });
  // Output devices have names and ids only for a page that may select a speaker.
  session.setPermissionCheckHandler(
    (_contents, permission: string, origin) =>
      permission === 'speaker-selection' && origin.replace(/\/$/, '') === APP_ORIGIN,
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: BLOCKED_ADDRESSES }, (details, decide) => {
    log.warn('network refused', { resource: details.resourceType });
    decide({ cancel: true });
  });
}
