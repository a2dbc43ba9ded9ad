import { Cog } from 'lucide-react';
import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import './shell.css';

/** The bar over every screen: one Tab stop, arrow keys inside. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <header className="rw-top" data-region="top">
      <Toolbar className="rw-top__tools" aria-label={say(shellWords.topBar)}>
        <Cog size={20} className="rw-top__sign" aria-hidden />
        {children}
      </Toolbar>
    </header>
  );
}

/** The bar under every screen. */
export function StatusBar({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <footer className="rw-status" data-region="status" aria-label={say(shellWords.statusBar)}>
      {children}
    </footer>
  );
}
