import type { Handlers } from '../../shared/api/dispatch.ts';
import { frameFindingsOf } from './frameFindings.ts';
import { frameUses } from './frameUses.ts';
import { migrateTheory, reportMigration } from './migrateTheory.ts';
import { publishFrame } from './publishFrame.ts';
import { frameFile } from './frameFile.ts';
import type { NewId } from '../../shared/ids.ts';
import type { Repository } from '../../db/repository.ts';

type FrameCall = Extract<keyof Handlers, `frame.${string}` | 'theory.migration' | 'theory.migrate'>;

/** The answers about frames: versions, drafts, their use, and theories that move from one version to another. */
export function frameHandlers(library: () => Repository, newId: NewId): Pick<Handlers, FrameCall> {
  return {
    'theory.migration': async (input) => structuredClone(await reportMigration(library(), input)) as never,
    'theory.migrate': async (input) => structuredClone(await migrateTheory(library(), input, newId)) as never,

    'frame.list': async () => [...(await library().listFrames())],
    'frame.get': async ({ id, version }) => structuredClone(await library().getFrame(id, version)) as never,
    'frame.uses': async ({ id }) => [...(await frameUses(library(), id))],
    'frame.findings': (wanted) => frameFindingsOf(library(), wanted),
    'frame.export': async (input) => {
      const { name, text, dropped } = frameFile(await library().getFrame(input.id, input.version), input);
      return { name, text, dropped: [...dropped] };
    },
    'frame.draft': (input) => library().createDraft(input),
    'frame.openDraft': ({ id, version }) => library().openDraft(id, version),
    'frame.commit': (input) => library().commitDraft(input),
    'frame.publish': async (input) => structuredClone(await publishFrame(library(), input)) as never,
    'frame.withdraw': (input) => library().withdrawVersion(input),
    'frame.removeDraft': async ({ id, version }) => {
      await library().removeDraft(id, version);
      return {};
    },
    'frame.restoreDraft': async ({ id, version }) => {
      await library().restoreDraft(id, version);
      return {};
    },
  };
}
