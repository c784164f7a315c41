import { useRef } from "react";
import { Focusable } from "react-aria-components";
import { cancelDrag, drag, dragTo, drop } from "../canvas/dragging";
import type { ComponentDefinition } from "../catalog/definition";
import { exampleOf } from "../catalog/definition";
import { addComponent } from "../editor/selection-actions";
import { useEditor } from "../editor/context";

const FAR = 5;

/** A button that adds a component near the selection; dragged, it goes where it is dropped. */
export function PaletteItem({
  definition,
  children,
}: {
  readonly definition: ComponentDefinition;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { session, stage } = useEditor();
  const press = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const moved = (event: React.PointerEvent<HTMLButtonElement>): void => {
    const { clientX: x, clientY: y } = event;
    if (!press.current) return;
    if (!dragged.current && Math.hypot(x - press.current.x, y - press.current.y) < FAR) return;
    dragged.current = true;
    const what = { kind: "new", nodes: exampleOf(definition) } as const;
    dragTo(session, stage.get().frame, what, { x, y }, stage.get().onPage(x, y));
  };
  return (
    <Focusable>
      <button
        type="button"
        className="palette-item"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          press.current = { x: event.clientX, y: event.clientY };
          dragged.current = false;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={moved}
        onPointerUp={() => {
          press.current = null;
          if (drag.get()) drop(session);
        }}
        onPointerCancel={() => {
          press.current = null;
          cancelDrag();
        }}
        onClick={() => {
          if (!dragged.current) addComponent(session, definition.name);
          dragged.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") cancelDrag();
        }}
      >
        {children}
      </button>
    </Focusable>
  );
}
