import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { setLocales } from "../page/commands/set-locales";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { LANGUAGES, useWords } from "../words/language";
import { TextsButton } from "./TextsButton";
import { ThemeFields } from "./ThemeFields";

const ThemePreview = lazy(() => import("./ThemePreview"));

/** The look of the whole campaign, and the languages it speaks. */
export function ThemePanel(): React.JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="stack">
      <Button className="button" onPress={() => setOpen(true)}>
        <Icon name="eye" />
        {words.data.themePreview}
      </Button>
      <ThemeFields />
      <Languages />
      {isOpen && (
        <Suspense>
          <ThemePreview onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Languages(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const locales = useEditorState((state) => state.history.present.locales);
  const others = Object.entries(LANGUAGES).filter(([id]) => !locales.includes(id));
  return (
    <>
      <h3>{words.languages}</h3>
      <p>{locales.join(", ")}</p>
      {locales.length > 1 && <TextsButton />}
      {others.length > 0 && (
        <ChoiceLine
          label={words.addLanguage}
          value={null}
          placeholder={words.choose}
          choices={others.map(([id, label]) => ({ id, label }))}
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
