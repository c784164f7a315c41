import type { Field } from "../catalog/fields";
import { useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";
import { textFrom } from "../resources/items";
import { ChoiceLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { LOCALES, ownName } from "../words/locales";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}

const OF_THE_PAGE = "page";

/** A language: those of the campaign first. */
export function LanguageProp({ node, field, path, label, set }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const locales = useEditorState((state) => state.history.present.locales);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const value = textFrom(valueAt(node.props, path));
  const all = [...new Set([...locales, ...(value === "" ? [] : [value]), ...LOCALES])];
  const nameOf = (id: string): string => {
    if (locales.includes(id)) return names.of(id) ?? id;
    return LOCALES.includes(id) ? ownName(id) : id;
  };
  const choices = all.map((id) => ({ id, label: nameOf(id) }));
  return (
    <ChoiceLine
      label={label}
      value={value || (field.required ? null : OF_THE_PAGE)}
      choices={
        field.required
          ? choices
          : [{ id: OF_THE_PAGE, label: words.library.languageOfPage }, ...choices]
      }
      onChange={(id) => set(id === OF_THE_PAGE ? undefined : id)}
      placeholder={words.choose}
    />
  );
}
