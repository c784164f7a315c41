import { Input, Label, Text, TextField } from "react-aria-components";
import { useWords } from "../words/language";

interface Props {
  readonly label: string;
  readonly zone: string;
  /** As `2027-01-28T20:00`; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date and a time of day, by a clock in `zone`. */
export function TimeLine({ label, zone, value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <TextField className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input className="input" type="datetime-local" />
      <Text slot="description" className="help">
        {words.timeIn(zone)}
      </Text>
    </TextField>
  );
}
