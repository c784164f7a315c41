import { Button } from "react-aria-components";
import type { Field } from "../catalog/fields";
import { prizeDisplayOf, withoutPlace } from "../catalog/places";
import { useEditor, useEditorState } from "../editor/context";
import type { Campaign, PlacedNode } from "../page/campaign";
import { completePlaces } from "../page/commands/complete-places";
import type { JsonList } from "../page/json";
import { textFrom } from "../resources/items";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { titleOf } from "./DrawnProp";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly items: JsonList;
  readonly label: string;
}

/** What can be drawn but has no place yet, and the way to give it one. */
export function MissingPlaces({ node, field, items, label }: Props): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const page = useEditorState((state) => state.page);
  const campaign = useEditorState((state) => state.history.present);
  const display = prizeDisplayOf(session.catalogue.components.get(node.type));
  if (!display || !field.schema["x-complete"]) return null;
  const pool = campaign.resources?.pools?.[textFrom(node.props?.[display.pool])];
  const missing = pool ? withoutPlace(items, pool) : [];
  if (missing.length === 0) return null;
  const names = missing.map((one) => titleOf(one, pool, locale, words));
  const complete = (before: Campaign): Campaign =>
    completePlaces(before, { page, node: node.id, display });
  return (
    <Button
      className="button"
      isDisabled={complete(campaign) === campaign}
      onPress={() => session.change({ did: "prop", what: label }, complete)}
    >
      <Icon name="add" />
      {words.addMissing(names.join(", "))}
    </Button>
  );
}
