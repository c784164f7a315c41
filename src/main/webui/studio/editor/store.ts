/** A value that React components look at; only those whose part changed draw again. */
import { useSyncExternalStore } from "react";

export interface Store<State> {
  readonly get: () => State;
  readonly set: (state: State) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Calls `changed` when `part` gives something else than before, and for nothing else. */
export function watchPart<State>(
  store: Store<State>,
  part: (state: State) => unknown,
  changed: () => void,
): () => void {
  let last = part(store.get());
  return store.subscribe(() => {
    const now = part(store.get());
    if (now === last) return;
    last = now;
    changed();
  });
}

/** `part` must give the same object for the same state. */
export function useStore<State, Part>(store: Store<State>, part: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
