import { CheckboxGroup, Label } from "react-aria-components";
import { readyField } from "../catalog/ready-fields";
import { useEditorState } from "../editor/context";
import { AddField } from "../inspector/FormFields";
import { mainLocale, textIn } from "../page/campaign";
import { withField } from "../page/commands/add-field";
import { nameOf } from "../page/form-fields";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { CheckLine } from "../shell/CheckLine";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { FormField } from "./FormField";
import { itemsOf, localizedFrom, moved } from "./items";
import type { ResourceProps } from "./kinds";

/** The fields a visitor fills in, and which of them only one visitor may use. */
export function FormEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const campaign = useEditorState((state) => state.history.present);
  const fields = itemsOf(value, "fields");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, fields: next }, part);
  return (
    <div className="stack">
      {fields.length === 0 && <p className="quiet">{words.data.noFields}</p>}
      {fields.map((field, at) => (
        <FormField
          key={nameOf(field)}
          list={list}
          at={at}
          count={fields.length}
          name={labelOf(field, mainLocale(campaign)) || words.form.untitled(at + 1)}
          field={field}
          onChange={(next, part) => put(fields.with(at, next), `${at}.${part}`)}
          onMove={(to) => put(moved(fields, at, to))}
          onRemove={() => put(fields.toSpliced(at, 1))}
        />
      ))}
      <div className="row">
        <AddField onAdd={(type) => onChange(withField(value, readyField(type, campaign)))} />
      </div>
      {fields.length > 0 && <Unique value={value} onChange={onChange} />}
    </div>
  );
}

/** Its label without marks. */
function labelOf(field: JsonObject, locale: string): string {
  return textIn(localizedFrom(field["label"]), locale)
    .replace(/<[^>]*>/g, " ")
    .trim();
}

function Unique({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const locale = useEditorState((state) => state.locale);
  const unique = isJsonList(value["unique"])
    ? value["unique"].filter((one) => typeof one === "string")
    : [];
  return (
    <CheckboxGroup
      className="gates"
      value={unique}
      onChange={(names) =>
        onChange(
          withMember<Json | undefined>(value, "unique", names.length > 0 ? names : undefined),
        )
      }
    >
      <Label className="label">{words.data.unique}</Label>
      {itemsOf(value, "fields").map((field, at) => {
        const label = labelOf(field, locale) || words.form.untitled(at + 1);
        return <CheckLine key={nameOf(field)} value={nameOf(field)} label={label} />;
      })}
    </CheckboxGroup>
  );
}
