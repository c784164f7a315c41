import { CheckboxGroup, Label } from "react-aria-components";
import { useEditorState } from "../editor/context";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { CheckLine } from "../shell/CheckLine";
import type { Words } from "../words/en";
import { useWords } from "../words/language";
import type { Gate } from "./gates";
import { gatesOf, requiredBy } from "./gates";
import type { ResourceProps } from "./kinds";

interface Props extends ResourceProps {
  /** The resource's own gate, which it cannot ask for. */
  readonly own?: string;
}

/** What a visitor must have done before this is open to them. */
export function Gates({ value, onChange, own }: Props): React.JSX.Element {
  const words = useWords();
  const campaign = useEditorState((state) => state.history.present);
  const required = requiredBy(value["requires"]);
  const gates = gatesOf(campaign).filter(({ id }) => id !== own || required.includes(id));
  return (
    <CheckboxGroup
      className="gates"
      value={[...required]}
      onChange={(chosen) => onChange(withRequired(value, chosen))}
    >
      <Label className="label">{words.data.gates}</Label>
      {gates.map((gate) => (
        <CheckLine key={gate.id} value={gate.id} label={gateName(gate, words)} />
      ))}
    </CheckboxGroup>
  );
}

function withRequired(value: JsonObject, chosen: readonly string[]): JsonObject {
  return withMember<Json | undefined>(value, "requires", chosen.length > 0 ? chosen : undefined);
}

function gateName({ kind, name, milestone }: Gate, words: Words): string {
  switch (kind) {
    case "registered":
      return words.facts.registered;
    case "quiz":
      return words.facts.quizPassed(name);
    case "form":
      return words.facts.submitted(name);
    case "poll":
      return words.data.voted(name);
    case "checkin":
      return words.data.reached(name, milestone);
  }
}
