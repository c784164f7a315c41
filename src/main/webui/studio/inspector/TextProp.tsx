import { memo } from "react";
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
import { useFindings } from "./use-findings";
import { useSteady } from "./use-steady";

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
      help={translated && own ? words.translationOf(own) : props.help}
      error={finding && !translated ? told(finding) : undefined}
      placeholder={props.placeholder}
      {...(field.kind === "textarea" ? { rows: 3 } : {})}
    />
  );
}

/** It takes longer to draw than all around it, and looks the same for many nodes. */
const SteadyTextLine = memo(TextLine);
