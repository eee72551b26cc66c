import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { RingTelling } from '../alarms/ring-transaction.ts';
import type { Notice, Notifier } from '../ports/notifier.ts';
import type { Power } from '../ports/power.ts';
import type { WhenText } from './when-text.ts';

/** From this lateness on the notification says that the ring is late. */
const LATE_MS = 60_000;
const MISSED_KEY = 'missed';
const RING_PREFIX = 'ring-';
const SNOOZE = 0;
const DISMISS = 1;

export interface RingNoticesDeps {
  readonly notifier: Notifier;
  readonly power: Pick<Power, 'onEvent'>;
  readonly unseenReports: () => readonly Occurrence[];
  readonly now: () => EpochMs;
  readonly translate: () => Translate;
  readonly when: () => WhenText;
  readonly snooze: (row: Occurrence) => void;
  readonly dismiss: (row: Occurrence) => void;
  /** A click on the notification itself: brings what rings, or the report, to the front. */
  readonly openRing: () => void;
  readonly openReport: () => void;
}

/** A notification for each ring while it rings, one for all misses, and a quiet one when the clock went back. */
export class RingNotices {
  readonly #deps: RingNoticesDeps;
  readonly #shown = new Set<string>();
  #isLocked = false;
  /** A miss was found behind a locked screen, where nobody would see it told. */
  #isReportDue = false;

  constructor(deps: RingNoticesDeps) {
    this.#deps = deps;
    deps.power.onEvent((event) => {
      if (event === 'lock' || event === 'unlock') this.#lockChanged(event === 'lock');
    });
  }

  /** Compares what rings with what is shown, and shows or closes the difference. */
  update(rings: readonly Occurrence[], unseenReports: readonly Occurrence[]): void {
    const ringing = rings.filter(({ state }) => state.kind === 'ringing');
    const keys = new Set(ringing.map(ringKey));
    for (const key of this.#shown) if (key.startsWith(RING_PREFIX) && !keys.has(key)) this.#close(key);
    for (const row of ringing) if (!this.#shown.has(ringKey(row))) this.#show(this.#ringNotice(row));
    if (unseenReports.length === 0) this.#close(MISSED_KEY);
  }

  tell(tellings: readonly RingTelling[], unseenReports: readonly Occurrence[]): void {
    const missed = tellings.some(({ effect }) => effect.kind === 'report-missed');
    if (missed) this.#report(unseenReports);
    for (const { occurrence, effect } of tellings) {
      if (effect.kind === 'tell-clock-step') this.#show(this.#clockNotice(occurrence));
    }
  }

  #lockChanged(isLocked: boolean): void {
    this.#isLocked = isLocked;
    if (isLocked || !this.#isReportDue) return;
    this.#report(this.#deps.unseenReports());
  }

  #report(unseen: readonly Occurrence[]): void {
    this.#isReportDue = this.#isLocked;
    if (!this.#isLocked && unseen.length > 0) this.#show(this.#missedNotice(unseen));
  }

  #show(notice: Notice): void {
    this.#shown.add(notice.key);
    this.#deps.notifier.show(notice);
  }

  #close(key: string): void {
    if (this.#shown.delete(key)) this.#deps.notifier.close(key);
  }

  #ringNotice(row: Occurrence): Notice {
    const { translate, snooze, dismiss, openRing } = this.#deps;
    const t = translate();
    return {
      key: ringKey(row),
      title: row.label,
      body: this.#ringBody(row),
      urgency: 'critical',
      silent: true,
      actions: [t('notify.action.snooze'), t('notify.action.dismiss')],
      onAction: (action) => {
        if (action === SNOOZE) snooze(row);
        else if (action === DISMISS) dismiss(row);
        else openRing();
      },
    };
  }

  #ringBody(row: Occurrence): string {
    const { translate, when, now } = this.#deps;
    const values = { when: when().time(row.due) };
    const lateMs = now() - row.due;
    if (row.snoozeCount === 0 && lateMs >= LATE_MS) {
      return translate()('notify.ring.late', { ...values, minutes: Math.floor(lateMs / 60_000) });
    }
    return translate()(row.itemType === 'alarm' ? 'notify.ring.alarm' : 'notify.ring.timer', values);
  }

  #missedNotice(rows: readonly Occurrence[]): Notice {
    const t = this.#deps.translate();
    const named = (row: Occurrence) => `${row.label}, ${this.#missedLine(row)}`;
    const lines = rows.slice(-3).map((row) => (rows.length > 1 ? named(row) : this.#missedLine(row)));
    return this.#quiet(MISSED_KEY, {
      title: t('notify.missed.title', { count: rows.length, label: rows[0]?.label ?? '' }),
      body: lines.join('\n'),
    });
  }

  #missedLine(row: Occurrence): string {
    const { translate, when, now } = this.#deps;
    const reason = row.state.kind === 'missed' ? row.state.reason : 'unanswered';
    return translate()(`notify.missed.${reason}`, { when: when().dayAndTime(row.due, now()) });
  }

  #clockNotice(row: Occurrence): Notice {
    const { translate, when, now } = this.#deps;
    const values = { label: row.label, when: when().dayAndTime(row.due, now()) };
    return this.#quiet(`clock-${occurrenceKey(row)}`, {
      title: translate()('notify.clock-back.title'),
      body: translate()('notify.clock-back.body', values),
    });
  }

  #quiet(key: string, text: { readonly title: string; readonly body: string }): Notice {
    const { openReport } = this.#deps;
    return { key, ...text, urgency: 'normal', silent: true, actions: [], onAction: () => openReport() };
  }
}

function ringKey(row: Occurrence): string {
  return RING_PREFIX + occurrenceKey(row);
}
