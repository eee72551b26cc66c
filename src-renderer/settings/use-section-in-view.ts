import { type RefObject, useEffect, useState } from 'react';

/** The id of the section that is being read: the topmost one in view. */
export function useSectionInView(body: RefObject<HTMLElement | null>): string | null {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const root = body.current;
    if (root === null) return;
    const look = () => setShown(topmost(root));
    look();
    root.addEventListener('scroll', look, { passive: true });
    return () => root.removeEventListener('scroll', look);
  }, [body]);
  return shown;
}

/** The last section that begins above the upper third of the view; at the end of the scroll, the last one. */
function topmost(root: HTMLElement): string | null {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')];
  const isAtEnd = root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 2;
  const line = root.getBoundingClientRect().top + root.clientHeight / 3;
  const begun = sections.filter((section) => section.getBoundingClientRect().top <= line);
  return (isAtEnd ? sections.at(-1) : begun.at(-1))?.dataset.section ?? null;
}
