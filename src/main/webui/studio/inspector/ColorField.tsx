import { Input, Label, TextField } from "react-aria-components";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

/** A colour by picking it, or by writing it; empty for the default. */
export function ColorField({ label, value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const hex = /^#[0-9a-f]{6}$/i.test(value) ? value : "#888888";
  return (
    <div className="color-field">
      <input
        type="color"
        className={value ? "swatch" : "swatch unset"}
        aria-label={label}
        value={hex}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextField
        className="field"
        value={value}
        onChange={(text) => onChange(text.trim() || undefined)}
      >
        <Label>{label}</Label>
        <Input className="input" placeholder={words.defaultChoice} />
      </TextField>
      {value !== "" && (
        <IconButton
          icon="close"
          label={`${words.useDefault}: ${label}`}
          onPress={() => onChange(undefined)}
        />
      )}
    </div>
  );
}
