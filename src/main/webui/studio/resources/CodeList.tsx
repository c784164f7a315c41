import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { CodeReport } from "../api/codes";
import { readCodes } from "../api/codes";
import { NumberLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { capacityOf, joined, madeUp, MOST_CODES } from "./codes";
import { CodesTold } from "./CodesTold";

interface Props {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Listed codes: paste more of them, have some made up, or take them all away. */
export function CodeList({ codes, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const [pasted, setPasted] = useState("");
  const [told, setTold] = useState<{ readonly added: number; readonly report?: CodeReport }>();
  const number = new Intl.NumberFormat(language);
  const reading = useMutation({
    mutationFn: readCodes,
    onSuccess: ({ codes: found, report }) => {
      const { codes: all, added, repeated, beyond } = joined(codes, found);
      onChange(all);
      // what the list has no room for stays where it can be taken to a file
      setPasted(beyond.join("\n"));
      setTold({
        added,
        report: {
          ...report,
          repeated: both(report.repeated, repeated),
          beyond: both(report.beyond, beyond),
        },
      });
    },
  });
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
        <Button
          className="button"
          isDisabled={pasted.trim() === ""}
          isPending={reading.isPending}
          onPress={() => reading.mutate(pasted)}
        >
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
          setTold({ added: Math.min(fresh.length, MOST_CODES - codes.length) });
        }}
      />
      <div role="status" className="quiet">
        {told && <CodesTold {...told} />}
      </div>
      {reading.isError && (
        <p className="error" role="alert">
          {reasonOf(reading.error, words)}
        </p>
      )}
    </div>
  );
}

function both(one: CodeReport["repeated"], more: readonly string[]): CodeReport["repeated"] {
  return {
    count: one.count + more.length,
    examples: [...one.examples, ...more].slice(0, 5),
  };
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
