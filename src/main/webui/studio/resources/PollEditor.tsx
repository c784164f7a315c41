import { Button } from "react-aria-components";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { ChoiceLine, NumberLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { Gates } from "./Gates";
import { ItemCard } from "./ItemCard";
import { freeId, itemsOf, moved, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { LocalizedLine } from "./LocalizedLine";
import { OpenTimes } from "./OpenTimes";
import { PictureLine } from "./PictureLine";

/** A question to vote on: its options, how often one votes, and who is told how it stands. */
export function PollEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const set = (name: string, next: Json | undefined): void =>
    onChange(withMember<Json | undefined>(value, name, next), name);
  return (
    <div className="stack">
      <LocalizedLine
        label={words.questionText}
        value={value["question"]}
        onChange={(question) => set("question", question)}
      />
      <Options value={value} onChange={onChange} />
      <div className="three">
        <NumberLine
          label={words.data.votesEach}
          value={numberFrom(value["choices"])}
          min={1}
          max={50}
          whole
          onChange={(choices) => set("choices", choices)}
        />
        <ChoiceLine
          label={words.data.votePer}
          value={textFrom(value["per"], "campaign")}
          choices={Object.entries(words.data.votePers).map(([id, label]) => ({ id, label }))}
          onChange={(per) => set("per", per)}
        />
        <ChoiceLine
          label={words.data.toldWhen}
          value={textFrom(value["results"], "voted")}
          choices={Object.entries(words.data.toldWhens).map(([id, label]) => ({ id, label }))}
          onChange={(results) => set("results", results)}
        />
      </div>
      <OpenTimes value={value} onChange={onChange} />
      <Gates value={value} onChange={onChange} />
    </div>
  );
}

function Options({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const options = itemsOf(value, "options");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, options: next }, part);
  return (
    <>
      {options.map((option, at) => (
        <ItemCard
          key={textFrom(option["id"])}
          list={list}
          at={at}
          count={options.length}
          name={words.data.option(at + 1)}
          onMove={(to) => put(moved(options, at, to))}
          onRemove={() => put(options.toSpliced(at, 1))}
        >
          <LocalizedLine
            label={words.titleField}
            value={option["title"]}
            onChange={(title) => put(options.with(at, { ...option, title }), `${at}.title`)}
          />
          <PictureLine
            value={textFrom(option["image"])}
            onChange={(image) =>
              put(
                options.with(at, withMember<Json | undefined>(option, "image", image)),
                `${at}.image`,
              )
            }
          />
        </ItemCard>
      ))}
      <div className="row">
        <Button
          className="button"
          isDisabled={options.length >= 50}
          onPress={() => put([...options, { id: freeId(options, "o"), title: "" }])}
        >
          <Icon name="add" />
          {words.data.addOption}
        </Button>
      </div>
    </>
  );
}
