import { expect, test } from 'vitest';
import { isRefusal } from '../../../../shared/theory/command.ts';
import {
  canConnect,
  canModerate,
  connectionBetween,
  laneVerdict,
  linkTypesBetween,
  permittedTargets,
  typesOnOffer,
} from '../../../../shared/theory/connectRules.ts';
import { nodeKinds } from '../../../../shared/theory/words.ts';
import { anyDocument } from '../../../kit/anyDocument.ts';
import { sample } from './sample.ts';
import * as fc from 'fast-check';
import { nodesOf } from '../../../../shared/theory/theory.ts';

test('the whole table of what links to what', () => {
  const table = nodeKinds.flatMap((from) =>
    nodeKinds.flatMap((to) => {
      const types = linkTypesBetween(from, to);
      return types.length > 0 ? [`${from} → ${to}: ${types.join(', ')}`] : [];
    }),
  );
  expect(table).toEqual([
    'problem → problem: aggravates',
    'problem → instrument: addressed-by',
    'problem → connection: addressed-by',
    'problem → subgoal: blocks',
    'problem → endgoal: blocks',
    'instrument → mechanism: triggers, evokes',
    'connection → instrument: facilitates',
    'connection → mechanism: triggers, evokes',
    'mechanism → problem: resolves',
    'mechanism → mechanism: undermines',
    'mechanism → subgoal: brings-about, undermines',
    'mechanism → endgoal: brings-about',
    'context → mechanism: evokes, undermines',
    'context → subgoal: undermines',
    'subgoal → problem: resolves',
    'subgoal → subgoal: contributes-to',
    'subgoal → endgoal: contributes-to',
  ]);
});

test('a means straight to a goal is allowed, and the rule that asks about it is named', () => {
  for (const from of ['instrument', 'connection'] as const) {
    for (const to of ['subgoal', 'endgoal'] as const) {
      expect(connectionBetween(from, to)).toEqual({
        type: 'contributes-to',
        doubt: 'means-straight-to-goal',
      });
    }
  }
  expect(linkTypesBetween('instrument', 'subgoal')).toEqual([]);
});

test('what is impossible is refused with the reason', () => {
  const theory = sample();
  expect(canConnect(theory, 'p1', 'm1')).toEqual({ refused: 'ends-do-not-fit' });
  expect(canConnect(theory, 'i1', 'p1')).toEqual({ refused: 'pull-from-problem' });
  expect(canConnect(theory, 'i1', 'v1')).toEqual({ refused: 'means-on-means' });
  expect(canConnect(theory, 'e1', 's1')).toEqual({ refused: 'ends-do-not-fit' });
  expect(canConnect(theory, 'p1', 'p1')).toEqual({ refused: 'same-node' });
  expect(canConnect(theory, 'p1', 'i1')).toEqual({ refused: 'link-exists' });
  expect(canConnect(theory, 'p1', 'l1')).toEqual({ refused: 'not-there' });
  expect(canConnect(theory, 'v1', 'i1')).toEqual({ type: 'facilitates' });
});

test('relates is on the list of the inspector and never drawn', () => {
  for (const from of nodeKinds) {
    for (const to of nodeKinds) {
      expect(typesOnOffer(from, to)).toContain('relates');
      expect(connectionBetween(from, to)).not.toHaveProperty('type', 'relates');
    }
  }
  expect(typesOnOffer('instrument', 'subgoal')).toEqual(['contributes-to', 'relates']);
});

test('the permitted targets are exactly the nodes that a link can be drawn to', () => {
  fc.assert(
    fc.property(anyDocument, (theory) => {
      const nodes = nodesOf(theory);
      for (const { id: from } of nodes.slice(0, 3)) {
        const targets = permittedTargets(theory, from);
        for (const { id: to } of nodes) {
          const connection = canConnect(theory, from, to);
          expect(targets.get(to)).toEqual(isRefusal(connection) ? undefined : connection);
        }
      }
    }),
  );
});

test('while a link is drawn from an instrument each lane head says what letting go there means', () => {
  const theory = sample();
  const said = (lane: Parameters<typeof laneVerdict>[2]): string[] => {
    const { can, head, line } = laneVerdict(theory, 'i1', lane);
    return [can, head.nl, line.nl];
  };
  expect(said('problem')).toEqual(['no', 'Kan niet', 'trek vanaf het probleem']);
  expect(said(['instrument', 'connection'])).toEqual([
    'no',
    'Kan niet',
    'een middel werkt niet op een middel',
  ]);
  expect(said('mechanism')).toEqual(['yes', 'Zet in werking', 'laat los op een mechanisme']);
  expect(said('subgoal')).toEqual(['doubt', 'Kan, met bevinding', 'mechanisme ontbreekt dan']);
  const fromProblem = laneVerdict(theory, 'p1', ['instrument', 'connection']);
  expect([fromProblem.head.en, fromProblem.line.en]).toEqual(['Addressed by', 'let go on a means']);
  const fromConnection = laneVerdict(theory, 'v1', ['instrument', 'connection']);
  expect([fromConnection.can, fromConnection.line.nl]).toEqual(['yes', 'laat los op een instrument']);
});

test('only a context moderates, and only a link, a mechanism or a configuration', () => {
  const theory = sample({ record: 'configuration', id: 'k1', members: [] });
  expect(canModerate(theory, 'c2', 'l2')).toEqual({ permitted: true });
  expect(canModerate(theory, 'c2', 'm1')).toEqual({ permitted: true });
  expect(canModerate(theory, 'c2', 'k1')).toEqual({ permitted: true });
  expect(canModerate(theory, 'c1', 'l2')).toEqual({ refused: 'moderation-exists' });
  expect(canModerate(theory, 'p1', 'l2')).toEqual({ refused: 'context-only' });
  expect(canModerate(theory, 'c1', 's1')).toEqual({ refused: 'moderation-target' });
  expect(canModerate(theory, 'c1', 'gone')).toEqual({ refused: 'not-there' });
});
