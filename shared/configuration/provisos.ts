import { sentenceCounts } from '../text/sentence.ts';
import type { Moderation } from '../theory/records.ts';
import type { Effect, Language } from '../theory/words.ts';
import { around, type Joint, type Placed } from './joining.ts';

/** The effects in the order in which a sentence says them. */
const order = ['precondition', 'facilitates', 'hinders', 'flips'] as const satisfies readonly Effect[];

/**
 * What each context does to what it bears on (3.5, box 3.1), one effect a context: where it has several, the one that restricts most.
 * A help whose sign is minus hinders.
 */
export function effectsOf(moderations: readonly Moderation[]): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>();
  for (const { context, effect, sign } of moderations) {
    const says = effect === 'facilitates' && sign === '-' ? 'hinders' : effect;
    const known = effects.get(context);
    if (known === undefined || order.indexOf(says) > order.indexOf(known)) effects.set(context, says);
  }
  return effects;
}

/** Under which contexts it holds: *, mits …, vooral als …, tenzij …; … kan dit omkeren*. Nothing where there are none. */
export function provisos<P extends Joint>(
  contexts: readonly { readonly effect: Effect; readonly name: Placed<P> }[],
  language: Language,
): readonly (Joint | P)[] {
  const names = (effect: Effect): readonly Placed<P>[] =>
    contexts.filter((one) => one.effect === effect).map(({ name }) => name);
  const isYet = names('precondition').length + names('facilitates').length > 0;
  return order.flatMap((effect) => {
    const said = names(effect);
    if (said.length === 0) return [];
    if (effect !== 'hinders') return around(sentenceCounts[effect], said, language);
    return around(sentenceCounts[isYet ? 'hindersYet' : 'hinders'], said, language, 'or');
  });
}
