import { memo } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from "react-aria-components";
import { kindOf } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import {
  copySelection,
  cutSelection,
  duplicateSelection,
  nodesOf,
  paste,
  removeSelection,
  selectParent,
  shiftSelection,
} from "../editor/selection-actions";
import type { Store } from "../editor/store";
import { useStore } from "../editor/store";
import { textIn } from "../page/campaign";
import { findNode } from "../page/tree";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useLanguage, useWords } from "../words/language";
import type { Board, BarSide } from "./board";
import { placeBar } from "./board";
import { drag } from "./dragging";
import type { Frame } from "./frame";
import { boxOf } from "./geometry";
import { inlineProps, schemaOf } from "./typing";

interface Props {
  readonly frame: Frame;
  readonly board: Board;
  readonly moves: Store<number>;
}

/**
 * What can be done with the selection, for a finger as for a mouse. It stands outside of the page: what a
 * person presses next may be anywhere on it.
 */
export function SelectionBar({ frame, board, moves }: Props): React.JSX.Element | null {
  const selection = useEditorState((state) => state.selection);
  const { session } = useEditor();
  const language = useLanguage();
  const isTyping = useEditorState((state) => state.typing !== null);
  const isHolding = useEditorState((state) => state.holding !== null);
  const isDragging = useStore(drag, (now) => now !== null);
  useStore(moves, (count) => count);
  const id = selection.find((one) => frame.node(one));
  const element = id === undefined ? null : frame.node(id);
  if (id === undefined || !element || isHolding || isDragging) return null;
  const { left, top } = placeBar(board, boxOf(element));
  const found = findNode(session.campaign(), session.store.get().page, id);
  const type = found?.node.type ?? "";
  return (
    <div
      className={`selection-bar ${board.bar}`}
      style={{ transform: `translate(${left}px, ${top}px)` }}
    >
      {isTyping ? (
        <TypingButtons frame={frame} />
      ) : (
        <Buttons
          title={textIn(session.catalogue.components.get(type)?.title, language)}
          count={selection.length}
          isInside={(found?.ancestors.length ?? 0) > 0}
          prop={inlineProps(frame, id)[0]}
          side={board.bar}
        />
      )}
    </div>
  );
}

interface ButtonsProps {
  readonly title: string;
  readonly count: number;
  readonly isInside: boolean;
  /** A text of the node that can be typed on the page. */
  readonly prop: string | undefined;
  readonly side: BarSide;
}

/** Drawn anew only where another selection has other buttons. */
const Buttons = memo(function Buttons({ title, count, isInside, prop, side }: ButtonsProps) {
  const words = useWords();
  const { session } = useEditor();
  return (
    <Toolbar
      aria-label={words.actions}
      orientation={side === "beside" ? "vertical" : "horizontal"}
      className="bar"
    >
      {side === "below" && (
        <span className="bar-name">{count > 1 ? words.selectedCount(count) : title}</span>
      )}
      <IconButton
        icon="parent"
        label={words.selectParent}
        isDisabled={!isInside}
        onPress={() => selectParent(session)}
      />
      {!session.readOnly && <Changes prop={prop} />}
    </Toolbar>
  );
});

/** What changes the selection: for all but those who only look. */
const Changes = memo(function Changes({ prop }: { readonly prop: string | undefined }) {
  const words = useWords();
  const { session } = useEditor();
  const type = (): void => {
    const [node] = session.store.get().selection;
    if (node !== undefined && prop !== undefined) session.look({ typing: { node, prop } });
  };
  const hold = (): void => {
    const ids = session.store.get().selection;
    session.look({ holding: { kind: "move", ids, nodes: nodesOf(session, ids) } });
  };
  return (
    <>
      {prop !== undefined && <IconButton icon="text" label={words.editText} onPress={type} />}
      <IconButton icon="move" label={words.move} onPress={hold} />
      <IconButton icon="copy" label={words.duplicate} onPress={() => duplicateSelection(session)} />
      <IconButton icon="remove" label={words.remove} onPress={() => removeSelection(session)} />
      <MoreActions />
    </>
  );
});

function MoreActions(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const actions = [
    { label: words.moveUp, run: () => shiftSelection(session, -1) },
    { label: words.moveDown, run: () => shiftSelection(session, 1) },
    { label: words.copy, run: () => copySelection(session) },
    { label: words.cut, run: () => cutSelection(session) },
    { label: words.paste, run: () => paste(session) },
  ];
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.actions}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <Menu className="list-box">
          {actions.map(({ label, run }) => (
            <MenuItem key={label} className="list-item" onAction={run}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** While a rich text is typed: what its words can look like. */
function TypingButtons({ frame }: { readonly frame: Frame }): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const typing = useEditorState((state) => state.typing);
  const schema = typing ? schemaOf(session, typing.node, typing.prop) : undefined;
  if (!schema || kindOf(schema) !== "richtext") return null;
  const commands = [
    { label: words.bold, name: "bold", sign: "B" },
    { label: words.italic, name: "italic", sign: "I" },
    { label: words.list, name: "insertUnorderedList", sign: "•" },
  ];
  return (
    <div className="bar">
      {commands.map(({ label, name, sign }) => (
        <button
          key={name}
          type="button"
          className={`icon-button sign ${name}`}
          aria-label={label}
          // The text keeps the focus, else its selection would be lost.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            // Old, but what every browser has: an editor of its own would cost more than the whole page.
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            frame.document.execCommand(name);
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
