import { groupWords } from '../../shared/text/groups.ts';
import { sampleNames, signsWords } from '../../shared/text/signs.ts';
import { PlateDrawing } from '../canvas/PlateDrawing.tsx';
import { GroupWords } from '../groups/GroupWords.tsx';
import '../notes/notes.css';
import { useSay } from '../state/language.ts';
import { NodeSample } from './NodeSample.tsx';
import { Sample } from './Sample.tsx';
import { sampleBox } from './samples.ts';

const plate = { x: 0, y: 0, width: 132, height: 75 } as const;

/** What people set beside the theory: groups of nodes, the roles of one concept, memos and notes. */
export function BesideSigns() {
  const say = useSay();
  const means = sampleBox('instrument', say(sampleNames.instrument));
  return (
    <section className="rw-signs__section">
      <h3>{say(signsWords.beside)}</h3>
      <ul className="rw-signs__samples rw-signs__samples--row">
        <Sample words={signsWords.plate}>
          <span className="rw-signs__plate">
            <svg width={plate.width} height={plate.height} aria-hidden="true">
              <PlateDrawing plate={plate} />
            </svg>
            {(['problem', 'instrument'] as const).map((kind) => (
              <NodeSample
                key={kind}
                box={sampleBox(kind, say(sampleNames[kind]), { width: plate.width - 14 })}
                state="rest"
              />
            ))}
          </span>
        </Sample>
        <Sample words={signsWords.group}>
          <GroupSample together={false} />
        </Sample>
        <Sample words={signsWords.together}>
          <GroupSample together />
        </Sample>
        <Sample words={signsWords.groupElsewhere}>
          <span className="rw-signs__apart">
            <NodeSample box={means} state="rest" />
            <span className="rw-group-sign">
              <GroupWords together={false} />
            </span>
          </span>
        </Sample>
        <Sample words={signsWords.otherRole}>
          <NodeSample
            box={sampleBox('problem', say(sampleNames.problem))}
            state="rest"
            signs={{ tied: true, hasMemo: false }}
          />
        </Sample>
        <Sample words={signsWords.memo}>
          <NodeSample box={means} state="rest" signs={{ tied: false, hasMemo: true }} />
        </Sample>
        <Sample words={signsWords.note}>
          <span className="rw-note">
            <span className="rw-note__words">{say(signsWords.noteSample)}</span>
          </span>
        </Sample>
      </ul>
    </section>
  );
}

/** Neighbours with the line around them and its name above, as the map draws a group. */
function GroupSample({ together }: { readonly together: boolean }) {
  const say = useSay();
  return (
    <span className="rw-signs__group">
      <span className="rw-group-name" data-place="above">
        <GroupWords together={together} name={say(groupWords.group)} />
      </span>
      <span className="rw-group-line" data-together={together || undefined} />
      {(['instrument', 'connection'] as const).map((kind) => (
        <NodeSample key={kind} box={sampleBox(kind, say(sampleNames[kind]))} state="rest" />
      ))}
    </span>
  );
}
