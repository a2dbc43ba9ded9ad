import { Unlink } from 'lucide-react';
import { kindWords } from '../../shared/text/domain.ts';
import { roleWords } from '../../shared/text/roles.ts';
import { conceptOf, likelyRoles, otherRoles } from '../../shared/theory/concepts.ts';
import { renameRoles, tieConcept, untieNode } from '../../shared/theory/commands/concepts.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { Part } from './Row.tsx';
import { useChoose, useWalk } from './useEdit.ts';

/** The other roles that the concept of a node plays, to jump to, and nodes of the same name that it may be one with (domain). */
export function RoleList({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const choose = useChoose();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const concept = conceptOf(theory, node.id);
  const roles = otherRoles(theory, node.id);
  const likely = likelyRoles(theory, node);
  const differ = roles.filter(({ title }) => text(title) !== text(node.title));
  const sayIt = ({ kind, title }: TheoryNode) => ({ kind: say(kindWords[kind]), title: text(title) });
  return (
    <Part title={say(roleWords.title)} aside={concept && text(concept.title)}>
      {roles.length === 0 && likely.length === 0 && (
        <p className="rw-inspector__empty">{say(roleWords.none)}</p>
      )}
      {roles.length > 0 && (
        <ul className="rw-inspector__list" aria-label={say(roleWords.title)}>
          {roles.map((role) => (
            <li key={role.id}>
              <button
                type="button"
                className="rw-inspector__walk"
                aria-label={say(roleWords.go, sayIt(role))}
                onClick={() => walk(role.id)}
              >
                <Role node={role} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {concept && (
        <div className="rw-inspector__buttons">
          {differ.length > 0 && (
            <Button
              look="link"
              onPress={() =>
                choose(renameRoles, { ids: differ.map(({ id }) => id), words: text(node.title), language })
              }
            >
              {say(roleWords.names)}
            </Button>
          )}
          <IconButton label={say(roleWords.untie)} onPress={() => choose(untieNode, { id: node.id })}>
            <Unlink size={14} aria-hidden />
          </IconButton>
        </div>
      )}
      {likely.length > 0 && (
        <>
          <p className="rw-inspector__empty">{say(roleWords.likely)}</p>
          <ul className="rw-inspector__list" aria-label={say(roleWords.likely)}>
            {likely.map((other) => (
              <li key={other.id} className="rw-inspector__link">
                <button
                  type="button"
                  className="rw-inspector__walk"
                  aria-label={say(roleWords.go, sayIt(other))}
                  onClick={() => walk(other.id)}
                >
                  <Role node={other} />
                </button>
                <Button
                  look="link"
                  aria-label={say(roleWords.tieLabel, sayIt(other))}
                  onPress={() => choose(tieConcept, { ids: [node.id, other.id] })}
                >
                  {say(roleWords.tie)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function Role({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const text = useText();
  return (
    <>
      <KindSign kind={node.kind} generic={node.subtype === 'generic'} emphasis={node.emphasis ?? 0} />
      <span>
        {text(node.title)} <span className="rw-inspector__role">{say(kindWords[node.kind])}</span>
      </span>
    </>
  );
}
