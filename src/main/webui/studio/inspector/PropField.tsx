import { Button } from "react-aria-components";
import type { Field } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { Located } from "../page/findings";
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

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  /** Where the value stands in the node's properties. */
  readonly path: string;
  /** Where a description of the image stands, if the component has one. */
  readonly altPath?: string | undefined;
}

/** The control a property's schema asks for. */
export function PropField(props: Props): React.JSX.Element | null {
  const { field, path, node } = props;
  const words = useWords();
  const language = useLanguage();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const page = useEditorState((state) => state.page);
  const label = textIn(field.schema.title, language) || human(field.name);
  const value = valueAt(node.props, path);
  const set = (next: Json | undefined): void =>
    session.change(
      { did: "prop", what: label },
      (before) => setProp(before, page, node.id, path, next),
      `prop:${node.id}.${path}`,
    );
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
      return (
        <ChoiceLine
          label={label}
          value={textFrom(value) || (typeof schema.default === "string" ? schema.default : null)}
          choices={Object.entries(campaign.pages).map(([id, one]) => ({
            id,
            label: textIn(one.title, language) || id,
          }))}
          onChange={set}
          placeholder={words.choose}
        />
      );
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

/** An address, or a file of the library. */
function LinkProp({
  set,
  ...props
}: Props & {
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}): React.JSX.Element {
  const words = useWords();
  const meant = useFindings(props.node, props.path)
    .map(({ values }) => values.meant)
    .find((one) => typeof one === "string");
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
  const campaign = useEditorState((state) => state.history.present);
  const page = useEditorState((state) => state.page);
  const chosen = useEditorState((state) => state.locale);
  const locale = field.schema["x-localized"] ? chosen : mainLocale(campaign);
  const own = textFrom(valueAt(node.props, path));
  const told = useTold();
  const [finding] = useFindings(node, path);
  const translated = locale !== mainLocale(campaign);
  const shown = translated ? (textOf(campaign, page, node.id, path, locale) ?? "") : own;
  return (
    <TextLine
      label={label}
      value={shown}
      onChange={(text) =>
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
        )
      }
      maxLength={field.schema.maxLength}
      help={translated && own ? words.translationOf(own) : undefined}
      error={finding && !translated ? told(finding) : undefined}
      placeholder={field.kind === "link" ? "https://…" : undefined}
      {...(field.kind === "textarea" ? { rows: 3 } : {})}
    />
  );
}

/** What was found wrong with one value of a node. */
function useFindings(node: PlacedNode, path: string): readonly Located[] {
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const found = useStore(findings, (all) => all);
  return found.filter((one) => one.page === page && one.node === node.id && one.prop === path);
}

function textFrom(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
