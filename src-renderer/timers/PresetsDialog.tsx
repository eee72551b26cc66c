import { useState } from 'react';
import { DEFAULT_QUICK_TIMERS, type QuickTimer } from '#shared/domain/quick-timer.ts';
import { quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
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
    put(presets.filter((other) => other.key !== key).map((other) => other.quick));
    offerUndo('ui.presets.removed', quickTimers, { title: quickTimerTitle(t, quick) });
  };
  const save = (quick: QuickTimer) => {
    put(
      edited === null
        ? [...quickTimers, quick]
        : presets.map((other) => (other.key === edited.key ? quick : other.quick)),
    );
    setEditedKey(null);
  };
  const reset = () => {
    put(DEFAULT_QUICK_TIMERS);
    offerUndo('ui.presets.was-reset', quickTimers, {});
  };
  return (
    <Dialog title={t('ui.presets')} onClose={onClose}>
      <div className="dialog-body">
        <p className="field-hint">{t('ui.presets.hint')}</p>
        <PresetList
          presets={presets}
          editedKey={edited?.key ?? null}
          onOrder={(ordered) => put(ordered.map(({ quick }) => quick))}
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

function put(quickTimers: readonly QuickTimer[]): void {
  void execute({ kind: 'change-settings', patch: { quickTimers } });
}

function offerUndo(
  message: 'ui.presets.removed' | 'ui.presets.was-reset',
  former: readonly QuickTimer[],
  values: { readonly title?: string },
): void {
  showToast({ tone: 'plain', message, values, undo: () => put(former) });
}
