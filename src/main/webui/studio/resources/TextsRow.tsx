import { memo } from "react";
import { TextArea, TextField } from "react-aria-components";
import { useEditor } from "../editor/context";
import { setTextAt } from "../page/commands/set-text-at";
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
}

/** One text in every language. A campaign has hundreds: only what is typed into is made anew. */
export const TextsRow = memo(Row, (one, other) => {
  return one.locales === other.locales && isSameRow(one.row, other.row);
});

function Row({ row, locales }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const what = useWhat(row);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const nameOf = (locale: string): string => names.of(locale) ?? locale;
  const onChange = (locale: string, text: string): void =>
    session.change(
      { did: "text", what: text.slice(0, 40) },
      (before) => setTextAt(before, row.place, locale, text),
      `texts:${row.key}.${locale}`,
    );
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

/** Whether both show the same; what has the same key stands at the same place. */
function isSameRow(one: TextRow, other: TextRow): boolean {
  return (
    one.key === other.key &&
    one.owner === other.owner &&
    one.member === other.member &&
    one.rich === other.rich &&
    JSON.stringify(one.texts) === JSON.stringify(other.texts)
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
  // An item of a list that is no text itself, such as an option of a field.
  const part = place.kind === "path" && at !== undefined && last !== name;
  const inItem = part ? words.data.items[name]?.(Number(at) + 1) : undefined;
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
  return `${of === "" ? "" : `${of}: `}${inItem ?? `${inList}${own}${number}`}`;
}
