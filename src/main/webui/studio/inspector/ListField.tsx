import { Button } from "react-aria-components";
import type { Field } from "../catalog/fields";
import { fieldsOf } from "../catalog/fields";
import { LOSE } from "../catalog/places";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { arrangeItems } from "../page/commands/arrange-items";
import { setProp } from "../page/commands/set-prop";
import type { Json, JsonList, JsonObject } from "../page/json";
import { isJsonList } from "../page/json";
import { valueAt } from "../page/prop-path";
import { Icon } from "../shell/Icon";
import { moved } from "../resources/items";
import { IconButton } from "../shell/IconButton";
import { MoveButtons, useListName } from "../shell/MoveButtons";
import { useWords } from "../words/language";
import { MissingPlaces } from "./MissingPlaces";
import { PropField } from "./PropField";

interface Props {
  readonly node: PlacedNode;
  readonly field: Field;
  readonly path: string;
  readonly label: string;
}

/** What somebody has to choose: three dots would be none of it. */
const CHOSEN: ReadonlySet<Field["kind"]> = new Set(["video", "captions", "language"]);

/** A list of things with fields of their own: add, remove, sort. */
export function ListField({ node, field, path, label }: Props): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const page = useEditorState((state) => state.page);
  const list = useListName();
  const value = valueAt(node.props, path);
  const items: JsonList = isJsonList(value) ? value : [];
  const set = (next: Json): void =>
    session.change({ did: "prop", what: label }, (before) =>
      setProp(before, page, node.id, path, next),
    );
  const places = [...items.keys()];
  const arrange = (order: readonly number[]): void =>
    session.change({ did: "prop", what: label }, (before) =>
      arrangeItems(before, page, node.id, path, order),
    );
  return (
    <fieldset className="list-field">
      <legend>{label}</legend>
      {items.map((_, at) => (
        // The items have no names of their own: their place is who they are.
        <div
          className="list-field-item"
          key={at}
          role="group"
          aria-label={words.itemNumber(at + 1)}
        >
          <div className="list-field-buttons">
            <MoveButtons
              list={list}
              at={at}
              count={items.length}
              what={words.itemNumber(at + 1)}
              onMove={(to) => arrange(moved(places, at, to))}
            />
            <IconButton
              icon="remove"
              label={words.removeItem(at + 1)}
              isDisabled={items.length <= (field.schema.minItems ?? 0)}
              onPress={() => arrange(places.toSpliced(at, 1))}
            />
          </div>
          {fieldsOf(field.schema.items ?? {}).map((one) => (
            <PropField key={one.name} node={node} field={one} path={`${path}.${at}.${one.name}`} />
          ))}
        </div>
      ))}
      <Button
        className="button"
        isDisabled={items.length >= (field.schema.maxItems ?? Infinity)}
        onPress={() => set([...items, freshItem(field)])}
      >
        <Icon name="add" />
        {words.addItem}
      </Button>
      <MissingPlaces node={node} field={field} items={items} label={label} />
    </fieldset>
  );
}

/** An item with a text in each text it must have: an empty one would be a finding at once. */
function freshItem(field: Field): JsonObject {
  const required = fieldsOf(field.schema.items ?? {}).filter(
    (one) => one.required && one.schema.type === "string" && !CHOSEN.has(one.kind),
  );
  if (field.schema["x-control"] === "places") return { shows: LOSE };
  return Object.fromEntries(required.map((one) => [one.name, "…"]));
}
