import { Equal, StickyNote } from 'lucide-react';
import './boxSigns.css';

export interface BoxSignsProps {
  /** Its concept plays another role elsewhere. */
  readonly tied: boolean;
  readonly hasMemo: boolean;
}

/** What a node says beside its own words. Nothing where there is nothing to say. */
export function BoxSigns({ tied, hasMemo }: BoxSignsProps) {
  if (!tied && !hasMemo) return null;
  return (
    <span className="rw-node__signs">
      {tied && <Equal size={12} aria-hidden />}
      {hasMemo && <StickyNote size={12} aria-hidden />}
    </span>
  );
}
