import { TextArea, TextField } from "react-aria-components";
import { useEditor } from "../editor/context";
import { textIn } from "../page/campaign";
import type { TextRow } from "../page/texts";
import { missingIn } from "../page/texts";
import { schemaAt } from "../page/prop-path";
import { RichCell } from "./RichCell";
import { human } from "../inspector/human";
import { useLanguage, useWords } from "../words/language";

interface Props {
  readonly row: TextRow;
  readonly locales: readonly string[];
  readonly nameOf: (locale: string) => string;
  readonly onChange: (locale: string, text: string) => void;
}

/** One text in every language. */
export function TextsRow({ row, locales, nameOf, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const what = useWhat(row);
  const missing = missingIn(row, locales);
  return (
    <tr>
      <th scope="row">
        {what}
        {missing.length > 0 && <span className="badge warn">{words.data.missing}</span>}
      </th>
      {locales.map((locale) => {
        const text = row.texts[locale] ?? "";
        return (
          <td key={locale} className={missing.includes(locale) ? "missing" : ""}>
            {row.rich ? (
              <RichCell
                label={`${what} (${nameOf(locale)})`}
                locale={locale}
                value={text}
                onChange={(next) => onChange(locale, next)}
              />
            ) : (
              <TextField
                aria-label={`${what} (${nameOf(locale)})`}
                value={text}
                onChange={(next) => onChange(locale, next)}
              >
                <TextArea
                  className="input"
                  lang={locale}
                  rows={Math.min(6, Math.ceil(Math.max(1, longest(row) / 42)))}
                />
              </TextField>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function longest(row: TextRow): number {
  return Math.max(...Object.values(row.texts).map((text) => text.length));
}

/** "Button: Label", "Question 2: Text", "Page title". */
function useWhat({ place, owner, member }: TextRow): string {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const component = session.catalogue.components.get(owner);
  const schema = place.kind === "prop" ? schemaAt(component?.props, member) : undefined;
  const [name = "", at] = member.split(".");
  const last = member.split(".").findLast((part) => !/^\d+$/.test(part)) ?? member;
  const own = textIn(schema?.title, language) || words.data.members[last] || human(last);
  const number = place.kind === "path" && at !== undefined ? ` ${Number(at) + 1}` : "";
  const inList =
    place.kind === "prop" && at !== undefined ? `${human(name)} ${Number(at) + 1}: ` : "";
  const [list = "", index] = owner.split(".");
  const item = words.data.items[list];
  const of = component
    ? textIn(component.title, language)
    : item && index !== undefined
      ? item(Number(index) + 1)
      : "";
  return `${of === "" ? "" : `${of}: `}${inList}${own}${number}`;
}
