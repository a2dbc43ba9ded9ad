import { linkWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { linksOf, nodeAt } from '../../shared/theory/theory.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { Part } from './Row.tsx';
import { useWalk } from './useEdit.ts';

/** The links into or out of a node: the verb leads to the link, the name to the node at its other end. */
export function LinkList({ node, side }: { readonly node: string; readonly side: 'in' | 'out' }) {
  const say = useSay();
  const text = useText();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const links = linksOf(theory).filter((link) => (side === 'in' ? link.to : link.from) === node);
  const own = text(nodeAt(theory, node)?.title);
  return (
    <Part title={say(side === 'in' ? inspectorWords.linksIn : inspectorWords.linksOut)}>
      {links.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.noLinks)}</p>}
      <ul className="rw-inspector__list">
        {links.map((link) => {
          const other = nodeAt(theory, side === 'in' ? link.from : link.to);
          if (!other) return null;
          const name = text(other.title);
          const verb = say(linkWords[link.type]);
          const [from, to] = side === 'in' ? [name, own] : [own, name];
          const verbButton = (
            <button
              type="button"
              className="rw-inspector__verb"
              aria-label={say(inspectorWords.showLink, { from, verb, to })}
              onClick={() => walk(link.id)}
            >
              {verb}
            </button>
          );
          return (
            <li key={link.id} className="rw-inspector__link">
              {side === 'out' && verbButton}
              <button type="button" className="rw-inspector__walk" onClick={() => walk(other.id)}>
                <KindSign
                  kind={other.kind}
                  generic={other.subtype === 'generic'}
                  emphasis={other.emphasis ?? 0}
                />
                <span>{name}</span>
              </button>
              {side === 'in' && verbButton}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
