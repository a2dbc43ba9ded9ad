import { useEffect } from 'react';
import { kindWords } from '../../shared/text/domain.ts';
import { roleWords } from '../../shared/text/roles.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import { otherRoles } from '../../shared/theory/concepts.ts';
import { renameRoles } from '../../shared/theory/commands/concepts.ts';
import { sameValue } from '../../shared/theory/same.ts';
import { nodeAt, nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { useLanguage } from './language.ts';
import { dismissNotice, notify } from './notices.ts';
import { useSession } from './session.ts';

/** A name is asked about once nobody types in it any more, in milliseconds. */
const rest = 900;

/**
 * After a node of a concept got another name, asks whether the concept is to be called so in its other roles too. Nothing is renamed by
 * itself, and what is undone or redone is not asked about. Used once, by what stands there all the time.
 */
export function useAskRoles(): void {
  const session = useSession();
  const language = useLanguage();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked: number | undefined;
    let last = session.getState();
    const ask = (id: string): void => {
      if (asked !== undefined) dismissNotice(asked);
      const now = session.getState().theory;
      const node = nodeAt(now, id);
      if (!node) return;
      const name = inLanguage(language, node.title);
      const others = otherRoles(now, id).filter(({ title }) => inLanguage(language, title) !== name);
      if (others.length === 0) return;
      const names = others.map(
        ({ kind, title }) => `${say(language, kindWords[kind])} “${inLanguage(language, title)}”`,
      );
      asked = notify(roleWords.ask, {
        values: { name, others: names.join(', ') },
        stays: true,
        actions: [
          {
            words: roleWords.names,
            run: () =>
              void session.run(renameRoles, { ids: others.map((one) => one.id), words: name, language }),
          },
        ],
      });
    };
    const stop = session.subscribe(() => {
      const state = session.getState();
      const before = last;
      last = state;
      const step = state.undo;
      // Undo leaves something to redo; redo takes the step that was there to be redone.
      if (!step || step === before.undo || step === before.redo || state.redo) return;
      if (step.name !== 'node-renamed' || step.count !== undefined) return;
      for (const node of renamed(before.theory, state.theory)) {
        clearTimeout(timer);
        timer = setTimeout(() => ask(node), rest);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
      if (asked !== undefined) dismissNotice(asked);
    };
  }, [session, language]);
}

/** The nodes whose name differs from what it was. */
const renamed = (before: Theory, after: Theory): readonly string[] =>
  nodesOf(after).flatMap((node) => {
    const was = nodeAt(before, node.id);
    return was && was !== node && !sameValue(was.title, node.title) ? [node.id] : [];
  });
