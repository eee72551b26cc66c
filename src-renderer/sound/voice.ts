import type { Events, RequestArgument } from '#shared/ipc/contract.ts';
import { fadeIn } from './fade-in.ts';
import { outputIds } from './outputs.ts';

export type Outcome = RequestArgument<'sound:outcome'>['outcome'];
export type Report = (outcome: Outcome, detail: string) => void;

/** The system's default output, as `setSinkId` wants it. */
const DEFAULT_OUTPUT = '';
/** How often a playing sound is looked at. Not every system tells of outputs that come and go: they are asked for. */
const WATCH_MS = 2000;
/** This many looks in a row at a sound that does not move mean that it is dead. */
const MAX_STALLS = 2;

/** One sounding. It reports how it goes until it is stopped or has failed. */
export class Voice {
  readonly #message: Events['sound:play'];
  readonly #report: Report;
  readonly #audio: HTMLAudioElement;
  #stopFade = () => {};
  #watch: ReturnType<typeof setInterval> | undefined;
  #isElsewhere = false;
  #isOver = false;

  constructor(message: Events['sound:play'], report: Report) {
    this.#message = message;
    this.#report = report;
    this.#audio = new Audio();
    this.#audio.loop = message.loop;
  }

  async start(): Promise<void> {
    const outputs = await outputIds();
    if (outputs.length === 0) return this.#fail('no-output', 'there is no output device');
    await this.#chooseOutput(outputs);
    if (this.#isOver) return;
    const { url, volume, fadeInSeconds } = this.#message;
    this.#audio.src = url;
    this.#stopFade = fadeIn(this.#audio, volume, fadeInSeconds);
    try {
      await this.#audio.play();
    } catch (error) {
      return this.#fail('not-decodable', String(error));
    }
    if (this.#isOver) return;
    this.#reportPlaying();
    this.#guard();
  }

  /** Looks at the outputs again: some may have come or gone. */
  async lookAtOutputs(): Promise<void> {
    if (this.#isOver || this.#watch === undefined) return;
    const outputs = await outputIds();
    if (outputs.length === 0) return this.#fail('no-output', 'the last output device has gone');
    const wished = this.#message.outputDeviceId;
    if (wished === null || outputs.includes(wished) !== this.#isElsewhere) return;
    await this.#chooseOutput(outputs);
    if (!this.#isOver) this.#reportPlaying();
  }

  stop(): void {
    this.#isOver = true;
    this.#stopFade();
    clearInterval(this.#watch);
    this.#audio.pause();
    // Lets go of the file and the output at once, not when the element is collected.
    this.#audio.removeAttribute('src');
    this.#audio.load();
  }

  /** Plays on the wished output, else on the default one. */
  async #chooseOutput(outputs: readonly string[]): Promise<void> {
    const wished = this.#message.outputDeviceId;
    if (wished === null) return;
    this.#isElsewhere = !outputs.includes(wished) || !(await this.#setOutput(wished));
    if (this.#isElsewhere) await this.#setOutput(DEFAULT_OUTPUT);
  }

  #reportPlaying(): void {
    this.#report(this.#isElsewhere ? 'playing-elsewhere' : 'playing', '');
  }

  #setOutput(id: string): Promise<boolean> {
    return this.#audio.setSinkId(id).then(
      () => true,
      () => false,
    );
  }

  /** A playing sound may fail later, stall, or be paused by a media key, which is no way to stop an alarm. */
  #guard(): void {
    const audio = this.#audio;
    audio.addEventListener('error', () => this.#fail('died', audio.error?.message ?? 'error'));
    audio.addEventListener('pause', () => {
      if (!this.#isOver && !audio.ended) void audio.play().catch(() => undefined);
    });
    let stalls = 0;
    let lastTime = -1;
    this.#watch = setInterval(() => {
      stalls = audio.currentTime === lastTime && !audio.ended ? stalls + 1 : 0;
      lastTime = audio.currentTime;
      if (stalls >= MAX_STALLS) this.#fail('died', 'the sound does not move');
      else void this.lookAtOutputs();
    }, WATCH_MS);
  }

  #fail(outcome: Outcome, detail: string): void {
    if (this.#isOver) return;
    this.stop();
    this.#report(outcome, detail.slice(0, 500));
  }
}
