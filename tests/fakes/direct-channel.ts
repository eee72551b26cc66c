import type { AskOutcome, CommandChannel, DoorKeeper } from '#main/ports/command-channel.ts';

/** A channel to a keeper in the same process, by way of JSON as on a socket; without a keeper nobody answers. */
export class DirectChannel implements CommandChannel {
  keeper: DoorKeeper | null;
  /** Outcomes to give before anything is asked of the keeper. */
  readonly first: AskOutcome[] = [];

  constructor(keeper: DoorKeeper | null) {
    this.keeper = keeper;
  }

  async ask(request: unknown): Promise<AskOutcome> {
    const given = this.first.shift();
    if (given) return given;
    if (!this.keeper) return { kind: 'nobody' };
    const sent: unknown = JSON.parse(JSON.stringify(request));
    const answer = await this.keeper.answer(sent);
    return { kind: 'answered', answer: JSON.parse(JSON.stringify(answer)) as unknown };
  }
}
