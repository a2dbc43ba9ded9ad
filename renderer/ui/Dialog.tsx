import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';
import './overlays.css';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `alert` for the confirmation of what cannot be undone: Esc and a press beside it do not confirm. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: 'small' | 'wide' | 'sheet';
}

/** A window over the window: for what needs an answer first, and for lists that someone opens and leaves again. Esc closes it. */
export function Dialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  children,
  role = 'dialog',
  width = 'small',
}: DialogProps) {
  return (
    <ModalOverlay
      className="rw-veil"
      isDismissable={role === 'dialog'}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`rw-dialog rw-dialog--${width}`}>
        <AriaDialog role={role} className="rw-dialog__body">
          <header className="rw-dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
