import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useEditor, useEditorState } from "../editor/context";
import type { Campaign, Step, Steps } from "../page/campaign";
import { everyNode } from "../page/tree";
import type { Words } from "../words/en";
import { Icon } from "../shell/Icon";
import { moved } from "../resources/items";
import { IconButton } from "../shell/IconButton";
import { MoveButtons, useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { StepFields } from "./StepFields";

interface Props {
  readonly steps: Steps;
  readonly onChange: (steps: Steps) => void;
}

type StepKind = keyof Words["stepKinds"];
const KINDS = ["action", "goto", "open", "close", "toast", "command", "refresh"] as const;

/** A list of steps, one after the other. */
export function StepsEditor({ steps, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const list = useListName();
  return (
    <div className="steps">
      {steps.map((step, at) => (
        <div className="step" key={at} role="group" aria-label={words.step(at + 1)}>
          <header>
            <span className="step-kind">{words.stepKinds[kindOf(step)]}</span>
            <MoveButtons
              list={list}
              at={at}
              count={steps.length}
              what={words.step(at + 1)}
              onMove={(to) => onChange(moved(steps, at, to))}
            />
            <IconButton
              icon="remove"
              label={words.removeItem(at + 1)}
              onPress={() => onChange(steps.toSpliced(at, 1))}
            />
          </header>
          <StepFields step={step} onChange={(next) => onChange(steps.with(at, next))} />
        </div>
      ))}
      <MenuTrigger>
        <Button className="button small-button">
          <Icon name="add" />
          {words.addStep}
        </Button>
        <Popover className="popover">
          <Menu className="list-box">
            {KINDS.map((kind) => (
              <MenuItem
                key={kind}
                className="list-item"
                onAction={() =>
                  onChange([...steps, freshStep(kind, session.campaign(), page, session)])
                }
              >
                {words.stepKinds[kind]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

function kindOf(step: Step): StepKind {
  return KINDS.find((kind) => kind in step) ?? "refresh";
}

/** A step that is right from the beginning where it can be: the first page, the first dialog. */
function freshStep(
  kind: StepKind,
  campaign: Campaign,
  page: string,
  session: ReturnType<typeof useEditor>["session"],
): Step {
  const nodes = [...everyNode(page, campaign.pages[page]?.content ?? [])].map(({ node }) => node);
  const dialog = nodes.find(({ type }) => type === "core/dialog") ?? nodes[0];
  switch (kind) {
    case "action":
      return { action: session.catalogue.actions.keys().next().value ?? "", then: {} };
    case "goto":
      return { goto: Object.keys(campaign.pages).find((key) => key !== page) ?? page };
    case "open":
      return { open: dialog?.id ?? "" };
    case "close":
      return { close: dialog?.id ?? "" };
    case "toast":
      return { toast: "…" };
    case "command": {
      const teller = nodes.find(
        ({ type }) =>
          Object.keys(session.catalogue.components.get(type)?.commands ?? {}).length > 0,
      );
      const [command] = Object.keys(
        session.catalogue.components.get(teller?.type ?? "")?.commands ?? {},
      );
      return { command: teller && command ? `${teller.id}.${command}` : "" };
    }
    case "refresh":
      return { refresh: true };
  }
}
