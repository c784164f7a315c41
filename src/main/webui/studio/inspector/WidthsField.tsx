import type { Breakpoint, Field } from "../catalog/fields";
import { BREAKPOINTS } from "../catalog/fields";
import type { Json } from "../page/json";
import { isJsonObject } from "../page/json";
import { NumberLine } from "../shell/Field";
import { useWords } from "../words/language";

/** A number for each width of the screen. */
export function WidthsField({
  label,
  field,
  value,
  set,
}: {
  readonly label: string;
  readonly field: Field;
  readonly value: Json | undefined;
  readonly set: (value: Json | undefined) => void;
}): React.JSX.Element {
  const words = useWords();
  const of = (width: Breakpoint): number | undefined => {
    const one = isJsonObject(value) ? value[width] : width === "base" ? value : undefined;
    return typeof one === "number" ? one : undefined;
  };
  const change = (width: Breakpoint, next: number | undefined): void => {
    const all = BREAKPOINTS.flatMap((one) => {
      const number = one === width ? next : of(one);
      return number === undefined ? [] : [[one, number] as const];
    });
    set(all.length === 0 ? undefined : Object.fromEntries(all));
  };
  return (
    <fieldset className="widths">
      <legend>{label}</legend>
      {BREAKPOINTS.map((width) => (
        <NumberLine
          key={width}
          label={words.widths[width]}
          value={of(width)}
          onChange={(next) => change(width, next)}
          min={field.schema.minimum}
          max={field.schema.maximum}
          whole={field.schema.type === "integer"}
        />
      ))}
    </fieldset>
  );
}
