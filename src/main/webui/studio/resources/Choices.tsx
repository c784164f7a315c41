import { Button } from "react-aria-components";
import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { JsonObject } from "../page/json";
import { CheckLine } from "../shell/CheckLine";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { MoveButtons, useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { localizedFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";
import {
  answersOf,
  choicesOf,
  movedChoice,
  typesOf,
  withChoice,
  withRight,
  withType,
  withoutChoice,
} from "./quiz";

interface Props {
  readonly question: JsonObject;
  readonly results: readonly JsonObject[];
  readonly onChange: (question: JsonObject, part?: string) => void;
}

const MOST = 20;

/** The choices of a question, each right or wrong, or speaking for a result. */
export function Choices({ question, results, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const choices = choicesOf(question);
  return (
    <>
      {choices.map((choice, at) => (
        <div className="choice-row" key={at}>
          <Verdict question={question} results={results} onChange={onChange} at={at} />
          <LocalizedLine
            label={words.choice(at + 1)}
            value={choice}
            onChange={(text) =>
              onChange({ ...question, choices: choices.with(at, text) }, `choice${at}`)
            }
          />
          <span className="item-buttons">
            <MoveButtons
              list={list}
              at={at}
              count={choices.length}
              what={words.choice(at + 1)}
              onMove={(to) => onChange(movedChoice(question, at, to))}
            />
            <IconButton
              icon="close"
              label={`${words.remove}: ${words.choice(at + 1)}`}
              onPress={() => onChange(withoutChoice(question, at))}
            />
          </span>
        </div>
      ))}
      {choices.length < MOST && (
        <Button className="button small-button" onPress={() => onChange(withChoice(question))}>
          <Icon name="add" />
          {words.addChoice}
        </Button>
      )}
    </>
  );
}

function Verdict({
  question,
  results,
  onChange,
  at,
}: Props & { readonly at: number }): React.JSX.Element {
  const words = useWords();
  const locale = useEditorState((state) => state.locale);
  if (!("types" in question))
    return (
      <CheckLine
        label={words.data.right}
        name={words.right(at + 1)}
        isSelected={answersOf(question).includes(at)}
        onChange={(right) => onChange(withRight(question, at, right))}
      />
    );
  const named = results.map((one) => ({
    id: textFrom(one["id"]),
    label: textIn(localizedFrom(one["title"]), locale) || textFrom(one["id"]),
  }));
  return (
    <ChoiceLine
      label={words.data.speaksFor(at + 1)}
      value={typesOf(question)[at] || NOTHING}
      choices={[{ id: NOTHING, label: words.none }, ...named]}
      onChange={(id) => onChange(withType(question, at, id === NOTHING ? "" : id))}
    />
  );
}

const NOTHING = " none";
