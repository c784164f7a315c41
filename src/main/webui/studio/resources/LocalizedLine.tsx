import { useEditorState } from "../editor/context";
import { mainLocale, textExactly } from "../page/campaign";
import type { LocalizedText } from "../page/campaign";
import { localized } from "../page/commands/set-page-text";
import type { Json } from "../page/json";
import { TextLine } from "../shell/Field";
import { useLanguage } from "../words/language";
import { localizedFrom } from "./items";

interface Props {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: LocalizedText) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  /** What is shown as long as nothing is written. */
  readonly sample?: string | undefined;
}

/** With more languages there is no room side by side: the editor's own is shown. */
const SIDE_BY_SIDE = 3;

/** A text in the languages of the campaign, side by side. */
export function LocalizedLine({
  label,
  value,
  onChange,
  rows,
  maxLength,
  sample,
}: Props): React.JSX.Element {
  const locales = useEditorState((state) => state.history.present.locales);
  const main = useEditorState((state) => mainLocale(state.history.present));
  const text = localizedFrom(value);
  const { shown, nameOf } = useShownLocales();
  const original = textExactly(text, main, main);
  return (
    <div className="side-by-side">
      {shown.map((locale) => (
        <TextLine
          key={locale}
          label={locales.length === 1 ? label : `${label} (${nameOf(locale)})`}
          value={textExactly(text, locale, main) ?? ""}
          onChange={(next) => onChange(localized(text, locales, locale, next))}
          maxLength={maxLength}
          placeholder={(locale === main ? undefined : original) ?? sample}
          {...(rows === undefined ? {} : { rows })}
        />
      ))}
    </div>
  );
}

/** The languages that there is room for, and what they are called. */
export function useShownLocales(): {
  readonly shown: readonly string[];
  readonly nameOf: (locale: string) => string;
} {
  const language = useLanguage();
  const chosen = useEditorState((state) => state.locale);
  const locales = useEditorState((state) => state.history.present.locales);
  const names = new Intl.DisplayNames([language], { type: "language" });
  return {
    shown: locales.length <= SIDE_BY_SIDE ? locales : [chosen],
    nameOf: (locale) => names.of(locale) ?? locale,
  };
}
