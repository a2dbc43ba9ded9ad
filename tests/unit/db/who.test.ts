import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { openLibraries } from '../../../db/libraries.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { personIn } from '../../../db/person.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { renaming } from '../../kit/smallTheory.ts';

function inFolder(): string {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  return folder;
}

describe('the name in the journal', () => {
  it.each(['Eva', ''])('is covered by the chain: put to “%s” by another hand it is found', async (other) => {
    const file = await makeSmallLibrary(inFolder());
    const library = await openLibrary(file, { who: () => 'Ada' });
    await library.commit(renaming(1));
    await library.close();
    const connection = connect(file);
    connection.prepare('UPDATE journal SET who = ? WHERE seq = 2').run(other);
    connection.close();
    const changed = await openLibrary(file);
    onTestFinished(() => changed.close());
    expect(await changed.verify()).toContain('journal 2');
    await expect(changed.journal('t', 10)).rejects.toMatchObject({ code: 'library-damaged' });
  });

  it('cannot be put beside a change from before there were names', async () => {
    const file = await makeSmallLibrary(inFolder());
    const connection = connect(file);
    connection.prepare("UPDATE journal SET who = 'Eva' WHERE seq = 1").run();
    connection.close();
    const changed = await openLibrary(file);
    onTestFinished(() => changed.close());
    expect(await changed.verify()).toContain('journal 1');
  });
});

describe('whoever works on a machine', () => {
  it('is unnamed until a name is given, which every library then opened here knows and no library holds', async () => {
    const folder = inFolder();
    const libraries = await openLibraries({ folder, file: await makeSmallLibrary(folder) });
    onTestFinished(() => libraries.close());
    expect(libraries.person.name()).toBe('');
    libraries.person.rename('Ada');
    await libraries.current()?.commit(renaming(1));
    expect((await libraries.current()?.journal('t', 10))?.map(({ by }) => by)).toEqual([undefined, 'Ada']);
    expect(JSON.stringify(await libraries.current()?.getSettings())).not.toContain('Ada');
    const copy = await libraries.copy('Kopie');
    const elsewhere = await openLibraries({
      folder: inFolder(),
      file: path.join(folder, `${copy.name}.raderwerk`),
    });
    onTestFinished(() => elsewhere.close());
    await elsewhere.current()?.commit(renaming(2));
    const names = (await elsewhere.current()?.journal('t', 10))?.map(({ by }) => by);
    expect(names).toEqual([undefined, 'Ada', undefined]);
  });

  it('stays unnamed where the file with the name was left half, and hears it when a name cannot be kept', () => {
    const folder = inFolder();
    const file = path.join(folder, 'person.json');
    writeFileSync(file, '{"name":"Ad');
    const person = personIn(folder);
    expect(person.name()).toBe('');
    person.rename('Ada');
    expect(personIn(folder).name()).toBe('Ada');
    expect(readFileSync(file, 'utf8')).toBe('{"name":"Ada"}');
    const gone = personIn(path.join(folder, 'gone'));
    expect(() => gone.rename('Ada')).toThrow('file-unreadable');
  });
});
