import { Archive, ArrowLeft, StickyNote } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { attributeLines, attributesOf } from '../../shared/frame/attributes.ts';
import { itemAt } from '../../shared/frame/items.ts';
import { nameOfCode } from '../../shared/frame/itemTies.ts';
import type { Frame, FrameItem } from '../../shared/frame/records.ts';
import { sideWords } from '../../shared/text/domain.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { attributeWords, valueWords } from '../../shared/text/frameTerms.ts';
import { bases, sides } from '../../shared/theory/words.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { BasisSign } from './BasisSign.tsx';
import { CodeButton } from './CodeButton.tsx';
import { ItemActions } from './edit/ItemActions.tsx';
import { useIsDraft, type Uses } from './framesData.ts';
import { goBack, useFramesView } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { ItemTies } from './ItemTies.tsx';
import { ItemUses } from './ItemUses.tsx';
import { Place } from './Place.tsx';

/** Everything a frame says of one item, what it is tied to, and which theories use it. */
export function ItemPanel({ frame, uses }: { readonly frame: Frame; readonly uses: Uses }) {
  const say = useSay();
  const text = useText();
  const code = useFramesView((state) => state.place?.code);
  const jump = useFramesView((state) => state.jump);
  const before = useFramesView((state) => state.trail.at(-1));
  const isDraft = useIsDraft();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (jump > 0) name.current?.focus();
  }, [jump]);

  const found = code === undefined ? undefined : itemAt(frame, code);
  const heading = code === undefined ? undefined : nameOfCode(frame, code);
  const beforeName =
    before && (before.frame === frame.id && before.code ? text(nameOfCode(frame, before.code)) : '');
  return (
    <div className="rw-item">
      {before && (
        <Button look="link" icon={<ArrowLeft size={14} aria-hidden />} onPress={goBack}>
          {say(framesWords.back, { name: beforeName || say(framesWords.whereYouWere) })}
        </Button>
      )}
      {code === undefined || !heading ? (
        <p className="rw-frames__empty">{say(framesWords.nothingChosen)}</p>
      ) : (
        <>
          <p className="rw-item__facet">
            {found?.facet.nodeKind && (
              <KindSign kind={found.facet.nodeKind} emphasis={2} width={20} height={14} />
            )}
            <span>{text(found?.facet.title)}</span>
            <span className="rw-item__code">{code}</span>
          </p>
          <h2 className="rw-item__name" ref={name} tabIndex={-1}>
            <FrameText text={heading} />
          </h2>
          {found && isDraft && <ItemActions frame={frame} item={found.item} />}
          {found && <ItemFacts frame={frame} item={found.item} />}
          <ItemTies frame={frame} code={code} isDraft={isDraft && found !== undefined} />
          {found?.facet.nodeKind && <ItemUses uses={uses.get(code) ?? []} />}
        </>
      )}
    </div>
  );
}

function ItemFacts({ frame, item }: { readonly frame: Frame; readonly item: FrameItem }) {
  const say = useSay();
  const side = sides.find((one) => one === item.side);
  const children = itemAt(frame, item.code)?.facet.items.filter((one) => one.parent === item.code) ?? [];
  const others = frame.facets.flatMap((facet) =>
    facet.items.filter((one) => one.parent === item.code && !children.includes(one)),
  );
  const below = [...children, ...others];
  return (
    <>
      {item.definition && (
        <p className="rw-item__definition">
          <FrameText text={item.definition} />
        </p>
      )}
      {item.retired && (
        <div className="rw-item__remark">
          <Archive size={14} aria-hidden />
          <div>
            <strong>{say(framesWords.retiredItem)}</strong>
            {item.replacedBy && item.replacedBy.length > 0 && (
              <>
                <p>{say(framesWords.replacedBy)}</p>
                {item.replacedBy.map((code) => (
                  <CodeButton key={code} frame={frame} code={code} />
                ))}
              </>
            )}
          </div>
        </div>
      )}
      {item.note && (
        <div className="rw-item__remark">
          <StickyNote size={14} aria-hidden />
          <p>
            <strong>{say(framesWords.note)}.</strong> <FrameText text={item.note} />
          </p>
        </div>
      )}
      <dl className="rw-item__facts">
        {item.aliases && item.aliases.length > 0 && (
          <Fact words={say(framesWords.aliases)}>
            <ul>
              {item.aliases.map((alias) => (
                <li key={`${alias.nl ?? ''} ${alias.en ?? ''}`}>
                  <FrameText text={alias} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {item.verb && (
          <Fact words={say(framesWords.verb)}>
            <FrameText text={item.verb} />
          </Fact>
        )}
        {item.parent && (
          <Fact words={say(framesWords.partOf)}>
            <CodeButton frame={frame} code={item.parent} />
          </Fact>
        )}
        {item.side && <Fact words={say(framesWords.side)}>{side ? say(sideWords[side]) : item.side}</Fact>}
        {item.basis && (
          <Fact words={say(framesWords.basis)}>
            <BasisSign basis={item.basis} words />
          </Fact>
        )}
        {(item.source ?? item.lines) && (
          <Fact words={say(framesWords.place)}>
            <Place source={item.source} lines={item.lines} />
          </Fact>
        )}
      </dl>
      <Attributes frame={frame} item={item} />
      {below.length > 0 && (
        <section className="rw-item__part">
          <h3>{say(framesWords.below)}</h3>
          {below.map((one) => (
            <CodeButton key={one.code} frame={frame} code={one.code} />
          ))}
        </section>
      )}
    </>
  );
}

function Fact({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What else the frame says of an item; a code among it reads as the item it names. */
function Attributes({ frame, item }: { readonly frame: Frame; readonly item: FrameItem }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const attributes = attributesOf(item);
  if (attributes.length === 0) return null;
  const word = (bare: string): string => {
    const known = /^[A-Z]/.test(bare) && /\d/.test(bare) ? nameOfCode(frame, bare) : undefined;
    return known ? `${bare} ${text(known)}` : say(valueWords(bare));
  };
  return (
    <section className="rw-item__part">
      <h3>{say(framesWords.attributes)}</h3>
      <dl className="rw-item__facts">
        {attributes.map(({ key, value, source, lines, basis }) => (
          <Fact key={key} words={say(attributeWords(key))}>
            <ul>
              {attributeLines(language, value, word).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <BasisSign basis={bases.find((one) => one === basis)} words />{' '}
            {basis !== undefined && !bases.some((one) => one === basis) && (
              <span className="rw-place">{basis}</span>
            )}
            <Place source={source} lines={lines} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}
