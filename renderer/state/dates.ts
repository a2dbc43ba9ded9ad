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

/** The day of the calendar on which an ISO time lies, in the zone of this computer: 2026-11-28. */
export function dayOf(iso: string): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Today as a day of the calendar where this computer is: 2026-11-28. */
export const today = (): string => dayOf(new Date().toISOString());

/** A day of the calendar in words: 28 november 2026. What is no such day stands as it is. */
export function dayInWords(language: Language, day: string): string {
  const [year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return day;
  return new Date(year, month - 1, date).toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Whether an ISO time lies on this day, in the zone of this computer. */
export const isToday = (iso: string): boolean => new Date(iso).toDateString() === new Date().toDateString();
