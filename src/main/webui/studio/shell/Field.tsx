/** Labelled controls of all forms and of the inspector. */
import type { Key } from "react-aria-components";
import {
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  SwitchButton,
  SwitchField,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import { Icon } from "./Icon";

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: "text" | "email" | "password" | "url";
  readonly rows?: number;
  readonly maxLength?: number | undefined;
  readonly isRequired?: boolean;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly placeholder?: string | undefined;
}

export function TextLine(props: TextProps): React.JSX.Element {
  const { label, value, onChange, help, error, rows, maxLength, placeholder } = props;
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={props.type ?? "text"}
      isRequired={props.isRequired ?? false}
      isInvalid={error !== undefined}
      autoComplete={props.autoComplete ?? "off"}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(props.autoFocus ? { autoFocus: true } : {})}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={placeholder ?? ""} />
      ) : (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ""} />
      )}
      {help !== undefined && error === undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="error">{error}</FieldError>
    </TextField>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly whole?: boolean;
}

/** An empty line stands for the default. */
export function NumberLine({
  label,
  value,
  onChange,
  min,
  max,
  whole,
}: NumberProps): React.JSX.Element {
  const changed = (text: string): void => {
    const number = Number(text);
    if (text.trim() === "" || Number.isNaN(number)) onChange(undefined);
    else
      onChange(
        Math.min(max ?? Infinity, Math.max(min ?? -Infinity, whole ? Math.round(number) : number)),
      );
  };
  return (
    <TextField
      className="field"
      value={value === undefined ? "" : String(value)}
      onChange={changed}
    >
      <Label>{label}</Label>
      <Input className="input" type="number" min={min} max={max} step={whole ? 1 : "any"} />
    </TextField>
  );
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly quiet?: boolean;
}

export function ChoiceLine({
  label,
  value,
  choices,
  onChange,
  placeholder,
  quiet,
}: ChoiceProps): React.JSX.Element {
  const chosen = (key: Key | null): void => {
    if (typeof key === "string") onChange(key);
  };
  return (
    <Select
      className="field"
      value={value}
      onChange={chosen}
      placeholder={placeholder ?? ""}
      {...(quiet ? { "aria-label": label } : {})}
    >
      {!quiet && <Label>{label}</Label>}
      <Button className="input select">
        <SelectValue className="select-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="list-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function SwitchLine({ label, value, onChange }: SwitchProps): React.JSX.Element {
  return (
    <SwitchField isSelected={value} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true" />
        {label}
      </SwitchButton>
    </SwitchField>
  );
}
