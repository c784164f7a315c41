import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { ResourceKind } from "../page/campaign";
import { changePool } from "../page/commands/change-pool";
import { renameResource } from "../page/commands/rename-resource";
import { setResource } from "../page/commands/set-resource";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { useTold } from "../words/told";
import { CheckinEditor } from "./CheckinEditor";
import { CouponEditor } from "./CouponEditor";
import { FormEditor } from "./FormEditor";
import type { Opened, ResourceProps } from "./kinds";
import { PollEditor } from "./PollEditor";
import { PoolEditor } from "./PoolEditor";
import { QuizEditor } from "./QuizEditor";
import { StepButtons, useStepKeys } from "./StepButtons";
import "./resources.css";

const EDITORS: Readonly<Record<ResourceKind, (props: ResourceProps) => React.JSX.Element>> = {
  quizzes: QuizEditor,
  pools: PoolEditor,
  forms: FormEditor,
  polls: PollEditor,
  coupons: CouponEditor,
  checkins: CheckinEditor,
};

interface Props {
  readonly opened: Opened;
  readonly onClose: () => void;
  readonly onRenamed: (name: string) => void;
}

/** One resource with all the room it needs; what is changed is saved as everything else. */
export default function Workbench({ opened, onClose, onRenamed }: Props): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const { kind, name } = opened;
  const value = useEditorState((state) => state.history.present.resources?.[kind]?.[name]);
  const onKeyDown = useStepKeys();
  const Editor = EDITORS[kind];
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={onClose}>
      <Modal className="modal workbench">
        <Dialog className="dialog">
          <div className="workbench-keys" onKeyDownCapture={onKeyDown}>
            <header className="workbench-head">
              <Heading slot="title">
                {words.data.kinds[kind]}: {name}
              </Heading>
              <StepButtons />
              <Button className="button primary" onPress={onClose}>
                {words.done}
              </Button>
            </header>
            {/* An undone step may have taken the resource away. */}
            {value && (
              <div className="workbench-body stack">
                <Findings opened={opened} />
                <Editor
                  key={`${kind}/${name}`}
                  value={value}
                  onChange={(next, part) =>
                    session.change(
                      { did: "data", what: name },
                      (before) =>
                        kind === "pools"
                          ? changePool(before, name, next, session.catalogue)
                          : setResource(before, kind, name, next),
                      part === undefined ? undefined : `${kind}/${name}/${part}`,
                    )
                  }
                />
                <Rename opened={opened} onRenamed={onRenamed} />
              </div>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Findings({ opened: { kind, name } }: Pick<Props, "opened">): React.JSX.Element | null {
  const told = useTold();
  const { findings } = useEditor();
  const all = useStore(findings, (found) => found);
  const own = all.filter(({ pointer }) => `${pointer}/`.startsWith(`/resources/${kind}/${name}/`));
  const texts = [...new Set(own.map(told))];
  if (texts.length === 0) return null;
  return (
    <ul className="inspector-findings">
      {texts.slice(0, 5).map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Rename({ opened: { kind, name }, onRenamed }: Omit<Props, "onClose">): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const [typed, setTyped] = useState(name);
  const taken = typed !== name && typed in (session.campaign().resources?.[kind] ?? {});
  const wrong = !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(typed);
  const rename = (): void => {
    session.change({ did: "data", what: typed }, (before) =>
      renameResource(before, kind, name, typed, session.catalogue),
    );
    onRenamed(typed);
  };
  return (
    <details className="report-part">
      <summary>{words.data.rename}</summary>
      <div className="row ends">
        <TextLine
          label={words.data.resourceName}
          value={typed}
          onChange={setTyped}
          maxLength={64}
          error={wrong ? words.data.nameWrong : taken ? words.data.nameTaken : undefined}
        />
        <Button className="button" isDisabled={wrong || taken || typed === name} onPress={rename}>
          {words.data.rename}
        </Button>
      </div>
    </details>
  );
}
