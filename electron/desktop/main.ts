import * as electron from 'electron';
import path from 'node:path';
import { makeFolders } from '../host/folders.ts';
import { kindOfError, openLog } from '../host/log.ts';
import { readPageFiles } from '../host/pageFiles.ts';
import { distFolder, importProgram, startCore } from '../host/start.ts';
import { languageOfLocale } from '../host/systemLanguage.ts';
import { runDesktop } from './desktop.ts';
import { schemePrivileges } from './protocol.ts';
import { restrictContents } from './contentsRules.ts';
import { restrictSession } from './sessionRules.ts';
import { setSwitches } from './switches.ts';
import { utilityImportChild } from './utilityImportChild.ts';

/** The start of the desktop. What must stand before Electron is ready stands here, the rest in `desktop.ts`. */
const { app, protocol } = electron;
const folders = makeFolders();
const log = openLog(folders.logs);
const words = process.argv.slice(app.isPackaged ? 1 : 2);

process.on('uncaughtException', (error) => {
  log('bug', { in: 'main', ...kindOfError(error) });
  app.quit();
});
process.on('unhandledRejection', (error) => log('bug', { in: 'main', ...kindOfError(error) }));

setSwitches(app.commandLine, words);
app.setPath('userData', folders.profile);
app.enableSandbox();
protocol.registerSchemesAsPrivileged(schemePrivileges);
app.on('session-created', (session) => restrictSession(session));
app.on('web-contents-created', (_event, contents) =>
  restrictContents(contents, (what) => log('refused', { what })),
);

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(async () => {
    const language = languageOfLocale(app.getLocale());
    const library = words.find((word) => word.startsWith('--library='))?.slice('--library='.length);
    const program = importProgram();
    const core = await startCore({
      host: 'desktop',
      folders,
      language,
      importChild: () => utilityImportChild(electron, program.file),
      ...(library === undefined ? {} : { library }),
    });
    const desktop = runDesktop(electron, {
      pages: readPageFiles(distFolder),
      preload: path.join(distFolder, 'desktop', 'preload.cjs'),
      downloads: folders.data,
      language,
      log,
      core,
    });
    await desktop.drawMenu();
    desktop.open();
    await desktop.takeFiles(words, process.cwd());
  });
} else {
  app.exit(0);
}
