import { errorCodes, type ErrorCode } from '../../shared/api/errors.ts';
import type { LibraryState } from '../../shared/api/shapes.ts';
import { appCommand } from '../../shared/appCommands.ts';
import { runCommand } from '../state/commands.ts';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import type { Language } from '../../shared/theory/words.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

const isErrorCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code);

/** The sentence for what a library's state has to say, or undefined when all is well. */
export function concernSentence(language: Language, library: LibraryState | undefined): string | undefined {
  const concern = library?.concern;
  if (!concern) return undefined;
  const code = isErrorCode(concern.code) ? concern.code : 'internal';
  return errorSentence(language, { code, details: { name: library.name, ...concern.details } });
}

/** What to know about the open library before working in it: older than expected, or read only. */
export function LibraryConcern() {
  const say = useSay();
  const language = useLanguage();
  const library = useProgram((state) => state.library);
  const sentence =
    concernSentence(language, library) ??
    (library?.readOnly
      ? errorSentence(language, { code: 'read-only', details: { name: library.name } })
      : undefined);
  if (sentence === undefined) return null;
  return (
    <Notice
      tone="mark"
      actions={
        <>
          <Button look="link" onPress={() => runCommand('backups')}>
            {say(appCommand('backups').words)}
          </Button>
          <Button look="link" onPress={() => runCommand('library-copy')}>
            {say(appCommand('library-copy').words)}
          </Button>
        </>
      }
    >
      {sentence}
    </Notice>
  );
}
