import { Group as GroupIcon, Puzzle } from 'lucide-react';
import './groups.css';

export interface GroupWordsProps {
  readonly together: boolean;
  /** Without a name only its sign stands there. */
  readonly name?: string | undefined;
}

/** The sign of a group, another one where its members work only together, and its name. */
export function GroupWords({ together, name }: GroupWordsProps) {
  const Icon = together ? Puzzle : GroupIcon;
  return (
    <>
      <Icon size={11} aria-hidden />
      {name !== undefined && <span>{name}</span>}
    </>
  );
}
