import { create } from 'zustand';

/** What screen readers are told politely and nobody sees: levels, focus, undone steps. */
export const useAnnouncement = create<{ readonly text: string; readonly turn: number }>(() => ({
  text: '',
  turn: 0,
}));

/** Says a text, already in the language of the screen, to screen readers. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}
