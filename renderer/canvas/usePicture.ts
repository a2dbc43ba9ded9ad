import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../shared/checks/rule.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { Level, Order, Picture } from '../../shared/layout/picture.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { keepSame } from './keepSame.ts';
import type { Drawn } from './layoutTask.ts';
import { startLayout, type LayoutThread } from './layoutThread.ts';

export interface PictureInput {
  readonly theory: Theory;
  readonly frames: readonly Frame[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly chain: readonly string[] | undefined;
  /** Whether its frames were read: without them its order would be sought twice. */
  readonly ready: boolean;
}

export interface PictureState {
  readonly picture: Picture | undefined;
  /** The theory that the picture shows: pieces are announced out of the same one. */
  readonly theory: Theory | undefined;
  /** Which share is done of a picture that people wait for, 0 to 1; undefined while none takes long. */
  readonly progress: number | undefined;
  /** Whether the latest picture was given up: what is shown is older than the theory, or nothing. */
  readonly stopped: boolean;
  readonly orderNow: () => Order;
  /** Computes another order and gives it when it is there; with what is stored left out. */
  readonly arrange: () => Promise<Order>;
  readonly cancel: () => void;
  /** Draws after all what was given up. */
  readonly drawAgain: () => void;
}

/** From so many milliseconds on it is said how far a picture is. */
const patience = 300;

/** The picture of a theory for this window, computed beside the page; the last one stays until the next is there. */
export function usePicture(input: PictureInput): PictureState {
  const { theory, frames, findings, language, level, width, height, chain, ready } = input;
  const [shown, setShown] = useState<{ readonly picture: Picture; readonly theory: Theory }>();
  const [progress, setProgress] = useState<number>();
  const [stopped, setStopped] = useState(false);
  const share = useRef(0);
  const [broken, setBroken] = useState<unknown>();
  const thread = useRef<LayoutThread>(undefined);
  const order = useRef<Order>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fresh = useRef<((order: Order) => void) | undefined>(undefined);

  const start = useCallback((): LayoutThread => {
    const settle = (): void => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      setProgress(undefined);
      setStopped(false);
    };
    return startLayout(
      ({ picture, order: next }: Drawn, of) => {
        settle();
        if (fresh.current) {
          const give = fresh.current;
          fresh.current = undefined;
          give(next);
          return;
        }
        order.current = next;
        // At once, so that the canvas takes over its nodes before the next frame: nodes and links move in the same one.
        flushSync(() => setShown((before) => ({ picture: keepSame(before?.picture, picture), theory: of })));
      },
      (error) => {
        settle();
        setBroken(error);
      },
      (done) => {
        share.current = done;
        setProgress((before) => (before === undefined ? undefined : done));
      },
    );
  }, []);

  const ask = useCallback(
    (asFresh: boolean): void => {
      if (!ready || width < 1 || height < 1) return;
      thread.current ??= start();
      if (waiting.current === undefined) {
        share.current = 0;
        waiting.current = setTimeout(() => setProgress(share.current), patience);
      }
      thread.current.ask(theory, {
        frames,
        findings,
        language,
        level,
        width,
        height,
        chain,
        order: order.current,
        fresh: asFresh,
      });
    },
    [theory, frames, findings, language, level, width, height, chain, ready, start],
  );

  useEffect(() => ask(false), [ask]);
  useEffect(
    () => () => {
      thread.current?.stop();
      thread.current = undefined;
      clearTimeout(waiting.current);
    },
    [],
  );

  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const arrange = useCallback(
    () =>
      new Promise<Order>((resolve) => {
        fresh.current = resolve;
        latest.current(true);
      }),
    [],
  );
  const cancel = useCallback(() => {
    thread.current?.stop();
    thread.current = undefined;
    fresh.current = undefined;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    setProgress(undefined);
    setStopped(true);
  }, []);
  const drawAgain = useCallback(() => {
    setStopped(false);
    latest.current(false);
  }, []);
  const isSlow = progress !== undefined;
  // Esc does what the button beside the progress does, wherever the focus is; it lets go of nothing else then.
  useEffect(() => {
    if (!isSlow) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isSlow, cancel]);
  const orderNow = useCallback((): Order => order.current ?? { places: {} }, []);

  // The boundary around the canvas says it in one sentence; the document is not touched.
  if (broken !== undefined) throw broken;
  return useMemo(
    () => ({
      picture: shown?.picture,
      theory: shown?.theory,
      progress,
      stopped,
      orderNow,
      arrange,
      cancel,
      drawAgain,
    }),
    [shown, progress, stopped, orderNow, arrange, cancel, drawAgain],
  );
}
