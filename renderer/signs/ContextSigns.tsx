import { Ban } from 'lucide-react';
import { legendWords, mapWords } from '../../shared/text/map.ts';
import { sampleNames, signsWords } from '../../shared/text/signs.ts';
import type { Words } from '../../shared/text/words.ts';
import type { Effect, Sign } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';
import { LinkSample } from './LinkSigns.tsx';
import { NodeSample, TabSample } from './NodeSample.tsx';
import { Sample } from './Sample.tsx';
import { sampleBox, sampleTab } from './samples.ts';

const effects: readonly (readonly [Words, Effect, Sign | null])[] = [
  [legendWords.hinders, 'hinders', '-'],
  [legendWords.helps, 'facilitates', '+'],
  [legendWords.precondition, 'precondition', '+'],
  [legendWords.both, 'facilitates', '±'],
  [legendWords.flips, 'flips', null],
  [legendWords.none, 'facilitates', '0'],
];

/** What a context does, what it stands on, what the map draws where something is missing, and what is left over. */
export function ContextSigns() {
  const say = useSay();
  const context = say(sampleNames.context);
  return (
    <div className="rw-signs__contexts">
      <section>
        <h3>{say(signsWords.contexts)}</h3>
        <ul className="rw-signs__samples rw-signs__samples--three">
          {effects.map(([words, effect, sign]) => (
            <Sample key={words.nl} words={words}>
              <TabSample tab={sampleTab(effect, sign, context)} state="rest" />
            </Sample>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say(signsWords.where)}</h3>
        <ul className="rw-signs__samples rw-signs__samples--three">
          <Sample words={signsWords.onMechanism}>
            <span className="rw-signs__stand">
              <TabSample tab={sampleTab('hinders', '-', context)} state="rest" />
              <NodeSample
                box={sampleBox('mechanism', say(sampleNames.mechanism), { emphasis: 2 })}
                state="rest"
              />
            </span>
          </Sample>
          <Sample words={signsWords.onLink}>
            <span className="rw-signs__stand rw-signs__stand--link">
              <TabSample tab={sampleTab('hinders', '-', context)} state="rest" />
              <LinkSample given={{}} />
            </span>
          </Sample>
          <Sample words={signsWords.onChain}>
            <span className="rw-signs__stand">
              <TabSample tab={sampleTab('precondition', null, context)} state="rest" />
              <span className="rw-signs__outline">
                {(['instrument', 'mechanism', 'subgoal'] as const).map((kind) => (
                  <NodeSample
                    key={kind}
                    box={sampleBox(kind, '', { width: 30, height: 20, shape: 'slim' })}
                    state="rest"
                  />
                ))}
              </span>
            </span>
          </Sample>
        </ul>
      </section>
      <section>
        <h3>{say(signsWords.lacking)}</h3>
        <ul className="rw-signs__samples rw-signs__samples--one">
          <Sample words={signsWords.socket}>
            <NodeSample box={sampleBox('instrument', say(sampleNames.instrument))} state="rest" />
            <svg width="22" height="12" aria-hidden="true">
              <path d="M0 6h11" stroke="var(--mark)" strokeWidth="1.5" strokeDasharray="2 2.4" />
              <circle cx="15.5" cy="6" r="4.2" fill="none" stroke="var(--mark)" strokeWidth="1.7" />
            </svg>
          </Sample>
          <Sample words={signsWords.ghost}>
            <svg width="150" height="24" aria-hidden="true">
              <path
                d="M12 .5h126l11.5 11.5-11.5 11.5h-126l-11.5-11.5z"
                fill="none"
                stroke="var(--mark)"
                strokeWidth="1.2"
                strokeDasharray="3 2.5"
              />
              <text x="75" y="16" fontSize="11.5" textAnchor="middle" fill="var(--mark)">
                {say(mapWords.missingMechanism)}
              </text>
            </svg>
          </Sample>
        </ul>
      </section>
      <section>
        <h3>{say(signsWords.others)}</h3>
        <ul className="rw-signs__samples rw-signs__samples--three">
          <Sample words={signsWords.excluded}>
            <span className="rw-signs__excluded">
              <Ban size={13} aria-hidden="true" /> {say(sampleNames.problem)}
            </span>
          </Sample>
          <Sample words={signsWords.unwanted}>
            <NodeSample
              box={sampleBox('mechanism', say(sampleNames.mechanism), { unwanted: true })}
              state="rest"
            />
          </Sample>
          <Sample words={signsWords.claimNumber}>
            <NodeSample
              box={sampleBox('mechanism', say(sampleNames.mechanism), { emphasis: 2, claimNumber: 1 })}
              state="rest"
            />
          </Sample>
          <Sample words={signsWords.noCode}>
            <NodeSample
              box={sampleBox('problem', say(sampleNames.problem), { emphasis: 2, own: true })}
              state="rest"
            />
          </Sample>
          <Sample words={signsWords.looseFit}>
            <NodeSample
              box={sampleBox('instrument', say(sampleNames.instrument), { code: '≈ I10' })}
              state="rest"
            />
          </Sample>
          <Sample words={signsWords.pinned}>
            <NodeSample
              box={sampleBox('instrument', say(sampleNames.instrument), { pinned: true })}
              state="rest"
            />
          </Sample>
        </ul>
      </section>
    </div>
  );
}
