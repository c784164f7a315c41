import { prizeDisplayOf, drawnFrom, CONSOLATION, LOSE } from "../catalog/places";
import { useEditor, useEditorState } from "../editor/context";
import type { PlacedNode } from "../page/campaign";
import { textIn } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { isJsonObject } from "../page/json";
import { valueAt } from "../page/prop-path";
import { itemsOf, localizedFrom, textFrom } from "../resources/items";
import { ChoiceLine } from "../shell/Field";
import type { Words } from "../words/en";
import { useWords } from "../words/language";

interface Props {
  readonly node: PlacedNode;
  readonly path: string;
  readonly label: string;
  readonly set: (value: Json | undefined) => void;
}

/** What a place shows: one of the prizes of the pool, the consolation, or the loss. */
export function DrawnProp({ node, path, label, set }: Props): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const locale = useEditorState((state) => state.locale);
  const pools = useEditorState((state) => state.history.present.resources?.pools);
  const display = prizeDisplayOf(session.catalogue.components.get(node.type));
  const pool = pools?.[textFrom(node.props?.[display?.pool ?? ""])];
  const value = textFrom(valueAt(node.props, path));
  const all = drawnFrom(pool);
  const offered = all.includes(LOSE) ? all : [...all, LOSE];
  const choices = offered.map((id) => ({ id, label: titleOf(id, pool, locale, words) }));
  const gone = value !== "" && !offered.includes(value);
  return (
    <ChoiceLine
      label={label}
      value={value || null}
      choices={gone ? [...choices, { id: value, label: words.prizeGone }] : choices}
      onChange={set}
      placeholder={words.choose}
    />
  );
}

/** What a person calls it who sees the pool. */
export function titleOf(
  drawn: string,
  pool: JsonObject | undefined,
  locale: string,
  words: Words,
): string {
  if (drawn === LOSE) return words.noPrize;
  if (drawn === CONSOLATION) {
    const consolation = isJsonObject(pool?.["consolation"]) ? pool["consolation"] : {};
    return words.consolationNamed(textIn(localizedFrom(consolation["title"]), locale));
  }
  const prizes = itemsOf(pool ?? {}, "prizes");
  const at = prizes.findIndex(({ id }) => `prize:${textFrom(id)}` === drawn);
  return textIn(localizedFrom(prizes[at]?.["title"]), locale) || words.prize(at + 1);
}
