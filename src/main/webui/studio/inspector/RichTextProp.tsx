import type { Field } from "../catalog/fields";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { setText, textOf } from "../page/commands/set-text";
import { valueAt } from "../page/prop-path";
import { RichTextField } from "./RichTextField";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
}

/** A rich text of a component, in the language the editor looks at. */
export function RichTextProp({ node, field, path, label }: Props): React.JSX.Element {
  const { session } = useEditor();
  const main = useEditorState((state) => mainLocale(state.history.present));
  const page = useEditorState((state) => state.page);
  const chosen = useEditorState((state) => state.locale);
  const locale = field.schema["x-localized"] ? chosen : main;
  const own = valueAt(node.props, path);
  const translation = useEditorState((state) =>
    locale === main ? undefined : textOf(state.history.present, page, node.id, path, locale),
  );
  const shown = locale === main ? own : translation;
  const value = typeof shown === "string" ? shown : "";
  return (
    <RichTextField
      key={locale}
      label={label}
      value={value}
      lang={locale}
      onChange={(html) =>
        session.change(
          {
            did: "text",
            what: html
              .replace(/<[^>]*>/g, " ")
              .trim()
              .slice(0, 40),
          },
          (before) =>
            setText(
              before,
              page,
              node.id,
              path,
              locale,
              html === "" && (locale !== main || !field.required) ? undefined : html,
            ),
          `text:${node.id}.${path}.${locale}`,
        )
      }
    />
  );
}
