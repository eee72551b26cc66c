import { describe, expect, it } from 'vitest';
import { ANSWER_MS, QuietWatch, READ_EVERY_MS, READ_FOR_MS } from '#main/alarms/quiet-watch.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';

/** A system that answers when the test lets it. */
function slowSystem() {
  const waiting: PromiseWithResolvers<boolean | 'unknown'>[] = [];
  const { delay, pass, pending } = createFakeDelay();
  const doNotDisturb = () => {
    const question = Promise.withResolvers<boolean | 'unknown'>();
    waiting.push(question);
    return question.promise;
  };
  const watch = new QuietWatch({ probes: { doNotDisturb }, delay });
  const answer = async (reading: boolean | 'unknown', question = waiting.length - 1) => {
    waiting[question]?.resolve(reading);
    await waiting[question]?.promise;
  };
  return { watch, waiting, answer, pass, pending };
}

describe('reading do-not-disturb ahead', () => {
  it('[DN3] answers at once with what was read; before that it does not know', async () => {
    const { watch, answer } = slowSystem();
    expect(watch.isOn()).toBe('unknown');
    watch.readAhead();
    expect(watch.isOn()).toBe('unknown');
    await answer(true);
    expect(watch.isOn()).toBe(true);
  });

  it('[DN3] notices a change made shortly before the ring', async () => {
    const { watch, answer, pass } = slowSystem();
    watch.readAhead();
    await answer(false);
    pass(READ_EVERY_MS);
    await answer(true);
    expect(watch.isOn()).toBe(true);
  });

  it('[DN4] a system that answers late counts as one that does not say, and its late answer for nothing', async () => {
    const { watch, answer, pass } = slowSystem();
    watch.readAhead();
    await answer(true);
    pass(READ_EVERY_MS + ANSWER_MS);
    expect(watch.isOn()).toBe('unknown');
    await answer(true);
    expect(watch.isOn()).toBe('unknown');
  });

  it('[DN4] a probe that fails counts as one that does not say', async () => {
    const { delay } = createFakeDelay();
    const probe = Promise.reject(new Error('no bus'));
    const watch = new QuietWatch({ probes: { doNotDisturb: () => probe }, delay });
    watch.readAhead();
    await probe.catch(() => {});
    expect(watch.isOn()).toBe('unknown');
  });

  it('[DN3] stops when no ring is near any more, forgets what it read, and begins anew for the next', async () => {
    const { watch, waiting, answer, pass, pending } = slowSystem();
    watch.readAhead();
    watch.readAhead();
    await answer(true);
    expect(waiting).toHaveLength(1);
    pass(READ_FOR_MS + READ_EVERY_MS);
    expect(watch.isOn()).toBe('unknown');
    expect(pending()).toBe(0);
    watch.readAhead();
    await answer(true);
    expect(watch.isOn()).toBe(true);
  });
});
