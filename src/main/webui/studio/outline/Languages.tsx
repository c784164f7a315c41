import { useEditor, useEditorState } from "../editor/context";
import { setLocales } from "../page/commands/set-locales";
import { TextsButton } from "../resources/TextsButton";
import { ChoiceLine } from "../shell/Field";
import { IconButton } from "../shell/IconButton";
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
  const remove = (id: string): void => {
    if (session.store.get().locale === id) session.look({ locale: locales[0] ?? id });
    session.change({ did: "locales", what: id }, (before) =>
      setLocales(
        before,
        before.locales.filter((one) => one !== id),
      ),
    );
  };
  return (
    <>
      <h3>{words.languages}</h3>
      <ul className="plain-list">
        {locales.map((id, at) => (
          <li key={id} className="row">
            <span>{names.of(id) ?? id}</span>
            {at > 0 && (
              <IconButton
                icon="remove"
                label={`${words.removeLanguage}: ${names.of(id) ?? id}`}
                onPress={() => remove(id)}
              />
            )}
          </li>
        ))}
      </ul>
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
