import { useRef } from 'react';
import { ContextMenu, type MenuEntry } from '../ui/Menu.tsx';

/** A list that opens beside a point of the window: a menu, the links of a stretch, the contexts on a node. */
export interface Popup {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly x: number;
  readonly y: number;
}

export interface MapPopupProps {
  readonly popup: Popup | undefined;
  readonly onClose: () => void;
}

/** Shows a {@link Popup}; the focus goes back to where it was when it closes. */
export function MapPopup({ popup, onClose }: MapPopupProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden="true"
        className="rw-map__anchor"
        style={{ left: popup?.x ?? 0, top: popup?.y ?? 0 }}
      />
      {popup && (
        <ContextMenu label={popup.label} entries={popup.entries} at={anchor} isOpen onClose={onClose} />
      )}
    </>
  );
}
