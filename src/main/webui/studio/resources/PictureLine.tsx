import { ImageField } from "../library/ImageField";
import { TextLine } from "../shell/Field";
import { assetReference } from "../page/asset-reference";
import { useWords } from "../words/language";

interface Props {
  readonly value: string;
  readonly onChange: (address: string | undefined) => void;
}

/** A picture of the library, or one that lies elsewhere, by its address. */
export function PictureLine({ value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const fromLibrary = assetReference(value) !== undefined;
  return (
    <details className="report-part" open={value !== ""}>
      <summary>{words.data.picture}</summary>
      <div className="stack picture-line">
        <ImageField label={words.data.picture} value={value} onChange={onChange} />
        {!fromLibrary && (
          <TextLine
            label={words.data.pictureAddress}
            value={value}
            type="url"
            placeholder="https://…"
            maxLength={2000}
            onChange={(address) => onChange(address.trim() || undefined)}
          />
        )}
      </div>
    </details>
  );
}
