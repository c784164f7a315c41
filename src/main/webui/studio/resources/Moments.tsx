import { useState } from "react";
import { Button } from "react-aria-components";
import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { JsonObject } from "../page/json";
import { ChoiceLine, NumberLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import { CampaignTimes } from "./CampaignTimes";
import { InstantLine } from "./InstantLine";
import { itemsOf, localizedFrom, numberFrom, textFrom } from "./items";
import type { ResourceProps } from "./kinds";
import { MomentLine } from "./MomentLine";
import type { Span } from "./timeline";
import { instantAt, spanOf, spread } from "./timeline";
import { written } from "../page/zoned-time";

/** As many are listed by their date; the line shows all. */
const LISTED = 100;

/** When each prize becomes free: on a line to point at, and as a list of dates. */
export function Moments({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const locale = useEditorState((state) => state.locale);
  const campaign = useEditorState((state) => state.history.present);
  const zone = campaign.timezone ?? "UTC";
  const [now] = useState(() => Date.now());
  const moments = itemsOf(value, "moments");
  const prizes = itemsOf(value, "prizes").map((prize) => ({
    id: textFrom(prize["id"]),
    label: textIn(localizedFrom(prize["title"]), locale) || textFrom(prize["id"]),
    stock: numberFrom(prize["stock"]) ?? 0,
  }));
  const span = spanOf(
    moments.map((one) => Date.parse(textFrom(one["at"]))).filter((one) => !Number.isNaN(one)),
    campaign.window?.opens === undefined ? undefined : Date.parse(campaign.window.opens),
    campaign.window?.closes === undefined ? undefined : Date.parse(campaign.window.closes),
    now,
  );
  const put = (next: readonly JsonObject[], part?: string): void =>
    onChange({ ...value, moments: next }, part);
  const set = (at: number, moment: JsonObject): void =>
    put(moments.with(at, moment), `moment${at}`);
  return (
    <>
      <CampaignTimes />
      {prizes.length === 0 && <p className="quiet">{words.data.noPrizes}</p>}
      {prizes.map((prize, which) => (
        <MomentLine
          key={prize.id}
          which={which}
          label={prize.label}
          stock={prize.stock}
          span={span}
          zone={zone}
          moments={[...moments.entries()].flatMap(([at, one]) =>
            one["prize"] === prize.id ? [{ at, instant: Date.parse(textFrom(one["at"])) }] : [],
          )}
          onMove={(at, instant) => set(at, { at: written(instant, zone), prize: prize.id })}
          onAdd={(instant) => put([...moments, { at: written(instant, zone), prize: prize.id }])}
          onRemove={(at) => put(moments.toSpliced(at, 1))}
        />
      ))}
      {prizes.length > 0 && (
        <Spread
          prizes={prizes}
          onSpread={(prize, count) =>
            put([
              ...moments,
              ...spread(count, span).map((instant) => ({ at: written(instant, zone), prize })),
            ])
          }
        />
      )}
      <h3>{words.data.momentList(moments.length)}</h3>
      {[...moments.entries()].slice(0, LISTED).map(([at, moment]) => (
        <div className="moment-row" key={at} role="group" aria-label={words.data.moment(at + 1)}>
          <InstantLine
            quiet
            label={words.data.momentAt(at + 1)}
            value={textFrom(moment["at"])}
            onChange={(next) => next !== undefined && set(at, { ...moment, at: next })}
          />
          <ChoiceLine
            quiet
            label={words.data.momentPrize(at + 1)}
            value={textFrom(moment["prize"])}
            choices={prizes}
            onChange={(prize) => set(at, { ...moment, prize })}
          />
          <IconButton
            icon="remove"
            label={`${words.remove}: ${words.data.moment(at + 1)}`}
            onPress={() => put(moments.toSpliced(at, 1))}
          />
        </div>
      ))}
      <div className="row">
        <Button
          className="button"
          isDisabled={prizes.length === 0}
          onPress={() => put([...moments, middle(span, zone, prizes[0]?.id ?? "")])}
        >
          <Icon name="add" />
          {words.data.addMoment}
        </Button>
        <Button
          className="button"
          isDisabled={moments.length < 2}
          onPress={() => put([...moments].sort(byTime))}
        >
          {words.data.sortMoments}
        </Button>
      </div>
    </>
  );
}

function middle(span: Span, zone: string, prize: string): JsonObject {
  return { at: written(instantAt(0.5, span), zone), prize };
}

function byTime(one: JsonObject, other: JsonObject): number {
  return Date.parse(textFrom(one["at"])) - Date.parse(textFrom(other["at"]));
}

interface SpreadProps {
  readonly prizes: readonly { readonly id: string; readonly label: string }[];
  readonly onSpread: (prize: string, count: number) => void;
}

function Spread({ prizes, onSpread }: SpreadProps): React.JSX.Element {
  const words = useWords();
  const [prize, setPrize] = useState(prizes[0]?.id ?? "");
  const [count, setCount] = useState<number | undefined>(10);
  const chosen = prizes.some(({ id }) => id === prize) ? prize : (prizes[0]?.id ?? "");
  return (
    <div className="row ends" role="group" aria-label={words.data.spread}>
      <NumberLine
        label={words.data.spreadCount}
        value={count}
        min={1}
        max={1000}
        whole
        onChange={setCount}
      />
      <ChoiceLine label={words.data.prize} value={chosen} choices={prizes} onChange={setPrize} />
      <Button className="button" onPress={() => onSpread(chosen, count ?? 0)}>
        {words.data.spread}
      </Button>
    </div>
  );
}
