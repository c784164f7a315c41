import { useState } from "react";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { ChoiceLine, NumberLine, SwitchLine, TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { ItemCard } from "./ItemCard";
import { numberFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";
import { PhoneRegion } from "./PhoneRegion";

interface Props {
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly field: JsonObject;
  readonly isTaken: (name: string) => boolean;
  readonly onChange: (field: JsonObject, part: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export function FormField(props: Props): React.JSX.Element {
  const { list, at, count, field, onChange, onMove, onRemove } = props;
  const words = useWords();
  const type = textFrom(field["type"], "text");
  const set = (name: string, value: Json | undefined): void =>
    onChange(withMember<Json | undefined>(field, name, value), name);
  return (
    <ItemCard
      list={list}
      at={at}
      count={count}
      name={words.field(at + 1)}
      onMove={onMove}
      onRemove={onRemove}
    >
      <LocalizedLine
        label={words.fieldLabel}
        value={field["label"]}
        onChange={(label) => set("label", label)}
      />
      <div className="three">
        <ChoiceLine
          label={words.fieldType}
          value={type}
          choices={Object.entries(words.fieldTypes).map(([id, label]) => ({ id, label }))}
          onChange={(next) => onChange(ofType(field, next), "type")}
        />
        <NameLine {...props} />
        {type !== "consent" && type !== "choice" && type !== "date" && (
          <NumberLine
            label={words.data.maxLength}
            value={numberFrom(field["max"])}
            min={1}
            max={10000}
            whole
            onChange={(max) => set("max", max)}
          />
        )}
      </div>
      {type === "choice" && (
        <Options field={field} onChange={(options) => set("options", options)} />
      )}
      {type === "phone" && (
        <PhoneRegion value={field["region"]} onChange={(region) => set("region", region)} />
      )}
      <SwitchLine
        label={words.required}
        value={field["required"] === true}
        onChange={(required) => set("required", required)}
      />
    </ItemCard>
  );
}

/** Other programs find the answers by it: what the format does not allow is not taken. */
function NameLine({ field, isTaken, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? textFrom(field["name"]);
  const wrong = !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name);
  const error = wrong ? words.data.nameWrong : isTaken(name) ? words.data.nameTaken : undefined;
  return (
    <TextLine
      label={words.fieldName}
      value={name}
      error={error}
      maxLength={64}
      onChange={(text) => {
        const fits = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text) && !isTaken(text);
        setTyped(fits ? null : text);
        if (fits) onChange({ ...field, name: text }, "name");
      }}
    />
  );
}

interface OptionsProps {
  readonly field: JsonObject;
  readonly onChange: (options: readonly string[]) => void;
}

function Options({ field, onChange }: OptionsProps): React.JSX.Element {
  const words = useWords();
  const kept = isJsonList(field["options"]) ? field["options"].map((one) => textFrom(one)) : [];
  const [typed, setTyped] = useState(kept.join("\n"));
  const asKept = optionsIn(typed).join("\n") === kept.join("\n");
  return (
    <TextLine
      label={words.options}
      rows={4}
      value={asKept ? typed : kept.join("\n")}
      onChange={(text) => {
        setTyped(text);
        onChange(optionsIn(text));
      }}
    />
  );
}

/** One a line; empty lines and repeated ones count for nothing. */
function optionsIn(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim().slice(0, 200));
  return [...new Set(lines.filter((line) => line !== ""))].slice(0, 500);
}

function ofType(field: JsonObject, type: string): JsonObject {
  const base = { ...field, type };
  const kept = type === "phone" ? base : withMember<Json | undefined>(base, "region", undefined);
  return type === "choice" ? kept : withMember<Json | undefined>(kept, "options", undefined);
}
