import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";

interface Props {
  readonly value: string;
  readonly onChange: (address: string | undefined) => void;
}

/** A picture by its address, shown as far as it is there. */
export function PictureLine({ value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <div className="picture-line">
      <TextLine
        label={words.data.picture}
        value={value}
        type="url"
        placeholder="https://…"
        maxLength={2000}
        onChange={(address) => onChange(address.trim() || undefined)}
      />
      {value !== "" && <img src={value} alt="" width="64" height="64" />}
    </div>
  );
}
