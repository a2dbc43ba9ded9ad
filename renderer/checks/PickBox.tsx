import { useRef } from 'react';
import { tell } from '../../shared/checks/tell.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { fixWords } from '../../shared/text/fixes.ts';
import { useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { pick, useChecks } from './checksState.ts';

/** The box before a finding while several of its rule are being chosen; with Shift all from the last chosen one up to here. */
export function PickBox({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const rule = useRuleBook().byId(finding.rule);
  const keys = useChecks(({ picking }) => (picking?.rule === finding.rule ? picking.keys : undefined));
  const withShift = useRef(false);
  if (!keys || !rule) return null;
  const change = (box: HTMLInputElement): void => {
    const last = keys.at(-1);
    if (!box.checked) pick(keys.filter((key) => key !== finding.key));
    else if (withShift.current && last !== undefined) pick([...new Set([...keys, ...between(box, last)])]);
    else pick([...keys, finding.key]);
  };
  return (
    <label className="rw-pick">
      <input
        type="checkbox"
        data-pick={finding.key}
        checked={keys.includes(finding.key)}
        onClick={(event) => {
          withShift.current = event.shiftKey;
        }}
        onChange={(event) => change(event.currentTarget)}
        aria-label={say(fixWords.choose, { finding: tell(language, rule.texts.message, finding) })}
      />
    </label>
  );
}

/** The keys from the box of this key to that of another, both included, in the order of the list. */
function between(box: HTMLInputElement, other: string): readonly string[] {
  const boxes = [...(box.closest('ul')?.querySelectorAll<HTMLElement>('[data-pick]') ?? [])];
  const keys = boxes.map((one) => one.dataset['pick'] ?? '');
  const [from = 0, to = 0] = [keys.indexOf(box.dataset['pick'] ?? ''), keys.indexOf(other)].toSorted(
    (a, b) => a - b,
  );
  return from < 0 ? [box.dataset['pick'] ?? ''] : keys.slice(from, to + 1);
}
