import { useState } from "react";
import { ChoiceLine } from "../shell/Field";
import { useWords } from "../words/language";
import { ColorField } from "./ColorField";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

const DEFAULT = "default";
const OWN = "own";

/** A colour of the theme, which follows it, or an own one. */
export function TokenColorField({ label, value, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const token = /^var\(--color-([a-z-]+)\)$/.exec(value)?.[1];
  const [own, setOwn] = useState(false);
  const kind = token ?? (value !== "" || own ? OWN : DEFAULT);
  return (
    <div className="stack tight">
      <ChoiceLine
        label={label}
        value={kind}
        choices={[
          { id: DEFAULT, label: words.defaultChoice },
          ...Object.entries(words.tokens).map(([id, name]) => ({ id, label: name })),
          { id: OWN, label: words.freeColor },
        ]}
        onChange={(id) => {
          setOwn(id === OWN);
          if (id === DEFAULT || id === OWN) onChange(undefined);
          else onChange(`var(--color-${id})`);
        }}
      />
      {kind === OWN && (
        <ColorField label={`${label}: ${words.freeColor}`} value={value} onChange={onChange} />
      )}
    </div>
  );
}
