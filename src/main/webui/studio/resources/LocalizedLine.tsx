import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { LocalizedText } from "../page/campaign";
import { localized } from "../page/commands/set-page-text";
import type { Json } from "../page/json";
import { TextLine } from "../shell/Field";
import { localizedFrom } from "./items";

interface Props {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: LocalizedText) => void;
  readonly rows?: number;
}

/** A text in the language the editor looks at. */
export function LocalizedLine({ label, value, onChange, rows }: Props): React.JSX.Element {
  const locale = useEditorState((state) => state.locale);
  const locales = useEditorState((state) => state.history.present.locales);
  const text = localizedFrom(value);
  return (
    <TextLine
      label={label}
      value={textIn(text, locale)}
      onChange={(next) => onChange(localized(text, locales, locale, next))}
      {...(rows === undefined ? {} : { rows })}
    />
  );
}
