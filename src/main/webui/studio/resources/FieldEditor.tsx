import { FIELD_TYPES, hasOptions, isFieldType } from "../catalog/ready-fields";
import { typeOf } from "../catalog/form-parts";
import { useEditorState } from "../editor/context";
import { hasMember, ofType } from "../page/field-type";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { ChoiceLine, NumberLine, SwitchLine } from "../shell/Field";
import { useWords } from "../words/language";
import { FieldOptions } from "./FieldOptions";
import { HiddenSource } from "./HiddenSource";
import { numberFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";
import { LocalizedRichText } from "./LocalizedRichText";
import { PhoneRegion } from "./PhoneRegion";
import "./field-editor.css";

interface Props {
  readonly field: JsonObject;
  /** `part` names what is typed, so that quick typing is one step. */
  readonly onChange: (field: JsonObject, part: string) => void;
}

/** Everything a field asks for; its name is made once, and not shown. */
export function FieldEditor({ field, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const campaign = useEditorState((state) => state.history.present);
  const type = typeOf(field);
  const set = (name: string, value: Json | undefined): void =>
    onChange(withMember<Json | undefined>(field, name, value), name);
  return (
    <div className="field-editor">
      {type === "consent" ? (
        <LocalizedRichText
          label={words.form.agreedTo}
          value={field["label"]}
          onChange={(label) => set("label", label)}
        />
      ) : (
        <LocalizedLine
          label={words.form.label}
          value={field["label"]}
          onChange={(label) => set("label", label)}
        />
      )}
      <ChoiceLine
        label={words.form.kind}
        value={type}
        choices={FIELD_TYPES.map((id) => ({ id, label: words.fieldTypes[id] }))}
        onChange={(next) => isFieldType(next) && onChange(ofType(field, next, campaign), "type")}
      />
      {hasOptions(type) && (
        <FieldOptions
          field={field}
          onChange={(options, part) => onChange({ ...field, options }, part)}
        />
      )}
      {type === "rating" && (
        <NumberLine
          label={words.form.bestMark}
          value={numberFrom(field["max"]) ?? 5}
          min={2}
          max={10}
          whole
          onChange={(max) => set("max", max)}
        />
      )}
      {type === "hidden" && (
        <HiddenSource
          value={textFrom(field["from"], textFrom(field["name"]))}
          onChange={(from) => set("from", from)}
        />
      )}
      {hasMember(field, "region") && (
        <PhoneRegion
          value={field["region"]}
          isAddress={type === "address"}
          onChange={(region) => set("region", region)}
        />
      )}
      {hasMember(field, "help") && (
        <LocalizedLine
          label={words.form.help}
          value={field["help"]}
          sample={words.form.helpSample}
          onChange={(help) => set("help", help)}
        />
      )}
      {hasMember(field, "required") && (
        <SwitchLine
          label={words.required}
          value={field["required"] === true}
          onChange={(required) => set("required", required || undefined)}
        />
      )}
      <More field={field} onChange={onChange} />
    </div>
  );
}

const USUAL = "usual";

/** What few people look for. */
function More({ field, onChange }: Props): React.JSX.Element | null {
  const words = useWords();
  const set = (name: string, value: Json | undefined): void =>
    onChange(withMember<Json | undefined>(field, name, value), name);
  const isLong = hasMember(field, "max") && typeOf(field) !== "rating";
  if (!hasMember(field, "placeholder") && !hasMember(field, "autocomplete") && !isLong) return null;
  return (
    <details className="report-part">
      <summary>{words.form.more}</summary>
      <div className="stack">
        {hasMember(field, "placeholder") && (
          <LocalizedLine
            label={words.form.placeholder}
            value={field["placeholder"]}
            sample={words.form.samples[typeOf(field)]}
            onChange={(placeholder) => set("placeholder", placeholder)}
          />
        )}
        {isLong && (
          <NumberLine
            label={words.data.maxLength}
            value={numberFrom(field["max"])}
            min={1}
            max={10000}
            whole
            onChange={(max) => set("max", max)}
          />
        )}
        {hasMember(field, "autocomplete") && (
          <ChoiceLine
            label={words.form.autofill}
            value={textFrom(field["autocomplete"], USUAL)}
            choices={[
              { id: USUAL, label: words.form.autofillUsual },
              ...Object.entries(words.form.autofills).map(([id, label]) => ({ id, label })),
            ]}
            onChange={(id) => set("autocomplete", id === USUAL ? undefined : id)}
          />
        )}
      </div>
    </details>
  );
}
