import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { cx } from '../class-names.ts';
import styles from './dialog.module.css';
import { InModalProvider } from './overlays.tsx';

interface ModalProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Says under the title what the dialog is about. */
  lead?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  width?: 'narrow' | 'regular' | 'wide';
  /** False where a click beside the dialog would lose what cannot be shown again. */
  isDismissable?: boolean;
}

/** A dialog over the page; Esc and a click beside it close it, focus returns to what opened it. */
export function Modal({
  title,
  isOpen,
  onClose,
  lead,
  children,
  footer,
  width = 'regular',
  isDismissable = true,
}: ModalProps) {
  return (
    <ModalOverlay
      className={cx(styles.scrim)}
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => !open && onClose()}
    >
      <AriaModal className={cx(styles.modal, width === 'narrow' && styles.narrow, width === 'wide' && styles.wide)}>
        <Dialog className={cx(styles.dialog)}>
          <div className={cx(styles.dialogHead)}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {lead ? <p>{lead}</p> : null}
          </div>
          <div className={cx(styles.dialogBody)}>
            <InModalProvider value>{children}</InModalProvider>
          </div>
          {footer ? <div className={cx(styles.dialogFoot)}>{footer}</div> : null}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
