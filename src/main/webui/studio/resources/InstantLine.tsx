import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { useEditorState } from "../editor/context";
import { instantOf, wallTime, written } from "../page/zoned-time";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly quiet?: boolean;
}

/** A date and time by the clock of the campaign's time zone. */
export function InstantLine({ label, value, onChange, quiet }: Props): React.JSX.Element {
  const zone = useEditorState((state) => state.history.present.timezone) ?? "UTC";
  const instant = value === undefined ? Number.NaN : Date.parse(value);
  const shown = Number.isNaN(instant) ? "" : wallTime(instant, zone);
  // While it is typed it may be no date yet: it stays as it is until it is one, or the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    const next = instantOf(text, zone);
    if (next !== undefined) onChange(written(next, zone));
    else if (text === "") onChange(undefined);
  };
  return (
    <TextField
      className="field"
      value={typed ?? shown}
      onChange={type}
      onBlur={() => setTyped(null)}
      {...(quiet ? { "aria-label": label } : {})}
    >
      {!quiet && <Label>{label}</Label>}
      <Input className="input" type="datetime-local" step={shown.length > 16 ? 1 : 60} />
    </TextField>
  );
}
