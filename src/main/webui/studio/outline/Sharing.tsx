import { useEditor, useEditorState } from "../editor/context";
import { ImageField } from "../library/ImageField";
import { mainLocale, textExactly } from "../page/campaign";
import { setSharePicture, setShareText } from "../page/commands/set-share";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";

/** What is shown of a page where somebody shares its address. */
export function Sharing({ page }: { readonly page: string }): React.JSX.Element {
  const words = useWords().sharing;
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const main = useEditorState((state) => mainLocale(state.history.present));
  const share = useEditorState((state) => state.history.present.pages[page]?.share);
  const set = (what: "title" | "description", text: string): void =>
    session.change(
      { did: "page", what: text },
      (before) => setShareText(before, page, what, locale, text),
      `share:${page}.${what}.${locale}`,
    );
  return (
    <details className="report-part">
      <summary>{words.heading}</summary>
      <div className="stack">
        <TextLine
          label={words.title}
          value={textExactly(share?.title, locale, main) ?? ""}
          onChange={(text) => set("title", text)}
          help={words.titleHelp}
          maxLength={120}
        />
        <TextLine
          label={words.description}
          value={textExactly(share?.description, locale, main) ?? ""}
          onChange={(text) => set("description", text)}
          help={words.descriptionHelp}
          rows={2}
          maxLength={300}
        />
        <ImageField
          label={words.picture}
          value={share?.picture ?? ""}
          onChange={(picture) =>
            session.change({ did: "page", what: words.picture }, (before) =>
              setSharePicture(before, page, picture),
            )
          }
        />
        <p className="help">{words.pictureHelp}</p>
      </div>
    </details>
  );
}
