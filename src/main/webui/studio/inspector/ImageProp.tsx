import { useEditor, useEditorState } from "../editor/context";
import { ImageField } from "../library/ImageField";
import type { PlacedNode } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import { setText } from "../page/commands/set-text";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";

interface Props {
  readonly node: PlacedNode;
  readonly path: string;
  readonly label: string;
  readonly altPath?: string | undefined;
  readonly set: (value: Json | undefined) => void;
}

/** An image; what the library says it shows is taken over where nobody has said it yet. */
export function ImageProp({ node, path, label, altPath, set }: Props): React.JSX.Element {
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const value = valueAt(node.props, path);
  return (
    <ImageField
      label={label}
      value={typeof value === "string" ? value : ""}
      onChange={set}
      onChosen={({ alt }) => {
        if (altPath === undefined || alt === "" || valueAt(node.props, altPath)) return;
        session.change({ did: "text", what: alt.slice(0, 40) }, (before) =>
          setText(before, page, node.id, altPath, mainLocale(before), alt),
        );
      }}
    />
  );
}
