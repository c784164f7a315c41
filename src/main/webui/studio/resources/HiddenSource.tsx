import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  FieldError,
} from "react-aria-components";
import { useWords } from "../words/language";

/** What people usually count visitors by. */
const USUAL = [
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
  "channel",
  "ref",
];

interface Props {
  readonly value: string;
  readonly onChange: (from: string) => void;
}

/** Which parameter of the page's address fills in a hidden field. */
export function HiddenSource({ value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const isWrong = !/^[A-Za-z0-9_.~-]{1,64}$/.test(value);
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={(text) => onChange(text.trim())}
      allowsCustomValue
      isInvalid={isWrong}
      menuTrigger="focus"
    >
      <Label>{words.form.parameter}</Label>
      <Input className="input" maxLength={64} />
      {isWrong ? (
        <FieldError className="error">{words.form.parameterWrong}</FieldError>
      ) : (
        <Text slot="description" className="help">
          {words.form.parameterHelp(value)}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="list-box">
          {USUAL.map((one) => (
            <ListBoxItem key={one} id={one} className="list-item">
              {one}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
