import { Button, ListBox, ListBoxItem, MenuTrigger, Popover } from "react-aria-components";
import { textIn } from "../page/campaign";
import { Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { useEditor, useEditorState } from "./context";
import type { StepLabel } from "./session";

/** Every step of the session; choosing one goes there. */
export function HistoryButton(): React.JSX.Element {
  const words = useWords();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.history}>
        <Icon name="history" />
      </Button>
      <Popover className="popover" placement="bottom">
        <Steps />
      </Popover>
    </MenuTrigger>
  );
}

/** Is there only while the list is open: it follows every change. */
function Steps(): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const history = useEditorState((state) => state.history);
  const named = ({ did, what }: StepLabel): string => {
    const definition = session.catalogue.components.get(what ?? "");
    const name = definition ? textIn(definition.title, language) : (what ?? "");
    return name ? `${words.did[did]}: ${name}` : words.did[did];
  };
  return (
    <ListBox
      aria-label={words.history}
      className="list-box history-list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(history.position)]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : [...keys];
        if (key !== undefined) session.jump(Number(key));
      }}
    >
      {[...history.steps.entries()].reverse().map(([at, step]) => (
        <ListBoxItem
          key={at}
          id={String(at + 1)}
          className={`list-item ${at >= history.position ? "undone" : ""}`}
          textValue={named(step.label)}
        >
          {named(step.label)}
        </ListBoxItem>
      ))}
      <ListBoxItem id="0" className="list-item" textValue={words.historyBegin}>
        {words.historyBegin}
      </ListBoxItem>
    </ListBox>
  );
}
