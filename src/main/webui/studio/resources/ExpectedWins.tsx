import { useState } from "react";
import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { JsonObject } from "../page/json";
import { NumberLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { expectedWins, totals } from "./expected-wins";
import { itemsOf, localizedFrom, numberFrom, textFrom } from "./items";
import { WinsChart } from "./WinsChart";
import { WinsTable } from "./WinsTable";
import { spanOf } from "./timeline";

const HOUR = 3_600_000;
const MOST_HOURS = 168;

/** What the pool gives away hour by hour, if as many visitors come as the marketer assumes. */
export function ExpectedWins({ pool }: { readonly pool: JsonObject }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const locale = useEditorState((state) => state.locale);
  const campaign = useEditorState((state) => state.history.present);
  const [now] = useState(() => Date.now());
  const moments = itemsOf(pool, "moments")
    .map((one) => Date.parse(textFrom(one["at"])))
    .filter((one) => !Number.isNaN(one));
  const opens = campaign.window?.opens;
  const closes = campaign.window?.closes;
  const span = spanOf(
    pool["mode"] === "moments" ? moments : [],
    opens === undefined ? undefined : Date.parse(opens),
    closes === undefined ? undefined : Date.parse(closes),
    now,
  );
  const usual = Math.min(MOST_HOURS, Math.max(1, Math.ceil((span.to - span.from) / HOUR)));
  const [visitors, setVisitors] = useState<number | undefined>(1000);
  const [draws, setDraws] = useState<number | undefined>(undefined);
  const [hours, setHours] = useState<number | undefined>(undefined);
  const allowed = numberFrom(pool["perVisitor"]) ?? 1;
  const expected = expectedWins(pool, {
    visitorsPerHour: visitors ?? 0,
    drawsPerVisitor: Math.min(draws ?? 1, allowed === 0 ? Infinity : allowed),
    hours: hours ?? usual,
    from: span.from,
  });
  const prizes = itemsOf(pool, "prizes").map((prize) => ({
    label: textIn(localizedFrom(prize["title"]), locale) || textFrom(prize["id"]),
    stock: numberFrom(prize["stock"]) ?? 0,
  }));
  const sums = totals(expected, prizes.length);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <>
      <div className="three">
        <NumberLine
          label={words.data.visitorsPerHour}
          value={visitors}
          min={0}
          max={100_000_000}
          whole
          onChange={setVisitors}
        />
        <NumberLine
          label={words.data.drawsEach}
          value={draws ?? 1}
          min={0}
          max={1000}
          whole
          onChange={setDraws}
        />
        <NumberLine
          label={words.data.hours}
          value={hours ?? usual}
          min={1}
          max={MOST_HOURS}
          whole
          onChange={setHours}
        />
      </div>
      <p className="quiet">
        {pool["mode"] === "moments" ? words.data.momentsFormula : words.data.oddsFormula}
      </p>
      <WinsChart hours={expected} zone={campaign.timezone ?? "UTC"} />
      <ul className="wins-totals">
        {prizes.map(({ label, stock }, at) => (
          <li key={at}>
            <span className={`dot-series series-${at % 6}`} aria-hidden="true" />
            {words.data.expectedOf(label, number.format(sums[at] ?? 0), number.format(stock))}
          </li>
        ))}
      </ul>
      <WinsTable
        hours={expected}
        prizes={prizes.map(({ label }) => label)}
        zone={campaign.timezone ?? "UTC"}
      />
    </>
  );
}
