import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { MoveButtons } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { Choices } from "./Choices";
import { localizedFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";
import { PictureLine } from "./PictureLine";
import { answersOf, asPersonality, choicesOf } from "./quiz";

interface Props {
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly question: JsonObject;
  readonly results: readonly JsonObject[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (question: JsonObject, part?: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** A question: one line, which opens to everything that belongs to it. */
export function QuestionCard(props: Props): React.JSX.Element {
  const { list, at, count, question, isOpen, onOpen, onMove, onRemove } = props;
  const words = useWords();
  const locale = useEditorState((state) => state.locale);
  const name = words.question(at + 1);
  const text = textIn(localizedFrom(question["text"]), locale);
  return (
    <Disclosure className="item folded" isExpanded={isOpen} onExpandedChange={onOpen}>
      <Heading className="item-head" level={3}>
        <Button slot="trigger" className="item-name">
          <Icon name="down" />
          <b>{at + 1}</b> <span className="item-text">{text || words.data.noText}</span>
          {lacks(question) && <span className="badge warn">{words.data.unfinished}</span>}
        </Button>
        <span className="item-buttons">
          <MoveButtons list={list} at={at} count={count} what={name} onMove={onMove} />
          <IconButton icon="remove" label={`${words.remove}: ${name}`} onPress={onRemove} />
        </span>
      </Heading>
      <DisclosurePanel>{isOpen && <Fields {...props} />}</DisclosurePanel>
    </Disclosure>
  );
}

function Fields({ question, results, at, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const personality = "types" in question;
  return (
    <div className="stack item-fields" role="group" aria-label={words.question(at + 1)}>
      <LocalizedLine
        label={words.questionText}
        value={question["text"]}
        onChange={(text) => onChange({ ...question, text }, "text")}
      />
      <PictureLine
        value={textFrom(question["image"])}
        onChange={(image) =>
          onChange(withMember<Json | undefined>(question, "image", image), "image")
        }
      />
      {(results.length > 0 || personality) && (
        <ChoiceLine
          label={words.data.questionKind}
          value={personality ? "types" : "answer"}
          choices={[
            { id: "answer", label: words.data.hasRight },
            { id: "types", label: words.data.hasTypes },
          ]}
          onChange={(kind) => onChange(asPersonality(question, kind === "types"))}
        />
      )}
      <Choices question={question} results={results} onChange={onChange} />
    </div>
  );
}

/** What a check would find, seen before it is asked. */
function lacks(question: JsonObject): boolean {
  const text = localizedFrom(question["text"]);
  const answered = "types" in question || answersOf(question).length > 0;
  return textIn(text, "en").trim() === "" || choicesOf(question).length < 2 || !answered;
}
