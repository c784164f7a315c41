import type { JsonObject } from "../page/json";
import { FieldEditor } from "./FieldEditor";
import { ItemCard } from "./ItemCard";

interface Props {
  readonly list: string;
  readonly at: number;
  readonly count: number;
  /** What people call it. */
  readonly name: string;
  readonly field: JsonObject;
  readonly onChange: (field: JsonObject, part: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One field among those of its form. */
export function FormField(props: Props): React.JSX.Element {
  const { list, at, count, name, field, onChange, onMove, onRemove } = props;
  return (
    <ItemCard list={list} at={at} count={count} name={name} onMove={onMove} onRemove={onRemove}>
      <FieldEditor field={field} onChange={onChange} />
    </ItemCard>
  );
}
