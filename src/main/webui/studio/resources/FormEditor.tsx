import { Button } from "react-aria-components";
import type { JsonObject } from "../page/json";
import { isJsonList } from "../page/json";
import { ChoiceLine, SwitchLine, TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import type { ResourceProps } from "./DataPanel";
import { freeId, itemsOf, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";

/** The fields a visitor fills in. */
export function FormEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const fields = itemsOf(value, "fields");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, fields: next }, part);
  return (
    <>
      {fields.map((field, at) => (
        <FormField
          key={at}
          number={at + 1}
          field={field}
          onChange={(next, part) => put(fields.with(at, next), `${at}.${part}`)}
          onRemove={() => put(fields.toSpliced(at, 1))}
        />
      ))}
      <Button
        className="button"
        onPress={() =>
          put([...fields, { name: freeId(fields, "field", "name"), type: "text", label: "" }])
        }
      >
        <Icon name="add" />
        {words.addField}
      </Button>
    </>
  );
}

interface FieldProps {
  readonly number: number;
  readonly field: JsonObject;
  readonly onChange: (field: JsonObject, part: string) => void;
  readonly onRemove: () => void;
}

function FormField({ number, field, onChange, onRemove }: FieldProps): React.JSX.Element {
  const words = useWords();
  const type = textFrom(field["type"], "text");
  const options = isJsonList(field["options"])
    ? field["options"].map((one) => textFrom(one)).join("\n")
    : "";
  return (
    <div className="item" role="group" aria-label={words.field(number)}>
      <div className="item-head">
        <b>{words.field(number)}</b>
        <IconButton
          icon="remove"
          label={`${words.remove}: ${words.field(number)}`}
          onPress={onRemove}
        />
      </div>
      <LocalizedLine
        label={words.fieldLabel}
        value={field["label"]}
        onChange={(label) => onChange({ ...field, label }, "label")}
      />
      <div className="two">
        <TextLine
          label={words.fieldName}
          value={textFrom(field["name"])}
          onChange={(name) =>
            onChange({ ...field, name: name.replace(/[^A-Za-z0-9_-]/g, "") }, "name")
          }
        />
        <ChoiceLine
          label={words.fieldType}
          value={type}
          choices={Object.entries(words.fieldTypes).map(([id, label]) => ({ id, label }))}
          onChange={(next) => onChange({ ...field, type: next }, "type")}
        />
      </div>
      {type === "choice" && (
        <TextLine
          label={words.options}
          rows={3}
          value={options}
          onChange={(text) =>
            onChange({ ...field, options: [...new Set(text.split("\n"))] }, "options")
          }
        />
      )}
      <SwitchLine
        label={words.required}
        value={field["required"] === true}
        onChange={(required) => onChange({ ...field, required }, "required")}
      />
    </div>
  );
}
