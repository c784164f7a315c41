import { useId } from "react";
import { useWords } from "../words/language";
import { IconButton } from "./IconButton";

interface Props {
  /** The same for all items of a list. */
  readonly list: string;
  readonly at: number;
  readonly count: number;
  /** What the item is called, such as "Question 2". */
  readonly what: string;
  readonly onMove: (to: number) => void;
}

/** Sorts an item of a list; the focus goes with the item, so that it can be pressed again. */
export function MoveButtons({ list, at, count, what, onMove }: Props): React.JSX.Element {
  const words = useWords();
  const move = (to: number): void => {
    const way = to < at ? "up" : "down";
    onMove(to);
    requestAnimationFrame(() => {
      const same = document.getElementById(`${list}-${to}-${way}`);
      const other = document.getElementById(`${list}-${to}-${way === "up" ? "down" : "up"}`);
      (same?.hasAttribute("disabled") ? other : same)?.focus();
    });
  };
  return (
    <>
      <IconButton
        id={`${list}-${at}-up`}
        icon="up"
        label={`${words.moveUp}: ${what}`}
        isDisabled={at === 0}
        onPress={() => move(at - 1)}
      />
      <IconButton
        id={`${list}-${at}-down`}
        icon="down"
        label={`${words.moveDown}: ${what}`}
        isDisabled={at === count - 1}
        onPress={() => move(at + 1)}
      />
    </>
  );
}

/** A name for the lists' buttons. */
export function useListName(): string {
  return useId();
}
