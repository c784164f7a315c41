import { Button } from "react-aria-components";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { NumberLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { ItemCard } from "./ItemCard";
import { freeId, itemsOf, moved, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { LocalizedLine } from "./LocalizedLine";
import { PictureLine } from "./PictureLine";
import { withoutResult } from "./quiz";

/** What an attempt comes out as: by the choices that speak for a result, else by the score. */
export function QuizResults({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const results = itemsOf(value, "results");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, results: next }, part);
  return (
    <>
      <p className="quiet">{words.data.resultsHelp}</p>
      {results.map((result, at) => (
        <ItemCard
          key={textFrom(result["id"])}
          list={list}
          at={at}
          count={results.length}
          name={words.data.result(at + 1)}
          onMove={(to) => put(moved(results, at, to))}
          onRemove={() => onChange(withoutResult(value, textFrom(result["id"])))}
        >
          <Fields
            result={result}
            onChange={(next, part) => put(results.with(at, next), `result${at}.${part}`)}
          />
        </ItemCard>
      ))}
      {results.length < 50 && (
        <Button
          className="button"
          onPress={() => put([...results, { id: freeId(results, "r"), title: "" }])}
        >
          <Icon name="add" />
          {words.data.addResult}
        </Button>
      )}
    </>
  );
}

interface FieldsProps {
  readonly result: JsonObject;
  readonly onChange: (result: JsonObject, part: string) => void;
}

function Fields({ result, onChange }: FieldsProps): React.JSX.Element {
  const words = useWords();
  return (
    <>
      <LocalizedLine
        label={words.titleField}
        value={result["title"]}
        onChange={(title) => onChange({ ...result, title }, "title")}
      />
      <LocalizedLine
        label={words.data.description}
        rows={2}
        value={result["text"]}
        onChange={(text) => onChange({ ...result, text }, "text")}
      />
      <NumberLine
        label={words.data.fromScore}
        value={numberFrom(result["from"])}
        min={0}
        max={1000}
        whole
        onChange={(from) => onChange(withMember(result, "from", from), "from")}
      />
      <PictureLine
        value={textFrom(result["image"])}
        onChange={(image) =>
          onChange(withMember<Json | undefined>(result, "image", image), "image")
        }
      />
    </>
  );
}
