import type { Language } from '../../shared/theory/words.ts';

const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** The time of day of an ISO time, in the zone of this computer: 14:02. */
export const timeOfDay = (language: Language, iso: string): string =>
  new Date(iso).toLocaleTimeString(localeOf(language), { hour: '2-digit', minute: '2-digit' });

/** Day and time of an ISO time, in the zone of this computer: 24 nov 2026, 14:02. */
export const dayAndTime = (language: Language, iso: string): string =>
  new Date(iso).toLocaleString(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** Whether an ISO time lies on this day, in the zone of this computer. */
export const isToday = (iso: string): boolean => new Date(iso).toDateString() === new Date().toDateString();
