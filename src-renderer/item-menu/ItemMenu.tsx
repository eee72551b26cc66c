import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useConventions } from '../i18n/speech.tsx';
import { closeItemMenu, type MenuAction, useItemMenu } from './menu-store.ts';

/** The menu of whichever row asked for one: rows by the thousand need no menu of their own. */
export default function ItemMenu() {
  const { locale } = useConventions();
  const menu = useItemMenu((state) => state.menu);
  const anchor = useMemo(() => ({ current: menu?.anchor ?? null }), [menu]);
  const list = useRef<HTMLDivElement>(null);
  useFocusOnFirst(list);
  if (menu === null) return null;
  return (
    <I18nProvider locale={locale}>
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={closeItemMenu}
        placement="bottom end"
        className="popover"
        aria-label={menu.label}
      >
        <Menu
          ref={list}
          aria-label={menu.label}
          autoFocus="first"
          className="menu"
          onAction={(id) => menu.actions.find((action) => action.id === id)?.run()}
          onClose={closeItemMenu}
        >
          {menuSections(menu.actions).map(({ section, actions }) =>
            section === null ? (
              actions.map((action) => <Entry key={action.id} action={action} />)
            ) : (
              <ChoiceSection key={section} section={section} actions={actions} />
            ),
          )}
        </Menu>
      </Popover>
    </I18nProvider>
  );
}

function Entry({ action: { id, text } }: { action: MenuAction }) {
  return (
    <MenuItem id={id} className="menu-item" textValue={text}>
      {text}
    </MenuItem>
  );
}

/** Entries of which one is chosen. */
function ChoiceSection({ section, actions }: { section: string; actions: readonly MenuAction[] }) {
  const chosen = actions.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  return (
    <MenuSection className="menu-section" selectionMode="single" disallowEmptySelection selectedKeys={chosen}>
      <Header className="menu-heading">{section}</Header>
      {actions.map((action) => (
        <Entry key={action.id} action={action} />
      ))}
    </MenuSection>
  );
}

interface Section {
  readonly section: string | null;
  readonly actions: readonly MenuAction[];
}

/** Entries of the same section stand together; those without one by themselves. */
function menuSections(actions: readonly MenuAction[]): readonly Section[] {
  const sections = Map.groupBy(actions, ({ section }) => section ?? null);
  return [...sections].map(([section, of]) => ({ section, actions: of }));
}

/**
 * Opened by Enter on a plain button, which counts as a click without a pointer, the widget library focuses the first
 * entry and a frame later the list around it. After that the entry gets the focus back.
 */
function useFocusOnFirst(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement !== list.current) return;
        list.current?.querySelector<HTMLElement>('[data-focused]')?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [list]);
}
