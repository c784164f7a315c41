import { useMemo } from "react";
import {
  Button,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from "react-aria-components";
import type { Key } from "react-aria-components";
import type { OutlineRow } from "../catalog/outline";
import { outlineOf, wordsOn } from "../catalog/outline";
import { countUnhandled } from "../catalog/unhandled";
import { useEditor, useEditorState } from "../editor/context";
import { moveTo } from "../editor/selection-actions";
import { textIn } from "../page/campaign";
import { findNode } from "../page/tree";
import { ComponentIcon, Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { spotOf } from "./outline-spot";

/** The page as a tree, to find, choose and move what is on it. */
export function Outline(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const nodes = useEditorState((state) => state.history.present.pages[state.page]?.content);
  const selection = useEditorState((state) => state.selection);
  const rows = useMemo(() => outlineOf(nodes ?? [], session.catalogue), [nodes, session]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onMove: ({ keys, target }) => {
      const spot = spotOf(session, page, String(target.key), target.dropPosition);
      if (spot) moveTo(session, [...keys].map(String), spot);
    },
  });
  if (rows.length === 0) return <p className="quiet">{words.emptyOutline}</p>;
  return (
    <Tree
      aria-label={words.panels.outline}
      className="tree"
      items={rows}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={selection}
      defaultExpandedKeys={everyKey(rows)}
      {...(session.readOnly ? {} : { dragAndDropHooks })}
      onSelectionChange={(keys) => {
        if (keys !== "all")
          session.select(...[...keys].map(String).filter((key) => !key.includes("/")));
      }}
    >
      {(row) => <OutlineItem row={row} />}
    </Tree>
  );
}

function OutlineItem({ row }: { readonly row: OutlineRow }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const page = useEditorState((state) => state.page);
  const node = row.kind === "node" ? row.node : undefined;
  const definition = session.catalogue.components.get(node?.type ?? "");
  const title = definition ? textIn(definition.title, language) : (node?.type ?? slotTitle());
  const text = node ? wordsOn(session.campaign(), page, node, session.catalogue, locale) : "";
  const unhandled = node ? countUnhandled(node.on, session.catalogue) : 0;
  return (
    <TreeItem id={row.key} textValue={text ? `${title}: ${text}` : title} className="tree-item">
      <TreeItemContent>
        {({ hasChildItems }) => (
          <div className="tree-row">
            {node && !session.readOnly && (
              <Button slot="drag" className="tree-drag" aria-label={words.move} />
            )}
            {hasChildItems ? (
              <Button slot="chevron" className="tree-chevron">
                <Icon name="down" />
              </Button>
            ) : (
              <span className="tree-chevron" />
            )}
            {definition && <ComponentIcon svg={definition.icon} />}
            <span className={node ? "tree-title" : "tree-title quiet"}>{title}</span>
            <span className="tree-words">{text}</span>
            {node?.showIf && <Icon name="eye" />}
            {unhandled > 0 && (
              <span className="tree-warn" title={words.unhandled(unhandled)}>
                <Icon name="warn" />
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <OutlineItem row={child} />}</Collection>
    </TreeItem>
  );

  function slotTitle(): string {
    if (row.kind === "node") return "";
    const { node: owner, slot } = row.parent;
    const type = findNode(session.campaign(), page, owner)?.node.type ?? "";
    return textIn(session.catalogue.components.get(type)?.slots[slot]?.title, language) || slot;
  }
}

function everyKey(rows: readonly OutlineRow[]): Key[] {
  return rows.flatMap((row) => [row.key, ...everyKey(row.children)]);
}
