import type { Field } from "../catalog/fields";
import { LibraryDialog } from "../library/LibraryDialog";
import type { PlacedNode } from "../page/campaign";
import type { Json } from "../page/json";
import { valueAt } from "../page/prop-path";
import { textFrom } from "../resources/items";
import { useWords } from "../words/language";
import { MeantButton } from "./MeantButton";
import { PageLink } from "./PageLink";
import { TextProp } from "./TextProp";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}

/** An address, or a file of the library. */
export function LinkProp({ set, ...props }: Props): React.JSX.Element {
  const words = useWords();
  return (
    <>
      <TextProp {...props} placeholder="https://…" />
      <MeantButton node={props.node} path={props.path} set={set} />
      <LibraryDialog
        label={words.library.chooseFile}
        only="files"
        onChoose={(asset) => set(asset.reference)}
      />
      <PageLink
        label={props.label}
        value={textFrom(valueAt(props.node.props, props.path))}
        onChange={set}
      />
    </>
  );
}
