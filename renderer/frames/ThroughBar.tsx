import { Glasses } from 'lucide-react';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { nodesOf } from '../../shared/theory/theory.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { seeThrough } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import './frames.css';
import { useSeenCodes, useThrough } from './seen.ts';

/** Says over the theory that its codes are not its own, how many nodes have one, and leads back. */
export function ThroughBar() {
  const say = useSay();
  const text = useText();
  const frame = useThrough();
  const seen = useSeenCodes();
  const all = useTheory((theory) => nodesOf(theory).length);
  if (!frame) return null;
  return (
    <div className="rw-through">
      <Glasses size={16} aria-hidden />
      <output>{say(inspectorWords.seenBar, { frame: text(frame.title), n: seen.size, all })}</output>
      <Button look="link" onPress={() => seeThrough(undefined)}>
        {say(inspectorWords.showOwn)}
      </Button>
    </div>
  );
}
