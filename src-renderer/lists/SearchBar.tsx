import { useTranslate } from '../i18n/speech.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Icon } from '../ui/icons.tsx';
import { closeSearch, searchFieldId, searchFor, useSearch } from './search-store.ts';

/** The field that searches both lists as one types. Escape empties it, and closes it when it is empty. */
export function SearchBar() {
  const t = useTranslate();
  const { isOpen, query } = useSearch();
  if (!isOpen) return null;
  return (
    <search className="search-bar">
      <Icon name="search" />
      <input
        id={searchFieldId}
        type="text"
        aria-label={t('ui.search')}
        placeholder={t('ui.search.placeholder')}
        value={query}
        // biome-ignore lint/a11y/noAutofocus: it appears because a person asked for it
        autoFocus
        onChange={(event) => searchFor(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (query === '') closeSearch();
          else searchFor('');
        }}
      />
      <IconButton icon="close" label={t('ui.search.close')} onClick={closeSearch} />
    </search>
  );
}
