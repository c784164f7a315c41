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
