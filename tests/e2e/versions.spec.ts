import { axeFinds } from '../kit/axe.ts';
import { nodeInFile as node, linkInFile as link } from '../kit/inFile.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { VersionsPage } from './pages/versions.ts';

interface Told {
  readonly title: string;
  readonly link: string;
  readonly sign: '+' | '-';
  readonly role: string;
  readonly code: string;
}

const frame = 'fit-or-unfit-2011';

/** A small theory that differs in one title, one link, one sign, one role and one code. */
const theory = ({ title, link: from, sign, role, code }: Told): object => ({
  format: 'cmo-theory',
  formatVersion: 1,
  id: 'versions',
  title: { nl: 'Theorie met versies' },
  holder: { name: { nl: 'Bureau' }, kind: 'company' },
  frames: [{ id: frame, version: '1.0.0' }],
  nodes: [
    node('p1', 'problem', title),
    node('p2', 'problem', 'Werkritme'),
    node('i1', 'instrument', 'Training', { codes: [{ frame, code, fit: 'exact' }] }),
    node('m1', 'mechanism', 'Leren'),
    node('s1', 'subgoal', 'Solliciteert zelf'),
    node('c1', 'context', 'Krappe markt'),
  ],
  links: [
    link('l1', 'addressed-by', from, 'i1'),
    link('l2', 'triggers', 'i1', 'm1'),
    link('l3', 'brings-about', 'm1', 's1'),
  ],
  moderations: [{ id: 'mo1', context: 'c1', target: 'l3', effect: 'hinders', sign, basis: 'stated' }],
  configurations: [
    {
      id: 'k1',
      title: { nl: 'Kern' },
      members: [
        { record: 'i1', role },
        { record: 'm1', role: 'mechanism' },
      ],
    },
  ],
});

test('two versions are told apart in exactly what differs, and one is put back and taken back again', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  const versions = new VersionsPage(page);
  await library.open(host.address());
  await library.takeIn(
    theory({ title: 'Schulden', link: 'p1', sign: '-', role: 'intervention', code: 'I3' }),
  );
  await library.theory('Theorie met versies').click();
  await expect(map.node('Schulden', 'probleem')).toBeVisible();
  await versions.open();
  await expect(versions.panel()).toContainText('Nog geen versies.');
  await versions.make('Eerste schets', 'na het gesprek met de directeur');
  await expect(versions.row('Eerste schets')).toContainText('na het gesprek met de directeur');

  await library.iAm('Ada');
  await library.takeIn(theory({ title: 'Geldzorgen', link: 'p2', sign: '+', role: 'context', code: 'I4' }));
  await expect(map.node('Geldzorgen', 'probleem')).toBeVisible();
  await versions.open();
  await versions.make('Tweede', 'na de codeersessie');
  await versions.press('Vergelijk “Eerste schets” met nu');
  await expect(versions.told()).toHaveText([
    'Verband “Schulden → Training” verlegd naar “Werkritme → Training”.',
    'Probleem “Schulden”: naam van “Schulden” naar “Geldzorgen”.',
    /^Instrument “Training”: codes van “I3.*” naar “I4.*”\.$/,
    /^Contextwerking “Krappe markt op .*”: teken van “.*” naar “.*”\.$/,
    'Configuratie “Kern”: “Training” van interventie naar context.',
  ]);
  await expect(map.node('Geldzorgen', 'probleem')).toHaveAccessibleName(/, gewijzigd$/);
  await expect(map.node('Leren', 'mechanisme')).not.toHaveAccessibleName(/gewijzigd/);
  expect(await axeFinds(page, 'difference')).toEqual([]);

  await versions.press('Alle versies');
  expect(await axeFinds(page, 'versions', '.rw-aside')).toEqual([]);
  await versions.press('“Eerste schets” terugzetten');
  await expect(map.node('Schulden', 'probleem')).toBeVisible();
  await expect(versions.row('Vóór het terugzetten').or(versions.row('Tweede')).first()).toBeVisible();
  await versions.press('Vergelijk “Eerste schets” met nu');
  await expect(versions.panel()).toContainText('Geen verschillen tussen deze twee.');
  await page.getByRole('button', { name: /^Ongedaan maken: / }).press('Enter');
  await expect(map.node('Geldzorgen', 'probleem')).toBeVisible();
  await expect(versions.told()).toHaveCount(5);

  // What went is seen as well, crossed out, on a map that is only looked at.
  await versions.press('Alle versies');
  await library.iAm('');
  await map.node('Werkritme', 'probleem').focus();
  await page.keyboard.press('Delete');
  await expect(map.node('Werkritme', 'probleem')).toHaveCount(0);
  await versions.press('Vergelijk “Eerste schets” met nu');
  const gone = map.node('Werkritme', 'probleem');
  await expect(gone).toHaveAccessibleName(/, verdwenen$/);

  // By whom each came about goes with the list and with the marks on the map.
  const renamed = map.node('Geldzorgen', 'probleem');
  await expect(versions.people().first()).toHaveText('Zonder naam');
  await versions.byWhom('Zonder naam');
  await expect(versions.told().first()).toHaveText('Probleem “Werkritme” verwijderd.');
  await expect(renamed).not.toHaveAccessibleName(/gewijzigd$/);
  await versions.byWhom('Ada');
  await expect(renamed).toHaveAccessibleName(/, gewijzigd$/);
  await expect(gone).not.toHaveAccessibleName(/verdwenen$/);
  expect(await axeFinds(page, 'by whom', '.rw-aside')).toEqual([]);
  await versions.byWhom('Iedereen');
  await gone.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('De kaart toont nu een vergelijking.')).toBeVisible();
  await page.getByRole('button', { name: 'Kaart van nu tonen' }).press('Enter');
  await expect(gone).toHaveCount(0);
});
