import { Button } from "react-aria-components";
import type { Parameter } from "../catalog/definition";
import { unhandledOutcomes } from "../catalog/unhandled";
import { useEditor, useEditorState } from "../editor/context";
import type { ActionStep, Campaign, LocalizedText, Step, Steps } from "../page/campaign";
import { textIn } from "../page/campaign";
import { SINGULAR } from "../catalog/starter-resources";
import { withMember } from "../page/json";
import type { Titled } from "../page/resource-titles";
import { KINDS, titledResources } from "../page/resource-titles";
import { ChoiceLine, TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { StepsEditor } from "./StepsEditor";

interface Props {
  readonly step: ActionStep;
  readonly onChange: (step: ActionStep) => void;
}

/** Which action runs, with what, and what follows from each of its outcomes. */
export function ActionFields({ step, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const definition = session.catalogue.actions.get(step.action);
  const unhandled = unhandledOutcomes(step, session.catalogue);
  const actions = [...session.catalogue.actions.values()].map(({ name, title }) => ({
    id: name,
    label: textIn(title, language) || name,
  }));
  const outcome = (name: string, steps: Steps): void =>
    onChange({
      ...step,
      then: withMember(step.then ?? {}, name, steps.length > 0 ? steps : undefined),
    });
  return (
    <>
      <ChoiceLine
        label={words.actionField}
        value={step.action}
        choices={actions}
        onChange={(action) => onChange({ action, then: {} })}
      />
      {definition?.with.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          step={step}
          onChange={onChange}
        />
      ))}
      {unhandled.length > 0 && (
        <div className="unhandled-list" role="group" aria-label={words.unhandled(unhandled.length)}>
          <p className="unhandled">
            <Icon name="warn" />
            {words.unhandled(unhandled.length)}
          </p>
          {definition?.outcomes
            .filter(({ name }) => unhandled.includes(name))
            .map(({ name, title }) => (
              <Button
                key={name}
                className="button small-button"
                onPress={() => outcome(name, [message(title, session.campaign())])}
              >
                <Icon name="add" />
                {words.addOutcome(textIn(title, language) || name)}
              </Button>
            ))}
        </div>
      )}
      {definition?.outcomes.map(({ name, title }) => (
        <details key={name} className="outcome" open={name in (step.then ?? {})}>
          <summary className={unhandled.includes(name) ? "open-end" : ""}>
            {words.ifOutcome(textIn(title, language) || name)}
          </summary>
          <StepsEditor steps={step.then?.[name] ?? []} onChange={(steps) => outcome(name, steps)} />
        </details>
      ))}
      <details className="outcome" open={step.else !== undefined}>
        <summary>{words.otherwise}</summary>
        <StepsEditor
          steps={step.else ?? []}
          onChange={(steps) => {
            const { action, then } = step;
            onChange({
              action,
              ...(step.with && { with: step.with }),
              ...(then && { then }),
              ...(steps.length > 0 && { else: steps }),
            });
          }}
        />
      </details>
    </>
  );
}

/** A step that says what happened, to be worded better or replaced. */
function message(title: LocalizedText, { locales }: Campaign): Step {
  const texts = locales.map((locale) => [locale, textIn(title, locale)] as const);
  return { toast: locales.length > 1 ? Object.fromEntries(texts) : (texts[0]?.[1] ?? "") };
}

function ParameterField({
  parameter,
  step,
  onChange,
}: Props & { readonly parameter: Parameter }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const campaign = useEditorState((state) => state.history.present);
  const label = textIn(parameter.title, language) || parameter.name;
  const now = step.with?.[parameter.name];
  const value = typeof now === "string" || typeof now === "number" ? String(now) : "";
  const set = (text: string): void => {
    const input = withMember(step.with ?? {}, parameter.name, text === "" ? undefined : text);
    onChange({ ...step, with: input });
  };
  const names = namesOf(campaign, parameter.kind);
  if (!names) return <TextLine label={label} value={value} onChange={set} />;
  return (
    <ChoiceLine
      label={label}
      value={value || null}
      choices={names}
      placeholder={words.choose}
      onChange={set}
    />
  );
}

function namesOf(campaign: Campaign, kind: string): readonly Titled[] | undefined {
  const resources = KINDS.find((one) => SINGULAR[one] === kind.toLowerCase());
  return resources && titledResources(campaign, resources);
}
