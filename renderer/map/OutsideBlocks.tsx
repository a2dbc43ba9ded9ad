import { Ban } from 'lucide-react';
import type { Outside, Picture } from '../../shared/layout/picture.ts';
import { mapWords } from '../../shared/text/map.ts';
import { useSay } from '../state/language.ts';
import { select } from '../state/window.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { setMap } from './mapState.ts';

/** In the overview, below the problems: what is left alone on purpose, a press away from its reasons, and what is not named. */
export function OutsideBlocks({ picture }: { readonly picture: Picture }) {
  return picture.outside.map((outside) => <Section key={outside.state} outside={outside} />);
}

function Section({ outside }: { readonly outside: Outside }) {
  const say = useSay();
  const excluded = outside.state === 'excluded';
  const heading = say(excluded ? mapWords.tray : mapWords.unnamed);
  return (
    <section
      className="rw-outside"
      data-region={excluded ? 'tray' : undefined}
      data-outside={outside.state}
      aria-label={heading}
      style={{ left: outside.x, top: outside.y, width: outside.width }}
    >
      <h3 className="rw-outside__head">
        {excluded && <Ban size={15} aria-hidden="true" />}
        {heading}
      </h3>
      <ul>
        {outside.blocks.map((block) => {
          const lines = (
            <span className="rw-outside__lines">
              {block.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          );
          return (
            <li
              key={block.id}
              className="rw-outside__block"
              style={{ top: block.y - outside.y, height: block.height }}
            >
              {excluded ? (
                <button
                  type="button"
                  className="nokey nopan"
                  aria-label={say(mapWords.outsideCount, {
                    title: block.lines.join(' '),
                    n: block.nodes.length,
                  })}
                  onClick={() => {
                    select(block.nodes);
                    setMap({ trayOpen: true });
                  }}
                >
                  {block.kind !== 'problem' && (
                    <KindSign kind={block.kind} emphasis={0} width={18} height={12} />
                  )}
                  {lines}
                  {block.nodes.length}
                </button>
              ) : (
                lines
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
