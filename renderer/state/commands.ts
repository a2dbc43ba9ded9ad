import { useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import type { AppCommandId } from '../../shared/appCommands.ts';

/** What a handler is told: the clipboard's data when it was the clipboard's own event that called. */
export interface CommandCall {
  readonly clipboard?: DataTransfer;
}

export type CommandHandler = (call: CommandCall) => void;

interface Registry {
  /** The handlers at work, by command; the one that came last acts. */
  readonly handlers: ReadonlyMap<AppCommandId, readonly CommandHandler[]>;
}

export const useCommandRegistry = create<Registry>(() => ({ handlers: new Map() }));

function change(
  id: AppCommandId,
  edit: (handlers: readonly CommandHandler[]) => readonly CommandHandler[],
): void {
  useCommandRegistry.setState(({ handlers }) => {
    const next = new Map(handlers);
    const list = edit(next.get(id) ?? []);
    if (list.length === 0) next.delete(id);
    else next.set(id, list);
    return { handlers: next };
  });
}

/**
 * Answers a command while the component stands and `handler` is given; without one the command shows as not available. Whoever sees the
 * component is answered, also who presses a key in the moment that it comes.
 */
export function useHandle(id: AppCommandId, handler: CommandHandler | undefined): void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  const able = handler !== undefined;
  useLayoutEffect(() => {
    if (!able) return;
    const entry: CommandHandler = (call) => latest.current?.(call);
    change(id, (handlers) => [...handlers, entry]);
    return () => change(id, (handlers) => handlers.filter((other) => other !== entry));
  }, [id, able]);
}

/** Runs a command as a menu or a key would. False when nobody answers it now. */
export function runCommand(id: AppCommandId, call: CommandCall = {}): boolean {
  const handler = useCommandRegistry.getState().handlers.get(id)?.at(-1);
  handler?.(call);
  return handler !== undefined;
}

/** Whether a command can be given now; renders again when that changes. */
export const useAble = (id: AppCommandId): boolean =>
  useCommandRegistry((registry) => registry.handlers.has(id));
