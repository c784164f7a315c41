import type { Json } from "../page/json";
import { withMember } from "../page/json";
import { useWords } from "../words/language";
import { InstantLine } from "./InstantLine";
import type { ResourceProps } from "./kinds";

/** From when to when a resource is open, inside of the campaign's own window. */
export function OpenTimes({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  return (
    <div className="two">
      {(["opens", "closes"] as const).map((name) => {
        const now = value[name];
        return (
          <InstantLine
            key={name}
            label={name === "opens" ? words.data.openFrom : words.data.openUntil}
            value={typeof now === "string" ? now : undefined}
            onChange={(next) => onChange(withMember<Json | undefined>(value, name, next), name)}
          />
        );
      })}
    </div>
  );
}
