import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { runExample, type Example } from '../../shared/checks/example.ts';
import { weightOf } from '../../shared/checks/run.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import {
  checksWords,
  ruleSetWords,
  ruleWords,
  saidByWords,
  severityChoiceWords,
} from '../../shared/text/checks.ts';
import { useChecked } from '../state/findings.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import './rules.css';
import { openRule } from './checksState.ts';
import { RuleWeight } from './RuleWeight.tsx';
import { SketchPicture } from './SketchPicture.tsx';

export interface RulePageProps {
  readonly rule: Rule;
  /** How many findings of this rule the theory has now. */
  readonly count: number;
}

/** The page of a rule: what it says, why, what to do, an example that gives the finding and one that does not, and its source. */
export function RulePage({ rule, count }: RulePageProps) {
  const say = useSay();
  const language = useLanguage();
  const text = useText();
  const input = useChecked();
  const theory = useTheory((whole) => whole);
  const weight = weightOf(rule, theory, input);
  const examples = useMemo(
    () => ({ wrong: readAll(rule, rule.examples.wrong), right: readAll(rule, rule.examples.right) }),
    [rule],
  );
  const [example] = examples.wrong.flatMap((one) => one.finding ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="rw-rule">
      <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onPress={() => openRule(undefined)}>
        {say(ruleWords.back)}
      </Button>
      <h2 className="rw-rule__name" tabIndex={-1} ref={heading}>
        {weight.severity !== 'off' && <FindingGlyph severity={weight.severity} size={15} />}
        {say(rule.texts.name)}
      </h2>
      <dl className="rw-rule__facts">
        <dt>{say(ruleWords.set)}</dt>
        <dd>{say(ruleSetWords[rule.set])}</dd>
        <dt>{say(ruleWords.now)}</dt>
        <dd>{say(checksWords.findings, { n: count })}</dd>
        {rule.examples.wrong.length > 0 && (
          <>
            <dt>{say(ruleWords.weight)}</dt>
            <dd>
              {capital(
                say(saidByWords[weight.saidBy], { severity: say(severityChoiceWords[weight.severity]) }),
              )}
            </dd>
            <dt>{say(ruleWords.inTheory)}</dt>
            <dd className="rw-rule__weight">
              <RuleWeight rule={rule} level="theory" />
            </dd>
            <dt>{say(ruleWords.inLibrary)}</dt>
            <dd className="rw-rule__weight">
              <RuleWeight rule={rule} level="library" />
            </dd>
          </>
        )}
      </dl>
      <h3>{say(ruleWords.why)}</h3>
      <p>{say(rule.texts.ground)}</p>
      <p className="rw-rule__question">
        {example ? tell(language, rule.texts.why, example) : say(rule.texts.why)}
      </p>
      <h3>{say(ruleWords.advice)}</h3>
      <p>{say(rule.texts.advice)}</p>
      <Examples
        title={say(ruleWords.wrong)}
        examples={examples.wrong}
        caption={({ finding }) => (finding ? tell(language, rule.texts.message, finding) : '')}
      />
      <Examples title={say(ruleWords.right)} examples={examples.right} />
      <h3>{say(ruleWords.source)}</h3>
      <p>{sourceOf(rule, say, text)}</p>
    </article>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The report that a rule rests on: that of the frame it comes with, the program’s own, or none. */
function sourceOf(
  { source, frame }: Rule,
  say: ReturnType<typeof useSay>,
  text: ReturnType<typeof useText>,
): string {
  if (frame) {
    const report = frame.source?.publication ?? text(frame.title);
    return source === 'own'
      ? say(ruleWords.ownOfFrame, { frame: text(frame.title) })
      : say(ruleWords.reportOfFrame, { report, place: source });
  }
  return source === 'own' ? say(ruleWords.own) : say(ruleWords.report, { place: source });
}

/** An example of a rule, read and run. */
interface ReadExample extends Example {
  readonly written: string;
}

/** Those of the examples that can be read. */
const readAll = (rule: Rule, examples: readonly string[]): readonly ReadExample[] =>
  examples.flatMap((written) => {
    const example = runExample(rule, written);
    return example ? [{ ...example, written }] : [];
  });

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly ReadExample[];
  /** What the finding says of an example. */
  readonly caption?: (example: Example) => string;
}

function Examples({ title, examples, caption }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="rw-rule__examples">
        {examples.map((example) => (
          <li key={example.written}>
            <SketchPicture theory={example.theory} />
            {caption && <p className="rw-rule__caption">{caption(example)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
