import { useEditorState } from "../editor/context";
import { RichTextField } from "../inspector/RichTextField";
import type { LocalizedText } from "../page/campaign";
import { mainLocale, textExactly } from "../page/campaign";
import { localized } from "../page/commands/set-page-text";
import type { Json } from "../page/json";
import { localizedFrom } from "./items";
import { useShownLocales } from "./LocalizedLine";

interface Props {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: LocalizedText) => void;
}

/** A text with links and marks in the languages of the campaign. */
export function LocalizedRichText({ label, value, onChange }: Props): React.JSX.Element {
  const locales = useEditorState((state) => state.history.present.locales);
  const main = useEditorState((state) => mainLocale(state.history.present));
  const { shown, nameOf } = useShownLocales();
  const text = localizedFrom(value);
  return (
    <div className="side-by-side">
      {shown.map((locale) => (
        <RichTextField
          key={locale}
          label={locales.length === 1 ? label : `${label} (${nameOf(locale)})`}
          lang={locale}
          value={textExactly(text, locale, main) ?? ""}
          onChange={(html) => onChange(localized(text, locales, locale, html))}
        />
      ))}
    </div>
  );
}
