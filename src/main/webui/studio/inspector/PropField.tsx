import { memo, useContext } from "react";
import { Button } from "react-aria-components";
import type { Field } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { mainLocale, textIn } from "../page/campaign";
import { setProp } from "../page/commands/set-prop";
import { setText, textOf } from "../page/commands/set-text";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";
import { LibraryDialog } from "../library/LibraryDialog";
import { InstantLine } from "../resources/InstantLine";
import { ChoiceLine, NumberLine, SwitchLine, TextLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { useTold } from "../words/told";

import { DrawnProp } from "./DrawnProp";
import { ListField } from "./ListField";
import { ImageProp } from "./ImageProp";
import { WidthsField } from "./WidthsField";
import { PageLink } from "./PageLink";
import { ResourceProp } from "./ResourceProp";
import { RichTextProp } from "./RichTextProp";
import { TokenColorField } from "./TokenColorField";
import { human } from "./human";
import { ShownNode } from "./inspected";
import { isSameField } from "./same-field";
import { useFindings } from "./use-findings";
import { useSteady } from "./use-steady";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  /** Where the value stands in the node's properties. */
  readonly path: string;
  /** Where a description of the image stands, if the component has one. */
  readonly altPath?: string | undefined;
}

/** The control a property's schema asks for. */
export const PropField = memo(Control, isSameField);

function Control(props: Props): React.JSX.Element | null {
  const { field, path, node } = props;
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const label = textIn(field.schema.title, language) || human(field.name);
  const value = valueAt(node.props, path);
  const shown = useContext(ShownNode);
  const set = (next: Json | undefined): void => {
    const { id } = shown?.current ?? node;
    session.change(
      { did: "prop", what: label },
      (before) => setProp(before, page, id, path, next),
      `prop:${id}.${path}`,
    );
  };
  const { schema } = field;
  switch (field.kind) {
    case "image":
      return <ImageProp {...props} label={label} set={set} />;
    case "link":
      return <LinkProp {...props} label={label} set={set} />;
    case "text":
    case "textarea":
      return <TextProp {...props} label={label} />;
    case "datetime":
      return <InstantLine label={label} value={textFrom(value) || undefined} onChange={set} />;
    case "richtext":
      return <RichTextProp {...props} label={label} />;
    case "number":
      return schema["x-responsive"] ? (
        <WidthsField label={label} field={field} value={value} set={set} />
      ) : (
        <NumberLine
          label={label}
          value={typeof value === "number" ? value : undefined}
          onChange={set}
          min={schema.minimum}
          max={schema.maximum}
          whole={schema.type === "integer"}
        />
      );
    case "switch":
      return (
        <SwitchLine
          label={label}
          value={value === undefined ? schema.default === true : value === true}
          onChange={set}
        />
      );
    case "choice": {
      const choices = (schema.enum ?? []).map((one) => ({
        id: String(one),
        label: textIn(schema["x-choices"]?.[String(one)], language) || human(String(one)),
      }));
      const now = value ?? schema.default;
      const chosen = typeof now === "string" || typeof now === "number" ? String(now) : null;
      return (
        <ChoiceLine
          label={label}
          value={chosen}
          choices={choices}
          onChange={set}
          placeholder={words.choose}
        />
      );
    }
    case "color":
      return <TokenColorField label={label} value={textFrom(value)} onChange={set} />;
    case "page":
      return <PageChoice label={label} value={textFrom(value)} field={field} set={set} />;
    case "resource":
      return <ResourceProp node={node} kind={field.resource} path={path} label={label} />;
    case "drawn":
      return <DrawnProp node={node} path={path} label={label} set={set} />;
    case "list":
      return <ListField node={node} field={field} path={path} label={label} />;
    case "field":
    case "unknown":
      return null;
  }
}

interface PageChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly field: Field;
  readonly set: (value: Json | undefined) => void;
}

/** A page of the campaign. */
function PageChoice({ label, value, field, set }: PageChoiceProps): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const pages = useEditorState((state) => state.history.present.pages);
  const start = field.schema.default;
  return (
    <ChoiceLine
      label={label}
      value={value || (typeof start === "string" ? start : null)}
      choices={Object.entries(pages).map(([id, { title }]) => ({
        id,
        label: textIn(title, language) || id,
      }))}
      onChange={set}
      placeholder={words.choose}
    />
  );
}

/** An address, or a file of the library. */
function LinkProp({
  set,
  ...props
}: Props & {
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}): React.JSX.Element {
  const words = useWords();
  const meant = useFindings(props.node, props.path, (found) =>
    found.map(({ values }) => values["meant"]).find((one) => typeof one === "string"),
  );
  return (
    <>
      <TextProp {...props} />
      {meant !== undefined && (
        <Button className="button quiet mend" onPress={() => set(meant)}>
          {words.useMeant(meant)}
        </Button>
      )}
      <LibraryDialog
        label={words.library.chooseFile}
        only="files"
        onChoose={(asset) => set(asset.reference)}
      />
      {props.field.schema["x-control"] === "link" && (
        <PageLink
          label={props.label}
          value={textFrom(valueAt(props.node.props, props.path))}
          onChange={set}
        />
      )}
    </>
  );
}

/** A text, in the language the editor looks at when people read it. */
function TextProp({
  node,
  field,
  path,
  label,
}: Props & { readonly label: string }): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const main = useEditorState((state) => mainLocale(state.history.present));
  const page = useEditorState((state) => state.page);
  const chosen = useEditorState((state) => state.locale);
  const locale = field.schema["x-localized"] ? chosen : main;
  const translated = locale !== main;
  const translation = useEditorState((state) =>
    translated ? (textOf(state.history.present, page, node.id, path, locale) ?? "") : "",
  );
  const own = textFrom(valueAt(node.props, path));
  const told = useTold();
  const finding = useFindings(node, path, ([first]) => first);
  const shown = translated ? translation : own;
  const onChange = useSteady((text: string) =>
    session.change(
      { did: "text", what: text.slice(0, 40) },
      (before) =>
        setText(
          before,
          page,
          node.id,
          path,
          locale,
          text === "" && !field.required ? undefined : text,
        ),
      `text:${node.id}.${path}.${locale}`,
    ),
  );
  return (
    <SteadyTextLine
      label={label}
      value={shown}
      onChange={onChange}
      maxLength={field.schema.maxLength}
      help={translated && own ? words.translationOf(own) : undefined}
      error={finding && !translated ? told(finding) : undefined}
      placeholder={field.kind === "link" ? "https://…" : undefined}
      {...(field.kind === "textarea" ? { rows: 3 } : {})}
    />
  );
}

/** It takes longer to draw than all around it, and looks the same for many nodes. */
const SteadyTextLine = memo(TextLine);

function textFrom(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
