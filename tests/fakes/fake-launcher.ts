import type { Launcher } from '#main/adapters/sound/launch.ts';

interface FakeProgram {
  readonly path: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The program ends by itself. */
  end(code: number | null): void;
}

/** Programs that run until they are told to end. */
export class FakeLauncher implements Launcher {
  readonly launched: FakeProgram[] = [];
  readonly running = new Set<FakeProgram>();
  readonly #installed: readonly string[];

  constructor(...installed: string[]) {
    this.#installed = installed;
  }

  find(name: string): string | null {
    return this.#installed.includes(name) ? `/bin/${name}` : null;
  }

  launch(
    path: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    onEnd: (code: number | null) => void,
  ): { kill(): void } {
    const end = (code: number | null) => {
      if (this.running.delete(program)) onEnd(code);
    };
    const program: FakeProgram = { path, args, environment, end };
    this.launched.push(program);
    this.running.add(program);
    return { kill: () => end(null) };
  }

  last(): FakeProgram {
    const last = this.launched.at(-1);
    if (!last) throw new Error('nothing was launched');
    return last;
  }
}
