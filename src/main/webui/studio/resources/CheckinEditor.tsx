import { Button } from "react-aria-components";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { NumberLine, SwitchLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { Gates } from "./Gates";
import { ItemCard } from "./ItemCard";
import { freeId, itemsOf, moved, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { LocalizedLine } from "./LocalizedLine";
import { OpenTimes } from "./OpenTimes";

/** A card that is marked once a day, and what is reached on the way. */
export function CheckinEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const milestones = itemsOf(value, "milestones");
  const days = numberFrom(value["days"]) ?? 7;
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, milestones: next }, part);
  return (
    <div className="stack">
      <NumberLine
        label={words.data.days}
        value={numberFrom(value["days"])}
        min={1}
        max={366}
        whole
        onChange={(number) => onChange(withMember(value, "days", number), "days")}
      />
      {milestones.map((milestone, at) => (
        <ItemCard
          key={textFrom(milestone["id"])}
          list={list}
          at={at}
          count={milestones.length}
          name={words.data.milestone(at + 1)}
          onMove={(to) => put(moved(milestones, at, to))}
          onRemove={() => put(milestones.toSpliced(at, 1))}
        >
          <Milestone
            milestone={milestone}
            most={days}
            onChange={(next, part) => put(milestones.with(at, next), `${at}.${part}`)}
          />
        </ItemCard>
      ))}
      <div className="row">
        <Button
          className="button"
          isDisabled={milestones.length >= 50}
          onPress={() => put([...milestones, { id: freeId(milestones, "m"), title: "", days }])}
        >
          <Icon name="add" />
          {words.data.addMilestone}
        </Button>
      </div>
      <OpenTimes value={value} onChange={onChange} />
      <Gates value={value} onChange={onChange} />
    </div>
  );
}

interface MilestoneProps {
  readonly milestone: JsonObject;
  readonly most: number;
  readonly onChange: (milestone: JsonObject, part: string) => void;
}

function Milestone({ milestone, most, onChange }: MilestoneProps): React.JSX.Element {
  const words = useWords();
  return (
    <>
      <LocalizedLine
        label={words.titleField}
        value={milestone["title"]}
        onChange={(title) => onChange({ ...milestone, title }, "title")}
      />
      <div className="two">
        <NumberLine
          label={words.data.daysToReach}
          value={numberFrom(milestone["days"])}
          min={1}
          max={most}
          whole
          onChange={(days) => onChange({ ...milestone, days: days ?? 1 }, "days")}
        />
        <SwitchLine
          label={words.data.inARow}
          value={milestone["inARow"] === true}
          onChange={(inARow) =>
            onChange(withMember<Json | undefined>(milestone, "inARow", inARow || undefined), "row")
          }
        />
      </div>
    </>
  );
}
