import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button, GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Icon } from '../ui/icons.tsx';
import { movedPresets, type Preset, shiftedPresets } from './presets.ts';

/** The quick timers in their order, which a person changes by dragging or with Alt and an arrow key. */
export function PresetList(props: {
  presets: readonly Preset[];
  editedKey: string | null;
  onOrder: (presets: readonly Preset[]) => void;
  onEdit: (preset: Preset) => void;
  onRemove: (preset: Preset) => void;
}) {
  const { presets, editedKey, onOrder, onEdit, onRemove } = props;
  const t = useTranslate();
  const titleOf = ({ quick }: Preset) => quickTimerTitle(t, quick);
  const { dragAndDropHooks } = useDragAndDrop<Preset>({
    getItems: (_keys, moving) => moving.map((preset) => ({ 'text/plain': titleOf(preset) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="preset-drop" />,
    onReorder({ keys, target }) {
      if (target.dropPosition === 'on') return;
      onOrder(movedPresets(presets, keys, { key: target.key, side: target.dropPosition }));
    },
  });
  const shift = useShifting(presets, onOrder);
  return (
    <div ref={shift.box} onKeyDownCapture={shift.onKeyDown}>
      <GridList
        aria-label={t('ui.presets')}
        className="preset-list"
        items={presets.map((preset) => ({ ...preset, id: preset.key }))}
        dependencies={[editedKey, t]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="preset-none">{t('ui.presets.empty')}</p>}
      >
        {(preset) => (
          <PresetRow
            preset={preset}
            isEdited={preset.key === editedKey}
            onEdit={() => onEdit(preset)}
            onRemove={() => onRemove(preset)}
          />
        )}
      </GridList>
    </div>
  );
}

function PresetRow(props: { preset: Preset; isEdited: boolean; onEdit: () => void; onRemove: () => void }) {
  const { preset, isEdited, onEdit, onRemove } = props;
  const t = useTranslate();
  const title = quickTimerTitle(t, preset.quick);
  return (
    <GridListItem
      id={preset.key}
      value={preset}
      className="preset"
      textValue={title}
      data-edited={isEdited || undefined}
    >
      <Button slot="drag" className="icon-button preset-grip" aria-label={t('ui.presets.move', { title })}>
        <Icon name="grip" />
      </Button>
      <span className="preset-title">{title}</span>
      <IconButton icon="pencil" label={t('ui.presets.change', { title })} onClick={onEdit} />
      <IconButton icon="trash" label={t('ui.presets.remove', { title })} onClick={onRemove} />
    </GridListItem>
  );
}

/** Alt with an arrow key moves the row that has the focus, which goes along with it. */
function useShifting(presets: readonly Preset[], onOrder: (presets: readonly Preset[]) => void) {
  const box = useRef<HTMLDivElement>(null);
  const follow = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is found again once the order has changed
  useEffect(() => {
    if (follow.current !== null) rowOf(box.current, follow.current)?.focus();
    follow.current = null;
  }, [presets]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    if (!event.altKey || by === null || row === null) return;
    event.preventDefault();
    event.stopPropagation();
    follow.current = row.dataset.key ?? null;
    onOrder(shiftedPresets(presets, row.dataset.key, by));
  };
  return { box, onKeyDown };
}

function rowOf(box: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(box?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find((row) => row.dataset.key === key);
}
