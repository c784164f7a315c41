import { Button, CheckboxGroup, Label } from "react-aria-components";
import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { CheckLine } from "../shell/CheckLine";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { FormField } from "./FormField";
import { freeId, itemsOf, localizedFrom, moved, textFrom } from "./items";
import type { ResourceProps } from "./kinds";

/** The fields a visitor fills in, and which of them only one visitor may use. */
export function FormEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const fields = itemsOf(value, "fields");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, fields: next }, part);
  const add = (type: string): void =>
    put([
      ...fields,
      {
        name: freeId(fields, "field", "name"),
        type,
        label: "",
        ...(type === "consent" && { required: true }),
        ...(type === "choice" && { options: [] }),
      },
    ]);
  return (
    <div className="stack">
      {fields.length === 0 && <p className="quiet">{words.data.noFields}</p>}
      {fields.map((field, at) => (
        <FormField
          key={at}
          list={list}
          at={at}
          count={fields.length}
          field={field}
          isTaken={(name) => fields.some((one, other) => other !== at && one["name"] === name)}
          onChange={(next, part) => onChange(renamed(value, fields, at, next), `${at}.${part}`)}
          onMove={(to) => put(moved(fields, at, to))}
          onRemove={() => put(fields.toSpliced(at, 1))}
        />
      ))}
      <div className="row">
        <Button className="button" onPress={() => add("text")}>
          <Icon name="add" />
          {words.addField}
        </Button>
        <Button className="button" onPress={() => add("consent")}>
          <Icon name="add" />
          {words.data.addConsent}
        </Button>
      </div>
      {fields.length > 0 && <Unique value={value} onChange={onChange} />}
    </div>
  );
}

/** A field that gets another name keeps it among the unique ones. */
function renamed(
  form: JsonObject,
  fields: readonly JsonObject[],
  at: number,
  next: JsonObject,
): JsonObject {
  const before = fields[at]?.["name"];
  const unique = isJsonList(form["unique"])
    ? form["unique"].map((name) => (name === before ? textFrom(next["name"]) : name))
    : undefined;
  return withMember<Json | undefined>({ ...form, fields: fields.with(at, next) }, "unique", unique);
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
      {itemsOf(value, "fields").map((field) => {
        const name = textFrom(field["name"]);
        const label = textIn(localizedFrom(field["label"]), locale) || name;
        return <CheckLine key={name} value={name} label={label} />;
      })}
    </CheckboxGroup>
  );
}
