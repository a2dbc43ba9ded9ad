import type { Sheet } from '../../shared/sheet/sheetOf.ts';
import { visibleEmphasis } from '../../shared/layout/emphasis.ts';
import { useText } from '../state/language.ts';
import { Gear } from '../ui/signs/Gear.tsx';
import { Many } from './Block.tsx';
import { Item } from './Item.tsx';

export interface MechanismsProps {
  readonly sheet: Sheet;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What changes in people: the larger the gear, the heavier the holder leans on it; its number is that of the claim. */
export function Mechanisms({ sheet, numbers }: MechanismsProps) {
  const text = useText();
  return (
    <>
      <Many items={sheet.mechanisms} most={12}>
        {(shown) => (
          <ul className="rw-sheet__mechanisms">
            {shown.map((node) => {
              const emphasis = visibleEmphasis(node);
              const size = emphasis === 2 ? 28 : emphasis === 1 ? 22 : 18;
              return (
                <li key={node.id} data-emphasis={emphasis}>
                  <svg width="28" height={size} aria-hidden="true" focusable="false">
                    <Gear
                      x={(28 - size) / 2}
                      y={0}
                      size={size}
                      colour="var(--m-line)"
                      ground={emphasis === 2 ? 'var(--m-strong)' : 'var(--paper)'}
                      ink="var(--m-ink)"
                      number={numbers.get(node.id)}
                    />
                  </svg>
                  <span>
                    <Item node={node} look="word" /> {text(node.subtitle) || text(node.description)}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Many>
    </>
  );
}
