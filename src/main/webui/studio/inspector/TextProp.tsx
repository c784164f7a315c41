import { useEditor, useEditorState } from "../editor/context";
import { mainLocale } from "../page/campaign";
import { setText, textOf } from "../page/commands/set-text";
import type { Field } from "../catalog/fields";
import type { PlacedNode } from "../page/campaign";
import { valueAt } from "../page/prop-path";
import { textFrom } from "../resources/items";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { useTold } from "../words/told";
import { useFindings } from "./prop-findings";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** A text, in the language the editor looks at when people read it. */
export function TextProp(props: Props): React.JSX.Element {
  const { node, field, path, label } = props;
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
      help={translated && own ? words.translationOf(own) : props.help}
      error={finding && !translated ? told(finding) : undefined}
      placeholder={props.placeholder}
      {...(field.kind === "textarea" ? { rows: 3 } : {})}
    />
  );
}
