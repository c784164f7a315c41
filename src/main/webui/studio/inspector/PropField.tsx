import { memo, useContext } from "react";
import type { Field } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { textIn } from "../page/campaign";
import { setProp } from "../page/commands/set-prop";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";
import { InstantLine } from "../resources/InstantLine";
import { textFrom } from "../resources/items";
import { ChoiceLine, NumberLine, SwitchLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { DrawnProp } from "./DrawnProp";
import { ImageProp } from "./ImageProp";
import { LanguageProp } from "./LanguageProp";
import { LinkProp } from "./LinkProp";
import { ListField } from "./ListField";
import { WidthsField } from "./WidthsField";
import { ResourceProp } from "./ResourceProp";
import { RichTextProp } from "./RichTextProp";
import { TextProp } from "./TextProp";
import { TokenColorField } from "./TokenColorField";
import { CaptionsProp, VideoProp } from "./VideoProp";
import { human } from "./human";
import { ShownNode } from "./inspected";
import { isSameField } from "./same-field";

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
    case "video":
      return <VideoProp {...props} label={label} set={set} />;
    case "captions":
      return <CaptionsProp {...props} label={label} set={set} />;
    case "language":
      return <LanguageProp {...props} label={label} set={set} />;
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
