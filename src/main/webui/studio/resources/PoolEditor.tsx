import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Json, JsonObject } from "../page/json";
import { freshId } from "../page/fresh-id";
import { isJsonObject, withMember } from "../page/json";
import { ChoiceLine, NumberLine, SwitchLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { ExpectedWins } from "./ExpectedWins";
import { Gates } from "./Gates";
import { itemsOf, moved, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { LocalizedLine } from "./LocalizedLine";
import { Moments } from "./Moments";
import { OddsSum } from "./OddsSum";
import { PictureLine } from "./PictureLine";
import { PrizeCard } from "./PrizeCard";

/** Prizes with stock and chance or moments, how often one may draw, and what is to be expected. */
export function PoolEditor(props: ResourceProps): React.JSX.Element {
  const words = useWords();
  const { value } = props;
  const atMoments = value["mode"] === "moments";
  return (
    <Tabs>
      {atMoments ? null : <OddsSum pool={value} />}
      <TabList className="tabs" aria-label={words.pools}>
        <Tab id="prizes">
          {words.data.prizes} ({itemsOf(value, "prizes").length})
        </Tab>
        <Tab id="when">{words.data.when}</Tab>
        <Tab id="rules">{words.data.rules}</Tab>
        <Tab id="expected">{words.data.expected}</Tab>
      </TabList>
      <TabPanel id="prizes" className="stack">
        <Prizes {...props} />
      </TabPanel>
      <TabPanel id="when" className="stack">
        <When {...props} />
      </TabPanel>
      <TabPanel id="rules" className="stack">
        <Rules {...props} />
      </TabPanel>
      <TabPanel id="expected" className="stack">
        <ExpectedWins pool={value} />
      </TabPanel>
    </Tabs>
  );
}

function Prizes({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const prizes = itemsOf(value, "prizes");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, prizes: next }, part);
  return (
    <>
      {prizes.length === 0 && <p className="quiet">{words.data.noPrizes}</p>}
      {prizes.map((prize, at) => (
        <PrizeCard
          key={textFrom(prize["id"])}
          list={list}
          at={at}
          count={prizes.length}
          prize={prize}
          withOdds={value["mode"] !== "moments"}
          onChange={(next, part) => put(prizes.with(at, next), `${at}.${part}`)}
          onMove={(to) => put(moved(prizes, at, to))}
          onRemove={() => put(prizes.toSpliced(at, 1))}
        />
      ))}
      <div className="row">
        <Button
          className="button"
          onPress={() => put([...prizes, { id: freshId("p"), title: "", stock: 10, odds: 0.1 }])}
        >
          <Icon name="add" />
          {words.addPrize}
        </Button>
      </div>
      <Consolation value={value} onChange={onChange} />
    </>
  );
}

function Consolation({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const consolation = isJsonObject(value["consolation"]) ? value["consolation"] : undefined;
  const put = (next: JsonObject | undefined, part?: string): void =>
    onChange(withMember<Json | undefined>(value, "consolation", next), part);
  return (
    <div className="item" role="group" aria-label={words.data.consolation}>
      <SwitchLine
        label={words.data.consolation}
        value={consolation !== undefined}
        onChange={(there) => put(there ? { id: "consolation", title: "" } : undefined)}
      />
      {consolation && (
        <>
          <LocalizedLine
            label={words.titleField}
            value={consolation["title"]}
            onChange={(title) => put({ ...consolation, title }, "consolation")}
          />
          <PictureLine
            value={textFrom(consolation["image"])}
            onChange={(image) =>
              put(withMember<Json | undefined>(consolation, "image", image), "consolation.image")
            }
          />
        </>
      )}
    </div>
  );
}

function When({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const mode = value["mode"] === "moments" ? "moments" : "odds";
  return (
    <>
      <ChoiceLine
        label={words.data.mode}
        value={mode}
        choices={[
          { id: "odds", label: words.data.byOdds },
          { id: "moments", label: words.data.byMoments },
        ]}
        onChange={(id) =>
          onChange(withMember<Json | undefined>(value, "mode", id === "moments" ? id : undefined))
        }
      />
      <p className="quiet">{mode === "odds" ? words.data.byOddsHelp : words.data.byMomentsHelp}</p>
      {mode === "moments" && <Moments value={value} onChange={onChange} />}
    </>
  );
}

function Rules({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const limits = [
    { name: "perVisitor", label: words.perVisitor },
    { name: "perDay", label: words.perDay },
    { name: "winsPerVisitor", label: words.wins },
  ];
  return (
    <>
      <div className="three">
        {limits.map(({ name, label }) => (
          <NumberLine
            key={name}
            label={label}
            value={numberFrom(value[name])}
            min={0}
            whole
            onChange={(number) => onChange(withMember(value, name, number), name)}
          />
        ))}
      </div>
      <p className="quiet">
        {words.data.limits(
          numberFrom(value["perVisitor"]) ?? 1,
          numberFrom(value["perDay"]) ?? 0,
          numberFrom(value["winsPerVisitor"]) ?? 1,
        )}
      </p>
      <Gates value={value} onChange={onChange} />
    </>
  );
}
