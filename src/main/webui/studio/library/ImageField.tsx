import { useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Asset } from "../api/assets";
import { assetAddress, assetReference, MIDDLE } from "../page/asset-reference";
import { useWords } from "../words/language";
import { FocalPoint } from "./FocalPoint";
import { LibraryDialog } from "./LibraryDialog";
import "./library.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (address: string | undefined) => void;
  /** Told of a newly chosen image, to take over what the library knows of it. */
  readonly onChosen?: (asset: Asset) => void;
}

/** An image of the library: choose, replace, take out, and which point of it stays in sight. */
export function ImageField({ label, value, onChange, onChosen }: Props): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const reference = assetReference(value);
  return (
    <div className="field image-field" role="group" aria-label={label}>
      <span className="label">{label}</span>
      {reference ? (
        <FocalPoint
          picture={`/media/${reference.id}`}
          focal={reference.focal}
          onChange={(focal) => onChange(assetAddress({ ...reference, focal }))}
        />
      ) : (
        value !== "" && <img className="image-shown" src={value} alt="" />
      )}
      <div className="asset-buttons">
        <LibraryDialog
          label={value === "" ? words.library.chooseImage : words.library.replaceImage}
          only="pictures"
          onChoose={(asset) => {
            onChange(assetAddress({ id: asset.id, focal: MIDDLE }));
            onChosen?.(asset);
            void queries.invalidateQueries({ queryKey: ["assets"] });
          }}
        />
        {value !== "" && (
          <Button className="button" onPress={() => onChange(undefined)}>
            {words.library.takeOut}
          </Button>
        )}
      </div>
    </div>
  );
}
