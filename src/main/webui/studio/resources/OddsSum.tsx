import { useEditorState } from "../editor/context";
import { textIn } from "../page/campaign";
import type { JsonObject } from "../page/json";
import { useLanguage, useWords } from "../words/language";
import { oddsSum } from "./expected-wins";
import { itemsOf, localizedFrom, numberFrom, textFrom } from "./items";

/** How likely a draw wins, always in sight; an error when the chances do not fit into it. */
export function OddsSum({ pool }: { readonly pool: JsonObject }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const locale = useEditorState((state) => state.locale);
  const sum = oddsSum(pool);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 });
  const tooHigh = sum > 1 + 1e-9;
  return (
    <div className={tooHigh ? "odds-sum error" : "odds-sum"}>
      <p role="status">
        {tooHigh
          ? `${words.oddsTooHigh} (${percent.format(sum)})`
          : words.data.winChance(percent.format(sum), percent.format(1 - sum))}
      </p>
      <div className="odds-bar" aria-hidden="true">
        {itemsOf(pool, "prizes").map((prize) => (
          <span
            key={textFrom(prize["id"])}
            className="series"
            style={{ flexBasis: `${((numberFrom(prize["odds"]) ?? 0) / Math.max(1, sum)) * 100}%` }}
            title={textIn(localizedFrom(prize["title"]), locale)}
          />
        ))}
      </div>
    </div>
  );
}
