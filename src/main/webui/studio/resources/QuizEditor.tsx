import { Button, CheckboxButton, CheckboxField } from "react-aria-components";
import type { JsonObject, JsonList } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { NumberLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import type { ResourceProps } from "./DataPanel";
import { freeId, itemsOf, numberFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";

/** Questions with their choices and right answers, and the rules of playing them. */
export function QuizEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const questions = itemsOf(value, "questions");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, questions: next }, part);
  const rules = [
    { name: "pick", label: words.pick, min: 1 },
    { name: "seconds", label: words.seconds, min: 0 },
    { name: "pass", label: words.pass, min: 0 },
    { name: "attempts", label: words.attempts, min: 0 },
  ];
  return (
    <>
      {questions.map((question, at) => (
        <Question
          key={textFrom(question["id"])}
          number={at + 1}
          question={question}
          onChange={(next, part) => put(questions.with(at, next), `${at}.${part}`)}
          onRemove={() => put(questions.toSpliced(at, 1))}
        />
      ))}
      <Button
        className="button"
        onPress={() =>
          put([
            ...questions,
            { id: freeId(questions, "q"), text: "", choices: ["", ""], answer: [0] },
          ])
        }
      >
        <Icon name="add" />
        {words.addQuestion}
      </Button>
      {rules.map(({ name, label, min }) => (
        <NumberLine
          key={name}
          label={label}
          value={numberFrom(value[name])}
          min={min}
          whole
          onChange={(number) => onChange(withMember(value, name, number), name)}
        />
      ))}
    </>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly question: JsonObject;
  readonly onChange: (question: JsonObject, part: string) => void;
  readonly onRemove: () => void;
}

function Question({ number, question, onChange, onRemove }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const choices: JsonList = isJsonList(question["choices"]) ? question["choices"] : [];
  const answer: JsonList = isJsonList(question["answer"]) ? question["answer"] : [];
  const without = (at: number): void => {
    const kept = answer.flatMap((right) =>
      right === at ? [] : [typeof right === "number" && right > at ? right - 1 : right],
    );
    onChange({ ...question, choices: choices.toSpliced(at, 1), answer: kept }, "remove");
  };
  return (
    <div className="item" role="group" aria-label={words.question(number)}>
      <div className="item-head">
        <b>{words.question(number)}</b>
        <IconButton
          icon="remove"
          label={`${words.remove}: ${words.question(number)}`}
          onPress={onRemove}
        />
      </div>
      <LocalizedLine
        label={words.questionText}
        value={question["text"]}
        onChange={(text) => onChange({ ...question, text }, "text")}
      />
      {choices.map((choice, at) => (
        <div className="choice-row" key={at}>
          <CheckboxField
            aria-label={words.right(at + 1)}
            isSelected={answer.includes(at)}
            onChange={(right) =>
              onChange(
                {
                  ...question,
                  answer: right ? [...answer, at] : answer.filter((one) => one !== at),
                },
                `right${at}`,
              )
            }
          >
            <CheckboxButton className="check">
              <span className="check-box" aria-hidden="true" />
            </CheckboxButton>
          </CheckboxField>
          <LocalizedLine
            label={words.choice(at + 1)}
            value={choice}
            onChange={(text) =>
              onChange({ ...question, choices: choices.with(at, text) }, `choice${at}`)
            }
          />
          <IconButton
            icon="close"
            label={`${words.remove}: ${words.choice(at + 1)}`}
            onPress={() => without(at)}
          />
        </div>
      ))}
      {choices.length < 20 && (
        <Button
          className="button small-button"
          onPress={() => onChange({ ...question, choices: [...choices, ""] }, "add")}
        >
          <Icon name="add" />
          {words.addChoice}
        </Button>
      )}
    </div>
  );
}
