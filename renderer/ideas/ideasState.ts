import { create } from 'zustand';
import { showAside } from '../state/window.ts';

/** The mime type of an idea that is dragged out of the parking lot: its id. */
export const ideaType = 'application/x-raderwerk-idea';
/** The id in the page of the field for a new idea. */
export const ideaFieldId = 'new-idea';

const focusField = (): void => document.querySelector<HTMLElement>(`#${ideaFieldId}`)?.focus();

/** Opens the parking lot to write an idea down at once. */
export function noteIdea(): void {
  showAside('ideas');
  // A panel that was there already has to be told.
  setTimeout(focusField, 0);
}

/** The idea that somebody looked for, until the parking lot has given it the focus. */
export const useAskedIdea = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

/** Opens the parking lot at an idea. */
export function showIdea(id: string): void {
  useAskedIdea.setState({ id });
  showAside('ideas');
}
