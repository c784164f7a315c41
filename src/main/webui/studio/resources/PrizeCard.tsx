import type { Json, JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { NumberLine } from "../shell/Field";
import { useWords } from "../words/language";
import { ItemCard } from "./ItemCard";
import { numberFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";
import { PictureLine } from "./PictureLine";

interface Props {
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly prize: JsonObject;
  /** Prizes that go at moments have no odds. */
  readonly withOdds: boolean;
  readonly onChange: (prize: JsonObject, part: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export function PrizeCard(props: Props): React.JSX.Element {
  const { list, at, count, prize, withOdds, onChange, onMove, onRemove } = props;
  const words = useWords();
  const odds = numberFrom(prize["odds"]);
  const set = (name: string, value: Json | undefined): void =>
    onChange(withMember<Json | undefined>(prize, name, value), name);
  return (
    <ItemCard
      list={list}
      at={at}
      count={count}
      name={words.prize(at + 1)}
      onMove={onMove}
      onRemove={onRemove}
    >
      <LocalizedLine
        label={words.titleField}
        value={prize["title"]}
        onChange={(title) => set("title", title)}
      />
      <div className="three">
        <NumberLine
          label={words.stock}
          value={numberFrom(prize["stock"])}
          min={0}
          whole
          onChange={(stock) => set("stock", stock)}
        />
        {withOdds && (
          <NumberLine
            label={words.chance}
            value={odds === undefined ? undefined : Number((odds * 100).toPrecision(8))}
            min={0}
            max={100}
            onChange={(chance) =>
              set("odds", chance === undefined ? undefined : Number((chance / 100).toPrecision(12)))
            }
          />
        )}
      </div>
      <PictureLine value={textFrom(prize["image"])} onChange={(image) => set("image", image)} />
    </ItemCard>
  );
}
