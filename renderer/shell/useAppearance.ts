import { useEffect } from 'react';
import { useLanguage } from '../state/language.ts';
import { useProgram } from '../state/program.ts';

/** Keeps language and theme of the page as the settings say, following the system where they say so. */
export function useAppearance(): void {
  const language = useLanguage();
  const theme = useProgram((state) => state.settings.theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      const dark = theme === 'system' ? system.matches : theme === 'dark';
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);
}
