import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { Catalogue } from "../catalog/definition";
import { FindingNotes } from "../inspector/FindingNotes";
import type { Campaign, ResourceKind } from "../page/campaign";
import { changeForm } from "../page/commands/change-form";
import { changePool } from "../page/commands/change-pool";
import { setResource } from "../page/commands/set-resource";
import { setResourceTitle } from "../page/commands/set-resource-title";
import type { JsonObject } from "../page/json";
import { ownsTitle, resourceTitle } from "../page/resource-titles";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { CheckinEditor } from "./CheckinEditor";
import { CouponEditor } from "./CouponEditor";
import { FormEditor } from "./FormEditor";
import { textFrom } from "./items";
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
}

/** One resource with all the room it needs; what is changed is saved as everything else. */
export default function Workbench({ opened, onClose }: Props): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const { kind, name } = opened;
  const campaign = useEditorState((state) => state.history.present);
  const value = campaign.resources?.[kind]?.[name];
  const title = resourceTitle(campaign, kind, name);
  const onKeyDown = useStepKeys();
  const Editor = EDITORS[kind];
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={onClose}>
      <Modal className="modal workbench">
        <Dialog className="dialog">
          <div className="workbench-keys" onKeyDownCapture={onKeyDown}>
            <header className="workbench-head">
              <Heading slot="title">
                {words.data.kinds[kind]}: {title}
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
                      { did: "data", what: title },
                      (before) => changed(before, opened, next, session.catalogue),
                      part === undefined ? undefined : `${kind}/${name}/${part}`,
                    )
                  }
                />
                {!ownsTitle(kind) && <Rename opened={opened} />}
              </div>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What shows a pool or a form on the pages follows. */
function changed(
  campaign: Campaign,
  { kind, name }: Opened,
  next: JsonObject,
  catalogue: Catalogue,
): Campaign {
  if (kind === "pools") return changePool(campaign, name, next, catalogue);
  if (kind === "forms") return changeForm(campaign, name, next, catalogue);
  return setResource(campaign, kind, name, next);
}

function Findings({ opened: { kind, name } }: Pick<Props, "opened">): React.JSX.Element | null {
  const { findings } = useEditor();
  const all = useStore(findings, (found) => found);
  const own = all.filter(({ pointer }) => `${pointer}/`.startsWith(`/resources/${kind}/${name}/`));
  return <FindingNotes findings={own.slice(0, 5)} />;
}

/** What it is called in the designer; visitors do not see it. */
function Rename({ opened: { kind, name } }: Pick<Props, "opened">): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const own = useEditorState((state) => state.history.present.resources?.[kind]?.[name]?.["title"]);
  const title = textFrom(own);
  return (
    <details className="report-part">
      <summary>{words.data.rename}</summary>
      <TextLine
        label={words.data.resourceName}
        value={title}
        placeholder={resourceTitle(session.campaign(), kind, name)}
        help={words.data.renameHelp}
        onChange={(text) =>
          session.change(
            { did: "data", what: text },
            (before) => setResourceTitle(before, kind, name, text),
            `${kind}/${name}/title`,
          )
        }
        maxLength={80}
      />
    </details>
  );
}
