import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { useTold } from "../words/told";
import { reasonOf } from "../words/reason";
import { useEditor } from "./context";
import { useStore } from "./store";

/** Whether what was done is kept, and where. */
export function SaveNote(): React.JSX.Element {
  const words = useWords();
  const told = useTold();
  const { autosave, session } = useEditor();
  const state = useStore(autosave.state, (one) => one);
  if (session.readOnly)
    return (
      <p className="save-note warn" role="note">
        <Icon name="eye" />
        {words.readOnly}
      </p>
    );
  switch (state.status) {
    case "saved":
      return (
        <p className="save-note" role="status">
          <Icon name="check" />
          {state.merged ? words.savedTogether : words.allSaved}
        </p>
      );
    case "saving":
      return (
        <p className="save-note" role="status">
          <Icon name="cloud" />
          {words.saving}
        </p>
      );
    case "waiting":
      return (
        <p className="save-note warn" role="status">
          <Icon name="cloud" />
          {words.waiting}
        </p>
      );
    case "conflict":
      return (
        <p className="save-note warn" role="status">
          <Icon name="warn" />
          {words.conflict}
        </p>
      );
    case "refused":
      return (
        <DialogTrigger>
          <Button className="save-note button danger">
            <Icon name="warn" />
            {words.notSaved}
          </Button>
          <Popover className="popover">
            <Dialog className="popover-dialog" aria-label={words.notSaved}>
              <p>
                {state.findings.length > 0 ? words.keptOnceMended : reasonOf(state.reason, words)}
              </p>
              <ul>
                {state.findings.slice(0, 8).map((finding) => (
                  <li key={finding.pointer + finding.rule}>{told(finding)}</li>
                ))}
              </ul>
            </Dialog>
          </Popover>
        </DialogTrigger>
      );
  }
}
