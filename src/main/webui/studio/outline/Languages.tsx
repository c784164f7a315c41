import { useEditor, useEditorState } from "../editor/context";
import { setLocales } from "../page/commands/set-locales";
import { TextsButton } from "../resources/TextsButton";
import { ChoiceLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { LOCALES, ownName } from "../words/locales";

/** The languages all pages speak, the main one first, and the way to their texts. */
export function Languages(): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const locales = useEditorState((state) => state.history.present.locales);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const others = LOCALES.filter((id) => !locales.includes(id));
  return (
    <>
      <h3>{words.languages}</h3>
      <p>{locales.map((id) => names.of(id) ?? id).join(" · ")}</p>
      {locales.length > 1 && <TextsButton />}
      {others.length > 0 && (
        <ChoiceLine
          label={words.addLanguage}
          value={null}
          placeholder={words.choose}
          choices={others.map((id) => ({ id, label: ownName(id) }))}
          onChange={(id) =>
            session.change({ did: "locales", what: id }, (before) =>
              setLocales(before, [...before.locales, id]),
            )
          }
        />
      )}
    </>
  );
}
