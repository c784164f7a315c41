import { useState } from "react";
import { Button } from "react-aria-components";
import { NumberLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { capacityOf, codesIn, madeUp, MOST_CODES } from "./codes";

interface Props {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Listed codes: paste more of them, have some made up, or take them all away. */
export function CodeList({ codes, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const [pasted, setPasted] = useState("");
  const [told, setTold] = useState("");
  const number = new Intl.NumberFormat(language);
  const take = (): void => {
    const { codes: all, repeated, tooLong } = codesIn(pasted, codes);
    onChange(all);
    setPasted("");
    setTold(words.data.codesTaken(all.length - codes.length, repeated, tooLong));
  };
  return (
    <div className="item" role="group" aria-label={words.data.listedCodes}>
      <p>
        <b>{words.data.codeCount(number.format(codes.length))}</b>
      </p>
      {codes.length > 0 && (
        <p className="code-sample">
          {codes.slice(0, 6).join(" · ")}
          {codes.length > 6 && " …"}
        </p>
      )}
      <TextLine
        label={words.data.pasteCodes}
        help={words.data.pasteHelp}
        rows={4}
        value={pasted}
        onChange={setPasted}
      />
      <div className="row">
        <Button className="button" isDisabled={pasted.trim() === ""} onPress={take}>
          {words.data.takeCodes}
        </Button>
        <Button
          className="button danger"
          isDisabled={codes.length === 0}
          onPress={() => onChange([])}
        >
          {words.data.removeCodes}
        </Button>
      </div>
      <Generate
        codes={codes}
        onMade={(fresh) => {
          onChange([...codes, ...fresh].slice(0, MOST_CODES));
          setTold(words.data.codesTaken(fresh.length, 0, 0));
        }}
      />
      <p role="status" className="quiet">
        {told}
      </p>
    </div>
  );
}

interface GenerateProps {
  readonly codes: readonly string[];
  readonly onMade: (codes: readonly string[]) => void;
}

function Generate({ codes, onMade }: GenerateProps): React.JSX.Element {
  const words = useWords();
  const [pattern, setPattern] = useState("****-****");
  const [count, setCount] = useState<number | undefined>(100);
  return (
    <div className="row ends" role="group" aria-label={words.data.generate}>
      <TextLine
        label={words.data.pattern}
        value={pattern}
        maxLength={64}
        onChange={(text) => setPattern(text.trim())}
      />
      <NumberLine
        label={words.data.howMany}
        value={count}
        min={1}
        max={MOST_CODES}
        whole
        onChange={setCount}
      />
      <Button
        className="button"
        isDisabled={pattern === "" || capacityOf(pattern) < 2}
        onPress={() => onMade(madeUp(pattern, count ?? 0, codes, safeLuck))}
      >
        {words.data.generate}
      </Button>
    </div>
  );
}

/** Codes are worth something: nobody may guess the next one. */
function safeLuck(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}
