import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, type Client } from '../../../shared/api/client.ts';
import { contract } from '../../../shared/api/contract.ts';
import type { Commit, Settings } from '../../../shared/api/shapes.ts';
import { beginVersion } from '../../../shared/frame/commands/make.ts';
import { splitItem } from '../../../shared/frame/commands/succeed.ts';
import type { TheoryRecord } from '../../../shared/theory/records.ts';
import { testId } from '../../kit/memoryLibraries.ts';
import { hostHandlers, type MakeTransport, type OpenTransport } from '../../kit/transports.ts';

const starter = path.resolve(import.meta.dirname, '../../../db/starter');
const id = 'fit-or-unfit-c';

/** What every host promises, whatever the way of its calls. Runs over a library on the disk. */
export function contractSuite(name: string, make: MakeTransport): void {
  describe(`the contract ${name}`, () => {
    let transport: OpenTransport;
    let client: Client;
    let end: () => Promise<void>;
    const called = new Set<string>();
    beforeAll(async () => {
      const host = await hostHandlers();
      end = host.end;
      transport = await make(host.handlers);
      client = clientOf((call, input, bytes) => {
        called.add(call);
        return transport.send(call, input, bytes);
      });
    });
    afterAll(async () => {
      expect([...called].toSorted()).toEqual(Object.keys(contract).toSorted());
      await transport.end();
      await end();
    });

    const aCommit = async (title: string): Promise<Commit> => {
      const opened = await client.call('theory.open', { id });
      const before = opened.records.find((record) => record.record === 'node');
      if (before?.record !== 'node') throw new Error('a theory without nodes');
      const after: TheoryRecord = { ...before, title: { nl: title, en: title } };
      return {
        id,
        commitId: testId('commit'),
        baseRevision: opened.revision,
        kind: 'do',
        step: { name: 'node-renamed' },
        patch: [{ id: before.id, before, after: structuredClone(after) as typeof before }],
      };
    };

    it('says which host this is, and that a library is open', async () => {
      expect(await client.call('app.info', {})).toEqual({ version: '0.0.0', host: 'web', language: 'en' });
      expect(await client.call('library.state', {})).toMatchObject({ state: 'open', readOnly: false });
    });

    it('says what its theories say of a frame, of all of them or of some', async () => {
      const wanted = { id: 'fit-or-unfit-2011', language: 'nl' } as const;
      const all = await client.call('frame.findings', wanted);
      expect(all.theories).toHaveLength(6);
      const some = await client.call('frame.findings', {
        ...wanted,
        theories: ['fit-or-unfit-b', 'nergens'],
      });
      expect(some.theories.map((theory) => theory.id)).toEqual(['fit-or-unfit-b']);
      expect(some.otherGoals.every((one) => one.theories === 1)).toBe(true);
    });

    it('lists the four companies with their counts and findings', async () => {
      const list = await client.call('theory.list', {});
      expect(list.slice(0, 4).map((theory) => theory.id)).toEqual(
        ['a', 'b', 'c', 'd'].map((letter) => `fit-or-unfit-${letter}`),
      );
      expect(list[0]).toMatchObject({ nodes: 87, links: 79, moderations: 11 });
      expect(list.every(({ likeness }) => likeness.bars.length > 0)).toBe(true);
    });

    it('stores a commit, tells it in the journal, and knows it again', async () => {
      const commit = await aCommit('Anders');
      const { revision } = await client.call('theory.commit', commit);
      expect(revision).toBe(commit.baseRevision + 1);
      expect(await client.call('theory.commit', commit)).toEqual({ revision });
      const journal = await client.call('theory.journal', { id, limit: 1 });
      expect(journal).toMatchObject([{ revision, kind: 'do', step: { name: 'node-renamed' } }]);
    });

    it('has the list follow a commit', async () => {
      const before = (await client.call('theory.list', {})).find((theory) => theory.id === id);
      await client.call('theory.commit', await aCommit('Nog anders'));
      const after = (await client.call('theory.list', {})).find((theory) => theory.id === id);
      expect(after?.revision).toBe((before?.revision ?? 0) + 1);
    });

    it('refuses a commit on a step that is no longer the latest', async () => {
      const late = await aCommit('Te laat');
      await client.call('theory.commit', await aCommit('Eerder'));
      await expect(client.call('theory.commit', late)).rejects.toMatchObject({ code: 'conflict' });
    });

    it('refuses a commit that leaves something hanging', async () => {
      const { records, revision } = await client.call('theory.open', { id });
      const before = records.find((record) => record.record === 'link');
      if (before?.record !== 'link') throw new Error('a theory without links');
      const patch = [{ id: before.id, before, after: { ...before, to: 'nergens' } }];
      const commit = { ...(await aCommit('x')), baseRevision: revision, patch };
      await expect(client.call('theory.commit', commit)).rejects.toMatchObject({ code: 'unsound' });
    });

    it('makes, duplicates, removes and restores a theory', async () => {
      const { records } = await client.call('theory.open', { id });
      const made = testId('theory');
      await client.call('theory.create', { id: made, commitId: testId('commit'), records });
      const copy = testId('theory');
      await client.call('theory.duplicate', { id: made, newId: copy, title: { en: 'Copy', nl: 'Kopie' } });
      const ids = async (): Promise<string[]> =>
        (await client.call('theory.list', {})).map((theory) => theory.id);
      expect(await ids()).toEqual(expect.arrayContaining([made, copy]));
      await client.call('theory.remove', { id: made });
      expect(await ids()).not.toContain(made);
      await client.call('theory.restore', { id: made });
      expect(await ids()).toContain(made);
      await expect(
        client.call('theory.create', { id: made, commitId: testId('commit'), records }),
      ).rejects.toMatchObject({ code: 'exists' });
    });

    it('finds a word in every theory that holds it', async () => {
      const { hits, all } = await client.call('search.text', { query: 'client', most: 500 });
      expect(all).toBe(hits.length);
      expect(new Set(hits.map(({ theory }) => theory)).size).toBeGreaterThan(3);
      expect((await client.call('search.text', { query: 'zzzz' })).hits).toEqual([]);
    });

    it('keeps versions of a theory, gives them back and puts one back', async () => {
      const before = await client.call('theory.open', { id });
      const version = { id, version: testId('version') };
      const made = { ...version, name: { nl: 'Na het gesprek' }, reason: { nl: 'met de directeur' } };
      const info = await client.call('version.make', made);
      expect(info).toMatchObject({ id: version.version, made: 'person', revision: before.revision });
      expect(await client.call('version.make', made)).toEqual(info);
      await client.call('theory.commit', await aCommit('Na de versie'));
      expect((await client.call('version.get', version)).records).toEqual(before.records);
      const { revision } = await client.call('version.restore', { ...version, commitId: testId('commit') });
      expect(revision).toBe(before.revision + 2);
      expect((await client.call('theory.open', { id })).records).toEqual(before.records);
      const versions = await client.call('version.list', { id });
      expect(versions.map(({ made: by }) => by)).toEqual(['person', 'restore']);
      const again = await client.call('version.restore', { ...version, commitId: testId('commit') });
      expect(again).toEqual({ revision });
      const nowhere = client.call('version.get', { id, version: 'v_0' });
      await expect(nowhere).rejects.toMatchObject({ code: 'not-found' });
    });

    it('gives what it took in, to the byte, and knows it again', async () => {
      const bytes = readFileSync(path.join(starter, 'fit-or-unfit-d.json'));
      const report = await client.file('file.import', { name: 'd.json' }, bytes);
      expect(report).toMatchObject({ kind: 'theory', id: 'fit-or-unfit-d', outcome: 'same', dropped: [] });
      const exported = await client.call('theory.export', { id: 'fit-or-unfit-d' });
      expect(exported).toEqual({ name: 'fit-or-unfit-d.json', text: bytes.toString('utf8') });
    });

    it('says where a file goes wrong, and changes nothing', async () => {
      const before = await client.call('theory.list', {});
      const file = client.file('file.import', { name: 'half.json' }, Buffer.from('{"format":"cmo-theory"'));
      await expect(file).rejects.toMatchObject({ code: 'file-not-json', details: { name: 'half.json' } });
      expect(await client.call('theory.list', {})).toEqual(before);
    });

    it('lists, gives and exports frames', async () => {
      const [frame] = await client.call('frame.list', {});
      expect(frame?.id).toBe('fit-or-unfit-2011');
      expect((await client.call('frame.get', { id: 'fit-or-unfit-2011' })).facets.length).toBeGreaterThan(3);
      const { text } = await client.call('frame.export', { id: 'fit-or-unfit-2011' });
      expect(JSON.parse(text)).toMatchObject({ format: 'cmo-frame' });
      const uses = await client.call('frame.uses', { id: 'fit-or-unfit-2011' });
      expect(uses).toContainEqual(
        expect.objectContaining({ theory: 'fit-or-unfit-a', code: 'M8', fit: 'exact', excluded: false }),
      );
      expect(await client.call('frame.uses', { id: 'none' })).toEqual([]);
      await expect(client.call('frame.get', { id: 'none' })).rejects.toMatchObject({ code: 'not-found' });
    });

    it('begins a version of a frame, changes and publishes it, and moves a theory to it', async () => {
      const frame = await client.call('frame.get', { id: 'fit-or-unfit-2011' });
      const begun = beginVersion(frame, '2.0.0');
      if ('refused' in begun) throw new Error(begun.refused);
      const draft = { id: frame.id, version: '2.0.0' };
      await client.call('frame.draft', { commitId: testId('commit'), frame: begun as typeof frame });
      const split = splitItem(begun, { code: 'I30', into: [{ label: { nl: 'a' } }, { label: { nl: 'b' } }] });
      if ('refused' in split) throw new Error(split.refused);
      const step = { kind: 'do' as const, step: split.step, patch: [...split.patch] as never };
      const commit = { ...draft, commitId: testId('commit'), baseRevision: 1, ...step };
      expect(await client.call('frame.commit', commit)).toEqual({ revision: 2 });
      const opened = await client.call('frame.openDraft', draft);
      expect(opened).toMatchObject({ revision: 2, journal: [{ kind: 'do', step: { name: 'item-split' } }] });
      await client.call('frame.removeDraft', draft);
      await expect(client.call('frame.openDraft', draft)).rejects.toMatchObject({ code: 'not-found' });
      await client.call('frame.restoreDraft', draft);
      const publish = { ...draft, commitId: testId('commit'), baseRevision: 2 };
      const version = await client.call('frame.publish', publish);
      expect(version.changes?.en).toContain('Split: I30');
      expect(await client.call('frame.list', {})).toContainEqual(
        expect.objectContaining({ version: '2.0.0', draft: false, previous: frame.version }),
      );

      const uses = await client.call('frame.uses', { id: frame.id });
      const user = uses.find(({ code }) => code === 'I30');
      if (!user) throw new Error('no theory carries I30');
      const asked = { id: user.theory, frame: draft };
      const report = await client.call('theory.migration', { ...asked, choices: [] });
      expect(report).toMatchObject({ from: frame.version, to: '2.0.0', open: 1 });
      const commitId = testId('commit');
      await expect(client.call('theory.migrate', { ...asked, commitId, choices: [] })).rejects.toMatchObject({
        code: 'choices-missing',
      });
      const choices = [{ code: 'I30', to: ['I35'] }];
      const moved = await client.call('theory.migrate', { ...asked, commitId, choices });
      expect(moved.report.open).toBe(0);
      const after = await client.call('frame.uses', { id: frame.id });
      expect(after.find(({ theory, node }) => theory === user.theory && node === user.node)?.code).toBe(
        'I35',
      );
      const withdraw = { ...draft, commitId: testId('commit') };
      await expect(client.call('frame.withdraw', withdraw)).rejects.toMatchObject({ code: 'frame-in-use' });
      await expect(
        client.call('frame.withdraw', { ...withdraw, version: frame.version }),
      ).rejects.toMatchObject({ code: 'frame-read-in' });
    });

    it('keeps every setting, each apart', async () => {
      const all: Required<Settings> = {
        language: 'nl',
        theme: 'dark',
        rules: { 'title-missing': 'off' },
        offSets: ['strategy'],
        filters: [{ name: 'Over werk', filter: { text: 'werk' } }],
        person: 'Ada',
      };
      for (const [key, value] of Object.entries(all)) await client.call('settings.set', { [key]: value });
      expect(await client.call('settings.get', {})).toEqual(all);
      await client.call('settings.set', { rules: {}, offSets: [], filters: [] });
    });

    it('puts the name that was given beside the changes made after it, and in no file of a theory', async () => {
      await client.call('settings.set', { person: '  Willemijn ' });
      await client.call('theory.commit', await aCommit('Met een naam'));
      expect(await client.call('settings.set', { person: '' })).toMatchObject({ person: '' });
      await client.call('theory.commit', await aCommit('Zonder naam'));
      const journal = await client.call('theory.journal', { id, limit: 2 });
      expect(journal.map(({ by }) => by)).toEqual(['Willemijn', undefined]);
      expect((await client.call('theory.export', { id })).text).not.toContain('Willemijn');
    });

    it('copies the library, makes another, and goes back to the first', async () => {
      const first = await client.call('library.state', {});
      expect((await client.call('library.copy', { name: 'Kopie' })).name).toBe('Kopie');
      expect(await client.call('library.create', { name: 'Leeg', starter: false })).toMatchObject({
        state: 'open',
        name: 'Leeg',
      });
      expect(await client.call('theory.list', {})).toEqual([]);
      expect((await client.call('library.open', { key: first.key })).name).toBe(first.name);
      const names = (await client.call('library.list', {})).map((library) => library.name);
      expect(names).toEqual(expect.arrayContaining(['Kopie', 'Leeg', first.name]));
      expect(await client.call('library.verify', {})).toEqual({ faults: [] });
    });

    it('goes back to a backup', async () => {
      const before = await client.call('theory.export', { id });
      const { key } = await client.call('backup.create', {});
      await client.call('theory.commit', await aCommit('Na de kopie'));
      expect((await client.call('backup.list', {})).map((backup) => backup.key)).toContain(key);
      expect((await client.call('backup.restore', { key })).state).toBe('open');
      expect(await client.call('theory.export', { id })).toEqual(before);
    });

    it.each(['constructor', '__proto__', 'toString', 'theory', '', 'theory.open.', 'x'.repeat(1000)])(
      'knows no call %j',
      async (unknown) => {
        expect(await transport.send(unknown, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      },
    );

    it('refuses a file where none is asked for, and the lack of one where it is', async () => {
      expect(await transport.send('theory.list', {}, Buffer.from('x'))).toMatchObject({ ok: false });
      expect(await transport.send('file.import', { name: 'x' })).toMatchObject({ ok: false });
    });

    it('refuses a value that it does not know, and says where', async () => {
      expect(await transport.send('theory.open', { id: 'a', path: '/etc/passwd' })).toMatchObject({
        error: { code: 'bad-input' },
      });
      expect(await transport.send('theory.open', { id: '../a' })).toMatchObject({
        error: { code: 'bad-input', details: { place: 'id' } },
      });
    });
  });
}
