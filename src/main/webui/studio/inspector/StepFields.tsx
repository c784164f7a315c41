import { useEditor, useEditorState } from "../editor/context";
import type { Step } from "../page/campaign";
import { isAction, textIn } from "../page/campaign";
import { localized } from "../page/commands/set-page-text";
import { everyNode } from "../page/tree";
import type { Choice } from "../shell/Field";
import { ChoiceLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { ActionFields } from "./ActionFields";
import { InputFields } from "./InputFields";

interface Props {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

/** What one step needs to know. */
export function StepFields({ step, onChange }: Props): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const page = useEditorState((state) => state.page);
  const locale = useEditorState((state) => state.locale);
  const nodes = [...everyNode(page, campaign.pages[page]?.content ?? [])].map(({ node }) => node);
  const name = (id: string, type: string): Choice => ({
    id,
    label: `${textIn(session.catalogue.components.get(type)?.title, language) || type} (${id})`,
  });
  if (isAction(step)) return <ActionFields step={step} onChange={onChange} />;
  if ("goto" in step) {
    const pages = Object.entries(campaign.pages).map(([id, one]) => ({
      id,
      label: textIn(one.title, language) || id,
    }));
    return (
      <ChoiceLine
        label={words.pageField}
        value={step.goto}
        choices={pages}
        onChange={(goto) => onChange({ goto })}
      />
    );
  }
  if ("open" in step || "close" in step) {
    const dialogs = nodes
      .filter(({ type }) => type === "core/dialog")
      .map(({ id, type }) => name(id, type));
    const value = "open" in step ? step.open : step.close;
    return (
      <ChoiceLine
        label={words.dialogField}
        value={value}
        choices={dialogs}
        placeholder={words.choose}
        onChange={(id) => onChange("open" in step ? { open: id } : { close: id })}
      />
    );
  }
  if ("toast" in step)
    return (
      <TextLine
        label={words.messageField}
        value={textIn(step.toast, locale)}
        onChange={(text) =>
          onChange({ toast: localized(step.toast, campaign.locales, locale, text) })
        }
        maxLength={200}
      />
    );
  if ("command" in step) {
    const commands = nodes.flatMap(({ id, type }) =>
      Object.entries(session.catalogue.components.get(type)?.commands ?? {}).map(
        ([command, one]) => ({
          id: `${id}.${command}`,
          label: `${name(id, type).label}: ${textIn(one.title, language) || command}`,
          input: one.input,
        }),
      ),
    );
    const chosen = commands.find(({ id }) => id === step.command);
    return (
      <>
        <ChoiceLine
          label={words.commandField}
          value={step.command}
          choices={commands}
          placeholder={words.choose}
          onChange={(command) => onChange({ command })}
        />
        <InputFields
          schema={chosen?.input}
          value={step.with ?? {}}
          onChange={(input) => onChange({ command: step.command, with: input })}
        />
      </>
    );
  }
  return null;
}
