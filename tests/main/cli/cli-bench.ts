import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { socketService } from '#main/cli/socket-service.ts';
import { DirectChannel } from '../../fakes/direct-channel.ts';
import { FakeHandlers } from '../../fakes/fake-handlers.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeTerminal } from '../../fakes/fake-terminal.ts';

/** A command line and the app that it talks to, in one process. */
export class CliBench {
  readonly app = new FakeHandlers();
  readonly log = new FakeLog();
  readonly channel = new DirectChannel(socketService(this.app, this.log));
  readonly terminal = new FakeTerminal();
  out = '';
  err = '';
  elapsed = 0;
  /** Called at each pause. */
  paused: () => void = () => {};

  run(...args: string[]): Promise<number> {
    const { invocation } = parseInvocation(args);
    if (invocation.kind !== 'command') throw new Error(`not a command: ${args.join(' ')}`);
    return runCli(invocation.command, {
      ...{ channel: this.channel, terminal: this.terminal, language: 'en' },
      startInstance: () => false,
      pause: async (ms) => {
        this.elapsed += ms;
        this.paused();
      },
      elapsedMs: () => this.elapsed,
      out: (text) => {
        this.out += text;
      },
      err: (text) => {
        this.err += text;
      },
    });
  }
}
