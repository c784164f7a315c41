import { Button } from "react-aria-components";
import type { Reading } from "../api/imports";
import { useWords } from "../words/language";

/** Shows how a file reads in each encoding it may have, and asks which is right. */
export function EncodingQuestion({
  file,
  readings,
  onChoose,
}: {
  readonly file: string;
  readonly readings: readonly Reading[];
  readonly onChoose: (encoding: string) => void;
}): React.JSX.Element {
  const words = useWords();
  return (
    <section className="report" role="status" aria-label={words.data.encodingUnclear}>
      <h3>{words.data.encodingUnclear}</h3>
      <p>{words.data.encodingUnclearHelp(file)}</p>
      <ul className="readings">
        {readings.map(({ encoding, lines }) => (
          <li key={encoding}>
            <pre>{lines.join("\n")}</pre>
            <Button className="button" onPress={() => onChoose(encoding)}>
              {words.data.readAs(encoding)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
