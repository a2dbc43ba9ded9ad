import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { exampleFrame } from '../../shared/checks/exampleFrame.ts';
import type { Finding, Rule } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { sketch } from '../../shared/checks/sketch.ts';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords, ruleSetWords, ruleWords } from '../../shared/text/checks.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
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
  const example = useMemo(() => exampleFinding(rule), [rule]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="rw-rule">
      <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onPress={() => openRule(undefined)}>
        {say(ruleWords.back)}
      </Button>
      <h2 className="rw-rule__name" tabIndex={-1} ref={heading}>
        <FindingGlyph severity={rule.severity} size={15} />
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
            <dd className="rw-rule__weight">
              <RuleWeight rule={rule} />
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
        examples={rule.examples.wrong}
        caption={captionOf(rule, language)}
      />
      <Examples title={say(ruleWords.right)} examples={rule.examples.right} />
      <h3>{say(ruleWords.source)}</h3>
      <p>{rule.source === 'own' ? say(ruleWords.own) : say(ruleWords.report, { place: rule.source })}</p>
    </article>
  );
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly string[];
  /** What the finding says of an example. */
  readonly caption?: (example: string) => string;
}

function Examples({ title, examples, caption }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="rw-rule__examples">
        {examples.map((example) => (
          <li key={example}>
            <SketchPicture example={example} />
            {caption && <p className="rw-rule__caption">{caption(example)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function findingIn(rule: Rule, example: string): Finding | undefined {
  const frames = [exampleFrame];
  return runChecks(sketch(example), { frames, settings: {} }, [rule]).find((one) => one.rule === rule.id);
}

/** The finding of the first wrong example, whose names fill the sentences of the page. */
function exampleFinding(rule: Rule): Finding | undefined {
  const [first] = rule.examples.wrong;
  return first === undefined ? undefined : findingIn(rule, first);
}

const captionOf =
  (rule: Rule, language: 'nl' | 'en') =>
  (example: string): string => {
    const finding = findingIn(rule, example);
    return finding ? tell(language, rule.texts.message, finding) : '';
  };
