import { useState, type ReactNode } from 'react';
import type { FindingPlace, FrameFindings } from '../../shared/comparison/findingShapes.ts';
import { unusedNote } from '../../shared/comparison/findingRows.ts';
import { sideWords } from '../../shared/text/domain.ts';
import {
  findingPartWords,
  frameFindingWords,
  uncodedWords,
  type FindingPart,
} from '../../shared/text/frameFindings.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { Check } from '../ui/Check.tsx';
import { EntryList, FindingEntry, Places, type TitleOf } from './FindingEntry.tsx';

export interface FindingSectionProps {
  readonly id: string;
  readonly part: FindingPart;
  readonly count: number;
  readonly found: FrameFindings;
  readonly titleOf: TitleOf;
  readonly onItem: (code: string) => void;
}

/** One part of the report: what was found, why it matters, and what it rests on. */
export function FindingSection(props: FindingSectionProps) {
  const say = useSay();
  const { id, part, count, found } = props;
  return (
    <section className="rw-frame-findings__part" data-part={part} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {say(findingPartWords[part].name)} <span className="rw-frame-findings__count">{count}</span>
      </h2>
      <p>{say(findingPartWords[part].why)}</p>
      {count === 0 && !tellsMore(part, found) ? (
        <p>{say(frameFindingWords.nothing)}</p>
      ) : (
        <Entries {...props} />
      )}
    </section>
  );
}

/** Whether a part has something to say although it found nothing. */
const tellsMore = (part: FindingPart, found: FrameFindings): boolean =>
  part === 'unused' || (part === 'other-goals' && found.otherGoals.length > 0);

function Entries({ part, found, titleOf, onItem }: FindingSectionProps) {
  switch (part) {
    case 'unused':
      return <Unused found={found} onItem={onItem} />;
    case 'uncoded':
      return <Uncoded found={found} titleOf={titleOf} />;
    case 'other-goals':
      return <OtherGoals found={found} titleOf={titleOf} />;
    case 'other-sides':
      return <OtherSides found={found} titleOf={titleOf} />;
    case 'loose':
    case 'analogous':
      return <Fits list={found[part]} titleOf={titleOf} />;
    case 'words':
      return <RecurringWords found={found} titleOf={titleOf} />;
  }
}

interface PartProps {
  readonly found: FrameFindings;
  readonly titleOf: TitleOf;
}

function Unused({ found, onItem }: Pick<FindingSectionProps, 'found' | 'onItem'>) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const whole = found.unused.filter(({ items }) => items.length === 0);
  return (
    <>
      {found.unused
        .filter(({ items }) => items.length > 0)
        .map(({ facet, title, all, items }) => (
          <div className="rw-frame-findings__facet" key={facet}>
            <h3>
              {text(title)}{' '}
              <span className="rw-frame-findings__count">
                {say(frameFindingWords.unusedOf, { n: items.length, all })}
              </span>
            </h3>
            <EntryList
              entries={items}
              render={(item) => (
                <li key={item.code}>
                  <button type="button" className="rw-places__place" onClick={() => onItem(item.code)}>
                    <span className="rw-item__code">{item.code}</span>
                    <span className="rw-places__node">{text(item.label)}</span>
                    <span className="rw-places__theory">{unusedNote(item, language)}</span>
                  </button>
                </li>
              )}
            />
          </div>
        ))}
      {whole.length > 0 && (
        <p className="rw-frame-findings__facet">
          {say(frameFindingWords.allUsed, {
            lists: whole.map(({ title, all }) => `${text(title)} (${all})`).join(', '),
          })}
        </p>
      )}
    </>
  );
}

function Uncoded({ found, titleOf }: PartProps) {
  const say = useSay();
  return found.uncoded.map(({ reason, places }) => (
    <div className="rw-frame-findings__facet" key={reason}>
      <h3>
        {say(uncodedWords[reason])} <span className="rw-frame-findings__count">{places.length}</span>
      </h3>
      <Places places={places} titleOf={titleOf} />
    </div>
  ));
}

function Item({ code, label }: { readonly code: string; readonly label: { nl?: string; en?: string } }) {
  const text = useText();
  return (
    <>
      <span className="rw-item__code">{code}</span> {text(label)}
    </>
  );
}

function OtherGoals({ found, titleOf }: PartProps) {
  const say = useSay();
  const text = useText();
  const [beside, setBeside] = useState(false);
  const shown = beside ? found.otherGoals : found.otherGoals.filter((one) => one.instead > 0);
  return (
    <>
      {found.otherGoals.some((one) => one.instead === 0) && (
        <Check isSelected={beside} onChange={setBeside}>
          {say(frameFindingWords.showBeside, {
            n: found.otherGoals.filter((one) => one.instead === 0).length,
          })}
        </Check>
      )}
      {shown.length === 0 && <p>{say(frameFindingWords.nothingInstead)}</p>}
      <EntryList
        entries={shown}
        render={(one) => (
          <FindingEntry
            key={`${one.code} ${one.goal}`}
            words={
              <>
                <Item code={one.code} label={one.label} /> → <Item code={one.goal} label={one.goalLabel} />
                <small className="rw-finding-entry__small">
                  {say(frameFindingWords.frameHas, {
                    where: one.expected.map((goal) => `${goal.code} ${text(goal.label)}`).join('; '),
                  })}
                </small>
              </>
            }
            aside={
              one.instead === 0 || one.instead === one.theories
                ? say(frameFindingWords.inTheories, { n: one.theories })
                : `${say(frameFindingWords.inTheories, { n: one.theories })}, ${say(frameFindingWords.insteadIn, { n: one.instead })}`
            }
            places={one.places}
            titleOf={titleOf}
            noteOf={(place) => say(place.beside ? frameFindingWords.beside : frameFindingWords.instead)}
          />
        )}
      />
    </>
  );
}

function OtherSides({ found, titleOf }: PartProps) {
  const say = useSay();
  return (
    <EntryList
      entries={found.otherSides}
      render={(one) => (
        <FindingEntry
          key={`${one.code} ${one.side}`}
          words={
            <>
              <Item code={one.code} label={one.label} /> → {say(sideWords[one.side])}
              <small className="rw-finding-entry__small">
                {say(frameFindingWords.frameHas, {
                  where: one.expected.map((side) => say(sideWords[side])).join('; '),
                })}
              </small>
            </>
          }
          aside={say(frameFindingWords.inTheories, { n: one.theories })}
          places={one.places}
          titleOf={titleOf}
        />
      )}
    />
  );
}

interface CountedPlaces {
  readonly theories: number;
  readonly places: readonly FindingPlace[];
}

function useAside(): (one: CountedPlaces) => string {
  const say = useSay();
  return ({ theories, places }) =>
    `${say(frameFindingWords.inTheories, { n: theories })}, ${say(frameFindingWords.nodes, { n: places.length })}`;
}

function Fits({ list, titleOf }: { readonly list: FrameFindings['loose']; readonly titleOf: TitleOf }) {
  const aside = useAside();
  return (
    <EntryList
      entries={list}
      render={(one): ReactNode => (
        <FindingEntry
          key={one.code}
          words={<Item code={one.code} label={one.label} />}
          aside={aside(one)}
          places={one.places}
          titleOf={titleOf}
        />
      )}
    />
  );
}

function RecurringWords({ found, titleOf }: PartProps) {
  const say = useSay();
  const aside = useAside();
  return (
    <EntryList
      entries={found.words}
      render={(one) => (
        <FindingEntry
          key={`${one.word} ${one.whole}`}
          words={
            <>
              “{one.word}”
              {one.whole && (
                <small className="rw-finding-entry__small">{say(frameFindingWords.wholeTitle)}</small>
              )}
            </>
          }
          aside={aside(one)}
          places={one.places}
          titleOf={titleOf}
        />
      )}
    />
  );
}
