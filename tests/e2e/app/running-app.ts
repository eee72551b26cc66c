import type { ElectronApplication, Page } from 'playwright/test';
import { _electron, errors } from 'playwright/test';
import type { PageName } from '#shared/ipc/contract.ts';
import { pageUrl } from '#shared/ipc/page-address.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import type { CommandLineResult } from './command-line.ts';
import { runCommandLine } from './command-line.ts';
import { endProcesses, makeProfile } from './profile.ts';
import { builtApp, programs } from './programs.ts';

export interface LaunchOptions {
  /** A profile that an earlier run left; a fresh one if absent. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The app under test, started for real. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly profile: string;
  /** What the pages complained about: policy violations, errors, uncaught exceptions. */
  readonly complaints: string[];
  /** The page of that name, once it is open and loaded. */
  window(name: PageName, timeoutMs?: number): Promise<Page>;
  isOpen(name: PageName): boolean;
  /** Closes the main window by its frame, as a person does; resolves before it is gone. */
  closeMainWindow(): Promise<void>;
  cli(...args: string[]): Promise<CommandLineResult>;
  /** The same with something on its standard input. */
  cliWithInput(input: string, ...args: string[]): Promise<CommandLineResult>;
  /** Runs a command line that must succeed; gives what it said. */
  mustRun(...args: string[]): Promise<string>;
  /** kill -9 for it and all its helpers. */
  kill(): Promise<void>;
}

/** Far more than a start takes. */
const LAUNCH_MS = 25_000;

export async function launchApp(
  { env: desktopEnv, display }: Desktop,
  options: LaunchOptions = {},
): Promise<RunningApp> {
  const profile = options.profile ?? (await makeProfile());
  const env = { ...desktopEnv, ...options.env };
  const start = () =>
    _electron.launch({
      executablePath: programs.electron,
      args: [programs.appFolder, `--user-data-dir=${profile}`, ...(options.args ?? [])],
      env,
      // Without this the runner would switch the sandbox off.
      chromiumSandbox: true,
      // Without this the runner would have every page believe in a light system, whatever the theme.
      colorScheme: null,
      timeout: LAUNCH_MS,
    });
  const electron = await start().catch(async (problem) => {
    if (!(problem instanceof errors.TimeoutError)) throw problem;
    // The runner has missed the app's first word, which happens on a busy machine: from the beginning, once.
    await endProcesses(profile);
    return start();
  });
  const complaints: string[] = [];
  for (const page of electron.windows()) listen(page, complaints);
  electron.on('window', (page) => listen(page, complaints));
  const pageOf = (name: PageName) =>
    electron.windows().find((page) => !page.isClosed() && page.url() === pageUrl(name));
  const cli = (...args: string[]) => runCommandLine(builtApp, args, { env, profile });
  return {
    electron,
    profile,
    complaints,
    async window(name, timeoutMs = 15_000) {
      const page = await waitUntil(`the ${name} window`, () => pageOf(name), timeoutMs);
      await page.waitForLoadState('load');
      // Keys pressed before the first content would be nobody's.
      if (name === 'main') await page.locator('#root > *').first().waitFor();
      return page;
    },
    async closeMainWindow() {
      await electron.evaluate(({ BrowserWindow }, url) => {
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL() === url)
          ?.focus();
      }, pageUrl('main'));
      await waitUntil('the focus', async () => (await display.focusedTitle()) === 'Pobudka');
      await display.closeFocused();
    },
    isOpen: (name) => pageOf(name) !== undefined,
    cli,
    cliWithInput: (input, ...args) => runCommandLine(builtApp, args, { env, profile, input }),
    async mustRun(...args) {
      const { code, stdout, stderr } = await cli(...args);
      if (code !== 0) throw new Error(`pobudka ${args.join(' ')} ended with ${code}: ${stderr}`);
      return stdout;
    },
    async kill() {
      await endProcesses(profile);
    },
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
}
