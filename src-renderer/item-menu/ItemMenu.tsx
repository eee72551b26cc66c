import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useConventions } from '../i18n/speech.tsx';
import { closeItemMenu, useItemMenu } from './menu-store.ts';

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
          {menu.actions.map(({ id, text }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  );
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
