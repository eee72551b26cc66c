import { app } from 'electron';
import type { OpenTarget } from '#shared/ipc/open-target.ts';
import { resolveLanguage, translator } from '#shared/messages/translate.ts';
import { CommandSocketClient } from './adapters/command-socket/client.ts';
import { createLog } from './adapters/electron/log.ts';
import { standardInput } from './adapters/process/standard-input.ts';
import { writeOut } from './adapters/process/standard-streams.ts';
import { startInstance } from './adapters/process/start-instance.ts';
import { environmentLocale } from './cli/display.ts';
import { earlyAnswer } from './cli/early-answer.ts';
import type { CliCommand } from './cli/invocation.ts';
import { parseInvocation } from './cli/parse-invocation.ts';
import { applicationArguments } from './cli/runtime-switches.ts';
import { type Base, compose } from './compose.ts';
import { readConfig } from './config.ts';
import { registerAppScheme } from './shell/app-protocol.ts';
import { HIDDEN_SWITCH, wasStartedAtLogin } from './shell/autostart.ts';
import { showStartFailure } from './shell/dialogs.ts';
import { identifyApp } from './shell/identity.ts';
import { declineDefaultMenu } from './shell/menu.ts';
import { Opener } from './shell/opener.ts';
import { ownProgram } from './shell/own-program.ts';
import { takeInstanceLock } from './shell/single-instance.ts';

const { invocation, switches } = parseInvocation(applicationArguments(process.argv, !app.isPackaged));
const language = resolveLanguage('system', environmentLocale(process.env));

const answer = earlyAnswer(invocation, {
  env: process.env,
  platform: process.platform,
  version: app.getVersion(),
  translate: translator(language),
});
if (answer) {
  writeOut(1, answer.stdout);
  writeOut(2, answer.stderr);
  process.exit(answer.code);
}

app.enableSandbox();
if (invocation.kind === 'command') void runCommand(invocation.command);
else startApp(invocation.kind === 'hidden', invocation.kind === 'open' ? invocation.what : undefined);

/** One command for the running app, which is started in the tray if there is none; then this process ends. */
async function runCommand(command: CliCommand): Promise<void> {
  // A start of the app itself has no use for what a command needs.
  const { runCli } = await import('./cli/run-cli.ts');
  const code = await runCli(command, {
    channel: new CommandSocketClient(readConfig().commandSocket),
    language,
    terminal: standardInput,
    out: (text) => writeOut(1, text),
    err: (text) => writeOut(2, text),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    elapsedMs: () => performance.now(),
    startInstance: () =>
      startInstance({
        executable: ownProgram({ executable: process.execPath, env: process.env }),
        args: [...(app.isPackaged ? [] : [app.getAppPath()]), ...switches, HIDDEN_SWITCH],
      }),
  });
  app.exit(code);
}

/** The app itself, once a profile: a second start shows the first one's window, however early it comes. */
function startApp(hidden: boolean, what: OpenTarget | undefined): void {
  identifyApp();
  registerAppScheme();
  declineDefaultMenu();
  const opener = new Opener();
  if (!takeInstanceLock({ hidden, open: what }, (wish) => opener.open(wish))) {
    app.exit(0);
    return;
  }
  const config = readConfig();
  const log = createLog({
    folder: config.logFolder,
    level: process.env.POBUDKA_LOG_LEVEL,
    toConsole: !app.isPackaged,
  });
  process.on('uncaughtException', (error) => log.error('uncaught', { error }));
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }));
  // With no window open the app lives on in the tray.
  app.on('window-all-closed', () => {});
  app.on('activate', () => opener.open());
  void app.whenReady().then(() => {
    if (!hidden && !wasStartedAtLogin()) opener.open(what);
    composeOrEnd({ config, log }, opener);
  });
}

/** A half-made app would hold the profile and ring nothing: it says what is wrong, and ends. */
function composeOrEnd(base: Base, opener: Opener): void {
  try {
    const composed = compose(base);
    if (composed) opener.ready(composed.open);
  } catch (error) {
    base.log.error('start failed', { error });
    showStartFailure('unexpected', translator(language), base.config.userData);
    app.exit(1);
  }
}
