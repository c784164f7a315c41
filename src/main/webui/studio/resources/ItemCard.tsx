import type { ReactNode } from "react";
import { IconButton } from "../shell/IconButton";
import { MoveButtons } from "../shell/MoveButtons";
import { useWords } from "../words/language";

interface Props {
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly children: ReactNode;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One item of a list that is sorted and shortened by its buttons. */
export function ItemCard(props: Props): React.JSX.Element {
  const { list, at, count, name, children, onMove, onRemove } = props;
  const words = useWords();
  return (
    <div className="item" role="group" aria-label={name}>
      <div className="item-head">
        <b>{name}</b>
        <span className="item-buttons">
          <MoveButtons list={list} at={at} count={count} what={name} onMove={onMove} />
          <IconButton icon="remove" label={`${words.remove}: ${name}`} onPress={onRemove} />
        </span>
      </div>
      {children}
    </div>
  );
}
