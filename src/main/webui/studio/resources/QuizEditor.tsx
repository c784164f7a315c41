import { useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { NumberLine, SwitchLine, TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { Gates } from "./Gates";
import { ImportBank } from "./ImportBank";
import { freeId, itemsOf, localizedFrom, moved, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { QuestionCard } from "./QuestionCard";
import { asked, isScored, asPersonality } from "./quiz";
import { QuizResults } from "./QuizResults";

/** A bank may hold thousands: so many are shown before one asks for more. */
const SHOWN = 30;

/** Questions with their choices and right answers, the rules of playing, and what comes out. */
export function QuizEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const questions = itemsOf(value, "questions");
  return (
    <Tabs>
      <TabList className="tabs" aria-label={words.quizzes}>
        <Tab id="questions">
          {words.data.questions} ({questions.length})
        </Tab>
        <Tab id="rules">{words.data.rules}</Tab>
        <Tab id="results">{words.data.results}</Tab>
        <Tab id="import">{words.data.import}</Tab>
      </TabList>
      <TabPanel id="questions" className="stack">
        <Questions value={value} onChange={onChange} />
      </TabPanel>
      <TabPanel id="rules" className="stack">
        <Rules value={value} onChange={onChange} />
      </TabPanel>
      <TabPanel id="results" className="stack">
        <QuizResults value={value} onChange={onChange} />
      </TabPanel>
      <TabPanel id="import" className="stack">
        <ImportBank value={value} onChange={onChange} />
      </TabPanel>
    </Tabs>
  );
}

function Questions({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const list = useListName();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const questions = itemsOf(value, "questions");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, questions: next }, part);
  const found = [...questions.entries()].filter(([, one]) => speaks(one, search));
  const add = (): void => {
    const id = freeId(questions, "q");
    const question = { id, text: "", choices: ["", ""], answer: [0] };
    const personality = questions.at(-1)?.["types"] !== undefined;
    put([...questions, personality ? asPersonality(question, true) : question]);
    setSearch("");
    setShown(Math.max(shown, questions.length + 1));
    setOpen(id);
  };
  return (
    <>
      {questions.length > 10 && (
        <TextLine label={words.data.searchQuestions} value={search} onChange={setSearch} />
      )}
      {questions.length === 0 && <p className="quiet">{words.data.noQuestions}</p>}
      {found.slice(0, shown).map(([at, question]) => (
        <QuestionCard
          key={textFrom(question["id"])}
          list={list}
          at={at}
          count={questions.length}
          question={question}
          results={itemsOf(value, "results")}
          isOpen={open === question["id"]}
          onOpen={(isOpen) => setOpen(isOpen ? textFrom(question["id"]) : null)}
          onChange={(next, part) => put(questions.with(at, next), part && `${at}.${part}`)}
          onMove={(to) => put(moved(questions, at, to))}
          onRemove={() => put(questions.toSpliced(at, 1))}
        />
      ))}
      <div className="row">
        {found.length > shown && (
          <Button className="button" onPress={() => setShown(shown + 100)}>
            {words.data.showMore(found.length - shown)}
          </Button>
        )}
        <Button className="button" onPress={add}>
          <Icon name="add" />
          {words.addQuestion}
        </Button>
      </div>
    </>
  );
}

function Rules({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const bank = itemsOf(value, "questions").length;
  const pass = numberFrom(value["pass"]) ?? 0;
  const scored = isScored(value);
  const rules = [
    { name: "pick", label: words.pick, min: 1, max: 1000 },
    { name: "seconds", label: words.seconds, min: 0, max: 3600 },
    ...(scored || pass > 0 ? [{ name: "pass", label: words.pass, min: 0, max: 1000 }] : []),
    { name: "attempts", label: words.attempts, min: 0, max: undefined },
  ];
  return (
    <>
      <div className="two">
        {rules.map(({ name, label, min, max }) => (
          <NumberLine
            key={name}
            label={label}
            value={numberFrom(value[name])}
            min={min}
            max={max}
            whole
            onChange={(number) => onChange(withMember(value, name, number), name)}
          />
        ))}
      </div>
      <p className={pass > asked(value) ? "error" : "quiet"} role="status">
        {words.data.quizRules(asked(value), bank, pass, numberFrom(value["seconds"]) ?? 0)}
      </p>
      {scored && (
        <SwitchLine
          label={words.data.feedback}
          value={value["feedback"] !== false}
          onChange={(tell) =>
            onChange(withMember<Json | undefined>(value, "feedback", tell ? undefined : false))
          }
        />
      )}
      <Gates value={value} onChange={onChange} />
    </>
  );
}

function speaks(question: JsonObject, search: string): boolean {
  if (search.trim() === "") return true;
  const text = localizedFrom(question["text"]);
  const all = typeof text === "string" ? [text] : Object.values(text ?? {});
  return all.some((one) => one.toLowerCase().includes(search.trim().toLowerCase()));
}
