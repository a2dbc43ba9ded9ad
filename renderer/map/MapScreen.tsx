import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import type { Waived } from '../../shared/checks/waivers.ts';
import { mapWords } from '../../shared/text/map.ts';
import { moveNode } from '../../shared/theory/commands/arrange.ts';
import { includeNode } from '../../shared/theory/commands/edit.ts';
import { moveTo } from '../../shared/layout/moveTo.ts';
import type { LaneId } from '../../shared/layout/picture.ts';
import { headOf, nodesOf } from '../../shared/theory/theory.ts';
import { blankPicture } from '../canvas/blankPicture.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import type { Camera } from '../canvas/camera.ts';
import { LaneLists } from '../canvas/LaneLists.tsx';
import { usePainted } from '../canvas/usePainted.ts';
import { usePicture } from '../canvas/usePicture.ts';
import { useJudged } from '../state/findings.ts';
import { useSeen } from '../frames/seen.ts';
import { useFrames, useVersionsRead } from '../state/frames.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProvidePlaces } from '../state/places.ts';
import { useRun, useTheory } from '../state/session.ts';
import { select, setLevel, showRecords, toggleDock, useWindow } from '../state/window.ts';
import { GroupLayer } from '../groups/GroupLayer.tsx';
import { GuideOffer } from '../guide/GuideOffer.tsx';
import { ActionsContext } from './actions.ts';
import { ClaimStrip } from './ClaimStrip.tsx';
import { DrawingStatus } from './DrawingStatus.tsx';
import { DrawingSentence } from './DrawingSentence.tsx';
import { DrawingKeys } from './DrawingKeys.tsx';
import { EmptyLanes } from './EmptyLanes.tsx';
import { findingsByLane, makeLabels } from './labels.ts';
import { LaneHeads, laneKind } from './LaneHeads.tsx';
import { isTooTall, levelFor } from './level.ts';
import { useAnnouncedLevel, useFreshLevel } from './useFreshLevel.ts';
import { MapPopup, type Popup } from './MapPopup.tsx';
import { MapStatus } from './MapStatus.tsx';
import type { MapNow } from './mapContext.ts';
import { forgetMap, mapNow, setMap } from './mapState.ts';
import { makeNode } from './newNode.ts';
import { OutsideBlocks } from './OutsideBlocks.tsx';
import { SentenceStrip } from './SentenceStrip.tsx';
import { Tray, TrayRoom } from './Tray.tsx';
import { useActionsOf } from './useActionsOf.ts';
import { useChain } from './useChain.ts';
import { useClipboard } from './useClipboard.ts';
import { useDrawing } from './useDrawing.ts';
import { useItemDrop } from './useItemDrop.ts';
import { useLater } from './useLater.ts';
import { nodeMeant, useMapCommands, useSome } from './useMapCommands.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useReveal } from './useReveal.ts';
import { SpotStrip } from '../ways/SpotStrip.tsx';
import { useSpot } from '../ways/useSpot.ts';
import { useWayCommands } from '../ways/useWayCommands.ts';
import { NoteLayer } from '../notes/NoteLayer.tsx';
import { useSize } from './useSize.ts';

/** What a quiet map marks. */
const nothing: readonly Finding[] = [];
const noneWaived: readonly Waived[] = [];

/** The map: claim or sentence above, heads, lanes, tray; and every gesture in it. */
export function MapScreen() {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory(whole);
  const run = useRun();
  const frames = useFrames();
  const judged = useJudged();
  const quiet = useWindow((state) => state.quiet);
  const findings = quiet ? nothing : judged.standing;
  const marked = quiet ? nothing : judged.top;
  const waived = quiet ? noneWaived : judged.waived;
  const asked = useWindow((state) => state.level);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const [tooTall, setTooTall] = useState<boolean>();
  const [camera, setCamera] = useState<Camera>();
  const [popup, setPopup] = useState<Popup>();
  const level = levelFor(asked, theory, tooTall ?? false);
  const focus = useChain(theory);
  const { chain } = focus;
  const spotted = useSpot();
  const lit = chain ? undefined : spotted;
  const inFocus = useMemo(
    () =>
      chain
        ? [...chain.problems, ...chain.means, ...chain.mechanisms, ...chain.goals].map((node) => node.id)
        : lit?.nodes,
    [chain, lit],
  );
  const drawn = usePicture({
    ...useSeen(theory, frames),
    findings,
    language,
    level,
    width,
    height,
    chain: inFocus,
    ready: useVersionsRead(headOf(theory).frames),
  });
  const { picture, orderNow, arrange } = drawn;
  // Found out by drawing it once, on opening: so little of it fits that the overview says more.
  if (tooTall === undefined && picture && asked === 'auto') setTooTall(isTooTall(picture, height));
  const shown = drawn.theory ?? theory;
  // While the first picture is computed beside the page, the canvas is made ready for it: after it was asked for, not before.
  const isAsked = usePainted(width > 0);
  const blank = useMemo(() => blankPicture(level, width, height), [level, width, height]);
  const labels = useMemo(
    () => makeLabels(shown, language, marked, waived),
    [shown, language, marked, waived],
  );
  const laneFindings = useMemo(() => picture && findingsByLane(picture, labels), [picture, labels]);

  const later = useLater(picture, camera);
  const now: MapNow = {
    theory,
    picture,
    labels,
    language,
    chain: focus.chain,
    camera,
    orderNow,
    arrange,
    run,
    openPopup: setPopup,
    renameLater: later.rename,
  };
  const ref = useRef(now);
  useEffect(() => {
    ref.current = now;
  });

  const placesNow = useCallback(() => orderNow().places, [orderNow]);
  useProvidePlaces(placesNow);
  const drawing = useDrawing(ref, later.rename);
  const onKeyDown = useMapKeys(ref, drawing);
  const itemDrop = useItemDrop(ref, later.focus);
  const actions = useActionsOf(ref, drawing);
  useMapCommands({ ref, drawing, focusLater: later.focus, renameLater: later.rename });
  useWayCommands({ theory, lit, any: useSome(), node: nodeMeant(theory) });
  useClipboard(ref, later.focus);
  useReveal(picture, camera, level);
  useFreshLevel();
  useEffect(() => forgetMap, []);

  useEffect(() => {
    const first = picture?.boxes[0];
    const at = mapNow().focus;
    const known =
      (at !== undefined && ref.current.theory.records.get(at)?.record === 'memo') ||
      picture?.boxes.some((box) => box.id === at) ||
      picture?.links.some((link) => link.id === at);
    if (first && !known && !picture.tabs.some((tab) => tab.id === at)) setMap({ focus: first.id });
  }, [picture]);

  useAnnouncedLevel(picture?.level);
  const onMoved = useCallback((id: string, y: number) => {
    const { picture: at, orderNow: order, run: runNow } = ref.current;
    const kept = order();
    const place = at && moveTo(at, kept, id, y);
    if (place !== undefined) runNow(moveNode, { id, order: place, places: kept.places });
  }, []);
  const add = useCallback(
    (lane: LaneId) => {
      const id = makeNode(ref, laneKind[lane], lane === 'G');
      if (id !== undefined) later.rename(id);
    },
    [later],
  );
  const choose = (lane: LaneId): void =>
    select(picture?.boxes.filter((box) => box.lane === lane).flatMap((box) => box.members ?? [box.id]) ?? []);
  const all = nodesOf(theory).filter((node) => !node.excluded).length;

  return (
    <ActionsContext value={actions}>
      <section className="rw-map" aria-label={say(mapWords.map)}>
        {focus.chain ? (
          <SentenceStrip
            sentence={focus.sentence}
            number={focus.number}
            all={focus.all}
            onShow={(id) => showRecords([id])}
            onWalk={focus.walk}
            onLoose={focus.loose}
          />
        ) : lit ? (
          <SpotStrip lit={lit} />
        ) : level === 'reading' ? null : (
          <ClaimStrip
            titleOf={labels.title}
            onShow={(id) => showRecords([id])}
            onWrite={() => toggleDock('right', true)}
          />
        )}
        {picture ? (
          <LaneHeads
            findings={laneFindings}
            picture={picture}
            frames={frames}
            onAdd={add}
            onChoose={choose}
            slim={inFocus !== undefined}
          />
        ) : (
          // Their room is held, so that the first picture is drawn for the height that it will have.
          <div
            className="rw-heads"
            data-wide={level === 'reading' || undefined}
            data-slim={inFocus !== undefined || undefined}
          />
        )}
        {/* Drops and the walk by keys belong to the whole canvas; every piece in it is a button of its own. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className="rw-map__canvas" data-region="canvas" ref={frame} onKeyDown={onKeyDown} {...itemDrop}>
          {width > 0 && (picture || isAsked) && (
            <Canvas
              picture={picture ?? blank}
              labels={labels}
              width={width}
              height={height}
              mayMove={picture?.level !== 'overview'}
              onCamera={setCamera}
              onMoved={onMoved}
              onLevel={setLevel}
              onPanePress={() => select([])}
              onPaneMenu={(at) => actions.openMenu({ kind: 'canvas', id: '' }, at)}
              inPicture={
                picture && (
                  <>
                    <OutsideBlocks picture={picture} />
                    <GroupLayer theory={shown} picture={picture} />
                    {!inFocus && picture.level !== 'overview' && <NoteLayer picture={picture} />}
                  </>
                )
              }
            >
              {picture && (
                <>
                  <LaneLists picture={picture} />
                  <EmptyLanes picture={picture} onAdd={add} />
                  <DrawingSentence boxes={picture.boxes} labels={labels} camera={camera} frame={frame} />
                </>
              )}
            </Canvas>
          )}
          {!picture && (drawn.progress !== undefined || drawn.stopped) && (
            <p className="rw-map__slow">{say(drawn.stopped ? mapWords.stopped : mapWords.drawing)}</p>
          )}
          <GuideOffer />
          <MapPopup popup={popup} onClose={() => setPopup(undefined)} />
        </div>
        {!picture && !inFocus && <TrayRoom theory={theory} level={level} />}
        {picture && !inFocus && (
          <Tray picture={picture} labels={labels} onTakeIn={(id) => void run(includeNode, { ids: [id] })} />
        )}
        <DrawingKeys labels={labels} />
        <DrawingStatus drawn={drawn} />
        {picture && <MapStatus picture={picture} focus={inFocus && { n: inFocus.length, all }} />}
      </section>
    </ActionsContext>
  );
}

const whole = <T,>(theory: T): T => theory;
