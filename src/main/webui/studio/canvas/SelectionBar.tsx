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
import { textIn } from "../page/campaign";
import { findNode } from "../page/tree";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useLanguage, useWords } from "../words/language";
import type { Frame } from "./frame";
import type { Box } from "./geometry";
import { inlineProps, schemaOf } from "./typing";

interface Props {
  readonly box: Box;
  readonly isTyping: boolean;
  readonly frame: Frame;
}

/** What can be done with the selection, right beside it: for a finger as for a mouse. */
export function SelectionBar({ box, isTyping, frame }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const selection = useEditorState((state) => state.selection);
  const page = useEditorState((state) => state.page);
  const [id = ""] = selection;
  const found = findNode(session.campaign(), page, id);
  const title = textIn(session.catalogue.components.get(found?.node.type ?? "")?.title, language);
  const above = box.top > 46;
  const top = above
    ? box.top - 42
    : Math.min(box.top + box.height + 6, frame.window.innerHeight - 44);
  const left = Math.max(4, Math.min(box.left, frame.window.innerWidth - 292));
  if (isTyping) return <TypingBar top={top} left={left} frame={frame} />;
  const prop = inlineProps(frame, id)[0];
  return (
    <div className="selection-bar" style={{ transform: `translate(${left}px, ${top}px)` }}>
      <Toolbar aria-label={words.actions}>
        <span className="bar-name">
          {selection.length > 1 ? words.selectedCount(selection.length) : title}
        </span>
        <IconButton
          icon="parent"
          label={words.selectParent}
          isDisabled={(found?.ancestors.length ?? 0) === 0}
          onPress={() => selectParent(session)}
        />
        {!session.readOnly && <Changes prop={prop} />}
      </Toolbar>
    </div>
  );
}

/** What changes the selection: for all but those who only look. */
function Changes({ prop }: { readonly prop: string | undefined }): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const selection = useEditorState((state) => state.selection);
  const [id = ""] = selection;
  return (
    <>
      {prop !== undefined && (
        <IconButton
          icon="text"
          label={words.editText}
          onPress={() => session.look({ typing: { node: id, prop } })}
        />
      )}
      <IconButton
        icon="move"
        label={words.move}
        onPress={() =>
          session.look({
            holding: { kind: "move", ids: selection, nodes: nodesOf(session, selection) },
          })
        }
      />
      <IconButton icon="copy" label={words.duplicate} onPress={() => duplicateSelection(session)} />
      <IconButton icon="remove" label={words.remove} onPress={() => removeSelection(session)} />
      <MoreActions />
    </>
  );
}

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
function TypingBar({
  top,
  left,
  frame,
}: {
  readonly top: number;
  readonly left: number;
  readonly frame: Frame;
}): React.JSX.Element | null {
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
    <div className="selection-bar" style={{ transform: `translate(${left}px, ${top}px)` }}>
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
