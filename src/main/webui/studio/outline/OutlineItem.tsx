import { memo } from "react";
import type { OutlineRow } from "../catalog/outline";
import { wordsOn } from "../catalog/outline";
import { countUnhandled } from "../catalog/unhandled";
import { useEditor, useEditorState } from "../editor/context";
import type { Session } from "../editor/session";
import { textIn } from "../page/campaign";
import { findNode } from "../page/tree";
import { ComponentIcon, Icon } from "../shell/Icon";
import type { Language } from "../words/language";
import { useLanguage, useWords } from "../words/language";

/** The height of a row with the gap below it, in pixels; the style sheet has the same. */
export const ROW = 33;

interface Props {
  readonly id: string;
  readonly row: OutlineRow;
  readonly at: number;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined where nothing is in it. */
  readonly isOpen: boolean | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** One row. It follows the words of its own node, so that the tree need not be drawn for them. */
export const OutlineItem = memo(function OutlineItem(props: Props) {
  const { id, row, at, level, place, siblings, isOpen, isActive, isSelected } = props;
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const text = useEditorState(() => wordsOf(session, row));
  const isNode = row.kind === "node";
  const title = titleOf(session, row, language);
  const definition = isNode ? session.catalogue.components.get(row.type) : undefined;
  return (
    <div
      id={id}
      role="treeitem"
      className={`tree-item ${isActive ? "active" : ""}`}
      style={{ top: at * ROW, paddingInlineStart: (level - 1) * 14 + 4 }}
      data-row={at}
      data-node-row={isNode ? row.key : undefined}
      aria-label={text ? `${title}: ${text}` : title}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={isOpen}
      aria-selected={isNode ? isSelected : undefined}
    >
      {isNode && !session.readOnly && (
        <button
          type="button"
          className="tree-drag"
          aria-label={`${words.move}: ${title}`}
          tabIndex={isActive ? 0 : -1}
        />
      )}
      <span className="tree-chevron" aria-hidden="true">
        {isOpen !== undefined && <Icon name={isOpen ? "down" : "right"} />}
      </span>
      {definition && <ComponentIcon svg={definition.icon} />}
      <span className={isNode ? "tree-title" : "tree-title quiet"}>{title}</span>{" "}
      <span className="tree-words">{text}</span>
      {isNode && <Signs id={row.key} />}
    </div>
  );
});

/** What a person should know of a node before looking closer. */
function Signs({ id }: { readonly id: string }): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const isConditional = useEditorState(
    ({ history, page }) => findNode(history.present, page, id)?.node.showIf !== undefined,
  );
  const unhandled = useEditorState(({ history, page }) =>
    countUnhandled(findNode(history.present, page, id)?.node.on, session.catalogue),
  );
  return (
    <>
      {isConditional && <Icon name="eye" />}
      {unhandled > 0 && (
        <span className="tree-warn" title={words.unhandled(unhandled)}>
          <Icon name="warn" />
        </span>
      )}
    </>
  );
}

export function titleOf(session: Session, row: OutlineRow, language: Language): string {
  const definition = session.catalogue.components.get(row.type);
  if (row.kind === "node") return textIn(definition?.title, language) || row.type;
  return textIn(definition?.slots[row.parent.slot]?.title, language) || row.parent.slot;
}

export function wordsOf(session: Session, row: OutlineRow): string {
  const { page, locale } = session.store.get();
  const node = row.kind === "node" ? findNode(session.campaign(), page, row.key)?.node : undefined;
  if (!node) return "";
  return wordsOn(session.campaign(), page, node, session.catalogue, locale);
}
