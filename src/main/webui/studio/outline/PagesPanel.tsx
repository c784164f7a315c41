import { useEffect, useRef, useState } from "react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import type { LocalizedText } from "../page/campaign";
import { mainLocale, textIn } from "../page/campaign";
import { addPage, freePageKey } from "../page/commands/add-page";
import { removePage } from "../page/commands/remove-page";
import { renamePage } from "../page/commands/rename-page";
import { reorderPages } from "../page/commands/reorder-pages";
import { setPageText } from "../page/commands/set-page-text";
import { TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import { Languages } from "./Languages";
import { Presence } from "./Presence";
import { Sharing } from "./Sharing";

/** The pages of the campaign: choose, add, sort, remove; and the languages they speak. */
export function PagesPanel(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const pages = useEditorState((state) => state.history.present.pages);
  const locale = useEditorState((state) => state.locale);
  const items = Object.entries(pages).map(([id, one]) => ({
    id,
    title: textIn(one.title, locale) || id,
  }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = [...keys].map(String);
      const order = Object.keys(session.campaign().pages);
      const others = order.filter((one) => one !== key);
      const at = others.indexOf(String(target.key)) + (target.dropPosition === "after" ? 1 : 0);
      if (key !== undefined)
        session.change({ did: "page" }, (before) => reorderPages(before, key, at));
    },
  });
  const add = (): void => {
    const campaign = session.campaign();
    const key = freePageKey(campaign, words.newPage);
    session.change({ did: "page", what: words.newPage }, (before) =>
      addPage(before, key, words.newPage),
    );
    session.look({ page: key, selection: [] });
  };
  return (
    <div className="stack">
      <GridList
        aria-label={words.panels.pages}
        className="list-box flat"
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[page]}
        dragAndDropHooks={dragAndDropHooks}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : [...keys];
          if (key !== undefined) session.look({ page: String(key), selection: [] });
        }}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.title} className="list-item page-item">
            <Button slot="drag" className="tree-drag" aria-label={words.move} />
            <Icon name="pages" />
            <span className="page-title">{item.title}</span>
            <span className="quiet small-text">/{item.id === "home" ? "" : item.id}</span>
            {item.id !== "home" && (
              <IconButton
                icon="remove"
                label={`${words.remove}: ${item.title}`}
                onPress={() =>
                  session.change({ did: "page" }, (before) => removePage(before, item.id))
                }
              />
            )}
          </GridListItem>
        )}
      </GridList>
      <Button className="button" onPress={add}>
        <Icon name="add" />
        {words.addPage}
      </Button>
      <PageFields key={page} page={page} />
      <Languages />
      <Presence />
    </div>
  );
}

function PageFields({ page }: { readonly page: string }): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const one = useEditorState((state) => state.history.present.pages[state.page]);
  const [address, setAddress] = useState(page);
  const set = (what: "title" | "description", text: string): void =>
    session.change(
      { did: "page", what: text },
      (before) => setPageText(before, page, what, locale, text),
      `page:${page}.${what}.${locale}`,
    );
  const own = (text: LocalizedText | undefined): string =>
    typeof text === "string"
      ? locale === mainLocale(session.campaign())
        ? text
        : ""
      : (text?.[locale] ?? "");
  const readdress = (): void => {
    const key = address.trim();
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(key) || key in session.campaign().pages) {
      setAddress(page);
      return;
    }
    const isShown = session.store.get().page === page;
    session.change({ did: "page", what: key }, (before) => renamePage(before, page, key));
    if (isShown) session.look({ page: key });
  };
  // Whoever goes on to another panel has left the field, but takes its blur along.
  const leave = useRef(readdress);
  useEffect(() => {
    leave.current = readdress;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <div className="stack">
      <TextLine
        label={words.pageTitle}
        value={own(one?.title)}
        onChange={(text) => set("title", text)}
        maxLength={120}
      />
      <TextLine
        label={words.pageDescription}
        value={own(one?.description)}
        onChange={(text) => set("description", text)}
        help={words.pageDescriptionHelp}
        rows={3}
        maxLength={300}
      />
      <Sharing page={page} />
      {page !== "home" && (
        <div
          onBlur={readdress}
          onKeyDown={(event) => {
            if (event.key === "Enter") readdress();
          }}
        >
          <TextLine
            label={words.pageAddress}
            value={address}
            onChange={setAddress}
            help={words.addressHelp}
          />
        </div>
      )}
    </div>
  );
}
