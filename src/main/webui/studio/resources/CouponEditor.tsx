import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { ChoiceLine, NumberLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { CodeFiles } from "./CodeFiles";
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
  const from = "pattern" in value ? "pattern" : "list" in value ? "list" : "codes";
  return (
    <div className="stack">
      <LocalizedLine
        label={words.data.goodFor}
        value={value["title"]}
        onChange={(title) => onChange({ ...value, title }, "title")}
      />
      <ChoiceLine
        label={words.data.codesFrom}
        value={from}
        choices={[
          { id: "codes", label: words.data.listedCodes },
          { id: "list", label: words.data.fileCodes },
          { id: "pattern", label: words.data.patternCodes },
        ]}
        onChange={(next) => {
          const rest = ["codes", "list", "pattern", "stock"].reduce<JsonObject>(
            (before, name) => withMember<Json | undefined>(before, name, undefined),
            value,
          );
          onChange(
            next === "pattern"
              ? { ...rest, pattern: "CODE-####", stock: 100 }
              : next === "list"
                ? { ...rest, list: newList() }
                : { ...rest, codes: [] },
          );
        }}
      />
      {from === "pattern" && <Pattern value={value} onChange={onChange} />}
      {from === "list" && <CodeFiles list={textFrom(value["list"])} />}
      {from === "codes" && (
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

/** A list of its own, which stays the coupon's when the coupon is renamed. */
function newList(): string {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return `list-${Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
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
