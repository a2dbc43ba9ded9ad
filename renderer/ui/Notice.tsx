import type { ReactNode } from 'react';
import './notices.css';

export interface NoticeProps {
  readonly children: ReactNode;
  /** `mark` for what the checker or the save queue has to say; `calm` for the rest. */
  readonly tone?: 'calm' | 'mark';
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** A sentence in the page itself that explains a state, with what can be done about it. */
export function Notice({ children, tone = 'calm', actions }: NoticeProps) {
  return (
    <div className={`rw-notice rw-notice--${tone}`}>
      <p>{children}</p>
      {actions && <div className="rw-notice__actions">{actions}</div>}
    </div>
  );
}
