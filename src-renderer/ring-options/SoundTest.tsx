import { useCallback, useEffect, useState } from 'react';
import type { RequestArgument, SoundTestResult } from '#shared/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Icon } from '../ui/icons.tsx';

/** Long enough to hear the fade-in's end of any ring sound. */
const TEST_MS = 15_000;

type Heard = SoundTestResult['heard'] | 'nothing';

/** Plays what will ring, the way it will ring, and says how it was heard. Stops when it goes away. */
export function SoundTest({ request }: { request: RequestArgument<'sounds:test'> }) {
  const t = useTranslate();
  const [heard, setHeard] = useState<Heard | null>(null);
  const stop = useCallback(() => {
    setHeard(null);
    bridge.request('sounds:stop-test', undefined).catch(() => {
      // It ends by itself.
    });
  }, []);
  useEffect(() => {
    if (heard === null) return;
    const timeout = setTimeout(stop, TEST_MS);
    return () => clearTimeout(timeout);
  }, [heard, stop]);
  useEffect(() => stop, [stop]);

  const start = async () => {
    const result = await bridge.request('sounds:test', request).catch(() => ({ heard: 'nothing' as const }));
    setHeard(result.heard);
  };
  return (
    <div className="sound-test">
      <button type="button" className="button" onClick={() => (heard === null ? void start() : stop())}>
        <Icon name={heard === null ? 'play' : 'stop'} />
        {t(heard === null ? 'ui.test' : 'ui.test.stop')}
      </button>
      <span className="field-hint" role="status">
        {heard !== null && t(`ui.test.${heard}`)}
      </span>
    </div>
  );
}
