import { useState } from 'react';
import { DEFAULT_QUICK_TIMERS, type QuickTimer } from '#shared/domain/quick-timer.ts';
import { quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import { type Executed, execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { undo } from '../steps/undo.ts';
import { useProjection } from '../stores/app-store.ts';
import { showToast } from '../stores/toasts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PresetForm } from './PresetForm.tsx';
import { PresetList } from './PresetList.tsx';
import { keyedPresets, type Preset } from './presets.ts';
import './presets.css';

/** The person's quick timers: which there are, and in which order. Every change counts at once. */
export default function PresetsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const quickTimers = useProjection(({ settings }) => settings.quickTimers);
  const presets = keyedPresets(quickTimers);
  const [editedKey, setEditedKey] = useState<string | null>(null);
  const edited = presets.find(({ key }) => key === editedKey) ?? null;
  const remove = ({ key, quick }: Preset) => {
    const others = presets.filter((other) => other.key !== key).map((other) => other.quick);
    void putUndoably(others, 'ui.presets.removed', { title: quickTimerTitle(t, quick) });
  };
  const save = (quick: QuickTimer) => {
    void put(
      edited === null
        ? [...quickTimers, quick]
        : presets.map((other) => (other.key === edited.key ? quick : other.quick)),
    );
    setEditedKey(null);
  };
  const reset = () => {
    void putUndoably(DEFAULT_QUICK_TIMERS, 'ui.presets.was-reset', {});
  };
  return (
    <Dialog title={t('ui.presets')} onClose={onClose}>
      <div className="dialog-body">
        <p className="field-hint">{t('ui.presets.hint')}</p>
        <PresetList
          presets={presets}
          editedKey={edited?.key ?? null}
          onOrder={(ordered) => void put(ordered.map(({ quick }) => quick))}
          onEdit={({ key }) => setEditedKey(key)}
          onRemove={remove}
        />
        <PresetForm
          key={edited?.key ?? `new ${presets.length}`}
          edited={edited}
          presets={presets}
          onSave={save}
          onCancel={() => setEditedKey(null)}
        />
      </div>
      <footer className="dialog-footer presets-footer">
        <button type="button" className="button" onClick={reset}>
          {t('ui.presets.reset')}
        </button>
        <button type="button" className="button primary" onClick={onClose}>
          {t('ui.close')}
        </button>
      </footer>
    </Dialog>
  );
}

function put(quickTimers: readonly QuickTimer[]): Promise<Executed> {
  return execute({ kind: 'change-settings', patch: { quickTimers } });
}

/** What takes something away offers to bring it back. */
async function putUndoably(
  quickTimers: readonly QuickTimer[],
  message: 'ui.presets.removed' | 'ui.presets.was-reset',
  values: { readonly title?: string },
): Promise<void> {
  const result = await put(quickTimers);
  if (!result.ok || result.words === undefined) return;
  const { step } = result.words;
  showToast({ tone: 'plain', message, values, step, undo: () => void undo(step) });
}
