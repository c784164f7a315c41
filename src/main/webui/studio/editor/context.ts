/** What every part of the editor reaches: the session, what was found in it, and the canvas. */
import { createContext, useContext } from "react";
import type { Account } from "../api/session";
import type { Frame } from "../canvas/frame";
import type { Located } from "../page/findings";
import type { Autosave } from "./autosave";
import type { EditorState, Session } from "./session";
import type { Store } from "./store";
import { useStore } from "./store";

/** The page that is drawn, and how its points lie in the designer's window. */
export interface Stage {
  readonly frame: Frame | undefined;
  readonly onPage: (x: number, y: number) => { readonly x: number; readonly y: number } | undefined;
  /** The way back: from a point on the page to one in the designer's window. */
  readonly outside: (x: number, y: number) => { readonly x: number; readonly y: number };
  readonly focus: () => void;
}

/** Before the canvas is there. */
export const NO_STAGE: Stage = {
  frame: undefined,
  onPage: () => undefined,
  outside: (x, y) => ({ x, y }),
  focus: () => undefined,
};

export interface EditorContext {
  readonly account: Account;
  readonly session: Session;
  readonly autosave: Autosave;
  readonly findings: Store<readonly Located[]>;
  readonly stage: Store<Stage>;
}

const Context = createContext<EditorContext | null>(null);

export const EditorProvider = Context.Provider;

export function useEditor(): EditorContext {
  const editor = useContext(Context);
  if (!editor) throw new Error("this part belongs into the editor");
  return editor;
}

/** A part of what the editor looks at. */
export function useEditorState<Part>(part: (state: EditorState) => Part): Part {
  return useStore(useEditor().session.store, part);
}
