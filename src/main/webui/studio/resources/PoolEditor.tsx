import { Button } from "react-aria-components";
import type { JsonObject } from "../page/json";
import { withMember } from "../page/json";
import { NumberLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useLanguage, useWords } from "../words/language";
import type { ResourceProps } from "./DataPanel";
import { freeId, itemsOf, numberFrom, textFrom } from "./items";
import { LocalizedLine } from "./LocalizedLine";

/** Prizes with stock and chance, and how often one may draw. */
export function PoolEditor({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const prizes = itemsOf(value, "prizes");
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, prizes: next }, part);
  const sum = prizes.reduce((all, prize) => all + (numberFrom(prize["odds"]) ?? 0), 0);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  const limits = [
    { name: "perVisitor", label: words.perVisitor },
    { name: "perDay", label: words.perDay },
    { name: "winsPerVisitor", label: words.wins },
  ];
  return (
    <>
      {prizes.map((prize, at) => (
        <Prize
          key={textFrom(prize["id"])}
          number={at + 1}
          prize={prize}
          onChange={(next, part) => put(prizes.with(at, next), `${at}.${part}`)}
          onRemove={() => put(prizes.toSpliced(at, 1))}
        />
      ))}
      {prizes.length > 0 && (
        <p className={sum > 1.000001 ? "error" : "quiet small-text"}>
          {sum > 1.000001 ? words.oddsTooHigh : words.noWin(percent.format(Math.max(0, 1 - sum)))}
        </p>
      )}
      <Button
        className="button"
        onPress={() =>
          put([...prizes, { id: freeId(prizes, "p"), title: "", stock: 10, odds: 0.1 }])
        }
      >
        <Icon name="add" />
        {words.addPrize}
      </Button>
      {limits.map(({ name, label }) => (
        <NumberLine
          key={name}
          label={label}
          value={numberFrom(value[name])}
          min={0}
          whole
          onChange={(number) => onChange(withMember(value, name, number), name)}
        />
      ))}
    </>
  );
}

interface PrizeProps {
  readonly number: number;
  readonly prize: JsonObject;
  readonly onChange: (prize: JsonObject, part: string) => void;
  readonly onRemove: () => void;
}

function Prize({ number, prize, onChange, onRemove }: PrizeProps): React.JSX.Element {
  const words = useWords();
  const odds = numberFrom(prize["odds"]);
  return (
    <div className="item" role="group" aria-label={words.prize(number)}>
      <div className="item-head">
        <b>{words.prize(number)}</b>
        <IconButton
          icon="remove"
          label={`${words.remove}: ${words.prize(number)}`}
          onPress={onRemove}
        />
      </div>
      <LocalizedLine
        label={words.titleField}
        value={prize["title"]}
        onChange={(title) => onChange({ ...prize, title }, "title")}
      />
      <div className="three">
        <NumberLine
          label={words.stock}
          value={numberFrom(prize["stock"])}
          min={0}
          whole
          onChange={(stock) => onChange(withMember(prize, "stock", stock), "stock")}
        />
        <NumberLine
          label={words.chance}
          value={odds === undefined ? undefined : Number((odds * 100).toPrecision(8))}
          min={0}
          max={100}
          onChange={(chance) =>
            onChange(
              withMember(prize, "odds", chance === undefined ? undefined : chance / 100),
              "odds",
            )
          }
        />
        <NumberLine
          label={words.segment}
          value={numberFrom(prize["segment"])}
          min={0}
          max={100}
          whole
          onChange={(segment) => onChange(withMember(prize, "segment", segment), "segment")}
        />
      </div>
    </div>
  );
}
