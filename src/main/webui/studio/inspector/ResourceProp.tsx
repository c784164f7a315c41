import { formPropOf } from "../catalog/form-parts";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode, ResourceKind } from "../page/campaign";
import { setProp } from "../page/commands/set-prop";
import { showForm } from "../page/commands/show-form";
import { showPool } from "../page/commands/show-pool";
import { valueAt } from "../page/prop-path";
import { titledResources } from "../page/resource-titles";
import { ChoiceLine } from "../shell/Field";
import { useWords } from "../words/language";
import { FormFields } from "./FormFields";

interface Props {
  readonly node: PlacedNode;
  readonly kind: ResourceKind;
  readonly path: string;
  readonly label: string;
}

/**
 * Which quiz, pool and so on a component works on. One that shows the prizes of a pool, or the fields of a
 * form, shows those of the new one.
 */
export function ResourceProp({ node, kind, path, label }: Props): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const value = valueAt(node.props, path);
  const isForm =
    kind === "forms" && formPropOf(session.catalogue.components.get(node.type)) === path;
  const choose = (key: string): void =>
    session.change({ did: "prop", what: label }, (before) => {
      const follow = isForm ? showForm : showPool;
      const shown = follow(before, page, node.id, key, session.catalogue);
      return shown === before ? setProp(before, page, node.id, path, key) : shown;
    });
  return (
    <>
      <ChoiceLine
        label={label}
        value={typeof value === "string" && value !== "" ? value : null}
        choices={titledResources(campaign, kind)}
        onChange={choose}
        placeholder={words.choose}
      />
      {isForm && <FormFields node={node} />}
    </>
  );
}
