import { memo } from 'react';
import type { Tab } from '../../shared/layout/picture.ts';
import { shapePath } from '../ui/signs/shapePath.ts';
import { effectSign } from './paint.ts';

export interface TabShapeProps {
  readonly tab: Pick<Tab, 'width' | 'height' | 'effect' | 'sign' | 'basis' | 'text'>;
  readonly faded: boolean;
  readonly hovered: boolean;
}

/** A context's tab as a drawing: the box with the sign of its effect, and its short name. */
export const TabShape = memo(function TabShape({ tab, faded, hovered }: TabShapeProps) {
  const { width: w, height: h } = tab;
  const dark =
    (tab.sign === '-' || (tab.sign === null && tab.effect === 'hinders')) && tab.effect !== 'precondition';
  const drain = (colour: string, share: number): string =>
    faded ? `color-mix(in srgb, ${colour} ${share}%, var(--paper))` : colour;
  const sign = effectSign(tab.effect, tab.sign);
  return (
    <svg width={w} height={h} aria-hidden="true" focusable="false" className="rw-node__drawing">
      {hovered && (
        <path
          d={shapePath('context', -2.5, -2.5, w + 5, h + 2.5)}
          fill="none"
          stroke="var(--c-line)"
          strokeWidth="1.4"
        />
      )}
      <path
        d={shapePath('context', 0.5, 0.5, w - 1, h - 0.5)}
        fill={drain('var(--c-soft)', 70)}
        stroke={drain('var(--c-line)', 40)}
        strokeWidth="1"
        {...(tab.basis === 'stated'
          ? {}
          : { strokeDasharray: tab.basis === 'inferred' ? '3.5 2.5' : '1 2.5' })}
      />
      <path
        d={shapePath('context', 0.5, 0.5, Math.min(16, w - 1), h - 0.5)}
        fill={dark ? drain('var(--c-ink)', 50) : drain('var(--c-strong)', 70)}
        stroke={dark ? 'none' : drain('var(--c-line)', 40)}
        strokeWidth="1"
      />
      <text
        x="8.5"
        y={h / 2 + 4.6}
        fontSize="13"
        fontWeight="700"
        textAnchor="middle"
        fill={dark ? 'var(--c-soft)' : faded ? 'var(--ink3)' : 'var(--c-ink)'}
      >
        {sign}
      </text>
      {tab.text !== '' && (
        <text
          x="22"
          y={h / 2 + 4}
          fontSize={h > 18 ? 12.5 : 11.5}
          fill={faded ? 'var(--ink3)' : 'var(--c-ink)'}
        >
          {tab.text}
        </text>
      )}
    </svg>
  );
});
