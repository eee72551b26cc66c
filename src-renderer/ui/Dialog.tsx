import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { IconButton } from './IconButton.tsx';
import './dialog.css';
import './fields/fields.css';

/**
 * A dialog over the window. Escape closes it, and the focus returns to where it came from. A click beside it closes it
 * too, unless it keeps a draft that would be lost by a slip of the mouse.
 */
export function Dialog(props: {
  title: string;
  keepsDraft?: boolean;
  /** For what needs two columns. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslate();
  const { locale } = useConventions();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        className="overlay"
        isOpen
        isDismissable={!props.keepsDraft}
        onOpenChange={(isOpen) => !isOpen && props.onClose()}
      >
        <Modal className={props.isWide ? 'modal wide' : 'modal'}>
          <AriaDialog className="dialog">
            <header className="dialog-header">
              <Heading slot="title">{props.title}</Heading>
              <IconButton icon="close" label={t('ui.close')} onClick={props.onClose} />
            </header>
            {props.children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
