import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { FindingGroup } from '../../shared/checks/group.ts';
import { severityWords } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { turn } from './checksState.ts';
import { useGroupName } from './useGroupName.ts';

export interface FindingGroupHeadProps {
  readonly group: FindingGroup;
  /** Under which it is remembered that it was turned. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** The head of a group of findings: its name, the sign where it has one weight, how many. It folds what is below it. */
export function FindingGroupHead({ group, id, isOpen, children }: FindingGroupHeadProps) {
  const say = useSay();
  const heading = useId();
  const nameOf = useGroupName();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const hasOneWeight = group.by === 'rule' || group.by === 'severity';
  return (
    <section className="rw-finding-group" aria-labelledby={heading}>
      <h3 className="rw-finding-group__head" id={heading}>
        <button
          type="button"
          className="rw-finding-group__toggle"
          aria-expanded={isOpen}
          onClick={() => turn(id)}
        >
          <Chevron size={14} aria-hidden />
          {hasOneWeight && (
            <FindingGlyph severity={group.severity} label={say(severityWords[group.severity])} />
          )}
          <span className="rw-finding-group__name">{nameOf(group)}</span>
          <span className="rw-finding-group__count">{group.findings.length}</span>
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
