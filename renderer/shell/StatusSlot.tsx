import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { create } from 'zustand';

/** The place in the status bar that a view fills with its own signs: the legend of what is now visible. */
const useSlot = create<{ readonly element: HTMLElement | null }>(() => ({ element: null }));
const keep = (element: HTMLElement | null): void => useSlot.setState({ element });

export function StatusSlotPlace() {
  return <span className="rw-status__slot" ref={keep} />;
}

/** Shows its children in the status bar while the view stands. */
export function StatusSlot({ children }: { readonly children: ReactNode }) {
  const element = useSlot((state) => state.element);
  return element && createPortal(children, element);
}
