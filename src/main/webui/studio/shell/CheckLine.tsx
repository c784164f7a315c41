import { CheckboxButton, CheckboxField } from "react-aria-components";

interface Props {
  readonly label: string;
  /** What is read out, where the label beside the box says less. */
  readonly name?: string;
  /** Inside of a group: which of its values this is. */
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
}

/** A box to tick, alone or in a group. */
export function CheckLine({ label, name, value, isSelected, onChange }: Props): React.JSX.Element {
  return (
    <CheckboxField
      {...(name === undefined ? {} : { "aria-label": name })}
      {...(value === undefined ? {} : { value })}
      {...(isSelected === undefined ? {} : { isSelected })}
      {...(onChange ? { onChange } : {})}
    >
      <CheckboxButton className="check check-line">
        <span className="check-box" aria-hidden="true" />
        {name === undefined ? label : <span aria-hidden="true">{label}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}
