import { useEffect, useMemo, useState } from 'react';
import type { FrameFindings } from '../../shared/comparison/findingShapes.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { core } from '../platform/core.ts';
import { useLanguage } from '../state/language.ts';
import { attempt, useLibrary } from '../state/library.ts';

export interface ReadFindings {
  /** The latest that was read of this frame; kept on the screen while another choice is read. */
  readonly found: FrameFindings | undefined;
  readonly reading: boolean;
}

/** What the chosen theories say of a frame, worked out by the host; read again when the list of theories is. */
export function useFrameFindings(frame: Frame, chosen: ReadonlySet<string> | undefined): ReadFindings {
  const language = useLanguage();
  const theories = useLibrary((state) => state.theories);
  const { id, version } = frame;
  // Another list of theories is another question, even where the words of it are the same.
  const question = useMemo(
    () => ({ id, version, language, chosen, theories }),
    [id, version, language, chosen, theories],
  );
  const [answer, setAnswer] = useState<{ readonly to: unknown; readonly found?: FrameFindings }>();
  useEffect(() => {
    let late = false;
    const { chosen: some } = question;
    const wanted = { id: question.id, version: question.version, language: question.language };
    void attempt(async () => {
      const found = await core.call('frame.findings', {
        ...wanted,
        ...(some ? { theories: [...some] } : {}),
      });
      if (!late) setAnswer({ to: question, found });
    }).then((done) => {
      if (!done && !late) setAnswer((before) => ({ ...before, to: question }));
    });
    return () => {
      late = true;
    };
  }, [question]);
  const found = answer?.found;
  return {
    found: found?.frame === id && found.version === version ? found : undefined,
    reading: answer?.to !== question,
  };
}
