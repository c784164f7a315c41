import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { ChoiceLine, NumberLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { CodeList } from "./CodeList";
import { capacityOf } from "./codes";
import { Gates } from "./Gates";
import { numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { LocalizedLine } from "./LocalizedLine";
import { OpenTimes } from "./OpenTimes";

/** What a code is good for, and where the codes come from: a list, or a pattern. */
export function CouponEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const byPattern = "pattern" in value;
  return (
    <div className="stack">
      <LocalizedLine
        label={words.data.goodFor}
        value={value["title"]}
        onChange={(title) => onChange({ ...value, title }, "title")}
      />
      <ChoiceLine
        label={words.data.codesFrom}
        value={byPattern ? "pattern" : "codes"}
        choices={[
          { id: "codes", label: words.data.listedCodes },
          { id: "pattern", label: words.data.patternCodes },
        ]}
        onChange={(from) => {
          const rest = ["codes", "pattern", "stock"].reduce<JsonObject>(
            (before, name) => withMember<Json | undefined>(before, name, undefined),
            value,
          );
          onChange(
            from === "pattern"
              ? { ...rest, pattern: "CODE-####", stock: 100 }
              : { ...rest, codes: [] },
          );
        }}
      />
      {byPattern ? (
        <Pattern value={value} onChange={onChange} />
      ) : (
        <CodeList
          codes={
            isJsonList(value["codes"])
              ? value["codes"].filter((one) => typeof one === "string")
              : []
          }
          onChange={(codes) => onChange({ ...value, codes })}
        />
      )}
      <NumberLine
        label={words.data.codesEach}
        value={numberFrom(value["perVisitor"])}
        min={0}
        whole
        onChange={(number) => onChange(withMember(value, "perVisitor", number), "perVisitor")}
      />
      <OpenTimes value={value} onChange={onChange} />
      <Gates value={value} onChange={onChange} />
    </div>
  );
}

function Pattern({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const pattern = textFrom(value["pattern"]);
  const number = new Intl.NumberFormat(language);
  return (
    <div className="two">
      <TextLine
        label={words.data.pattern}
        value={pattern}
        maxLength={64}
        help={words.data.patternHelp(number.format(capacityOf(pattern)))}
        onChange={(text) => onChange({ ...value, pattern: text.trimStart() }, "pattern")}
      />
      <NumberLine
        label={words.stock}
        value={numberFrom(value["stock"])}
        min={0}
        whole
        onChange={(stock) => onChange(withMember<Json | undefined>(value, "stock", stock), "stock")}
      />
    </div>
  );
}
