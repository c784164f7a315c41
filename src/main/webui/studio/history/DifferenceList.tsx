import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { readCatalogue } from "../api/library";
import type { Campaign } from "../page/campaign";
import { mainLocale, textIn } from "../page/campaign";
import type { Difference } from "../page/differences";
import { differencesBetween } from "../page/differences";
import { human } from "../inspector/human";
import { isObject } from "../page/json";
import { isResourceKind, resourceTitle } from "../page/resource-titles";
import type { Words } from "../words/en";
import { useLanguage, useWords } from "../words/language";

const FIRST = 12;
const LONGEST = 90;

interface Props {
  readonly before: Campaign;
  readonly after: Campaign;
}

/** What is different between two versions, in words. */
export function DifferenceList({ before, after }: Props): React.JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const found = useMemo(() => differencesBetween(before, after), [before, after]);
  if (found.length === 0) return <p className="quiet">{words.noDifference}</p>;
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <div className="differences">
      <ul>
        {shown.map((one, at) => (
          <li key={at}>
            <Line difference={one} campaign={one.did === "removed" ? before : after} />
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <Button className="button small-button" onPress={() => setAll(true)}>
          {words.moreDifferences(found.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function Line({
  difference,
  campaign,
}: {
  readonly difference: Difference;
  readonly campaign: Campaign;
}): React.JSX.Element {
  const words = useWords();
  const subject = useSubject(difference, campaign);
  const { before, after } = difference;
  const [old, now] = [inWords(before), inWords(after)];
  return (
    <>
      <span className={`did ${difference.did}`}>{words.differences[difference.did]}</span>{" "}
      <b>{subject}</b>
      {(old !== "" || now !== "") && (
        <span className="values">
          {old !== "" && <del>{old}</del>} {now !== "" && <ins>{now}</ins>}
        </span>
      )}
    </>
  );
}

function useSubject(difference: Difference, campaign: Campaign): string {
  const words = useWords();
  const language = useLanguage();
  const catalogue = useQuery({
    queryKey: ["catalogue"],
    queryFn: readCatalogue,
    staleTime: Infinity,
  });
  const { what, page, node, type, path, locale } = difference;
  const pageTitle =
    page === undefined ? "" : textIn(campaign.pages[page]?.title, mainLocale(campaign)) || page;
  const definition = catalogue.data?.components.get(type ?? "");
  const component = definition ? textIn(definition.title, language) : (type ?? node ?? "");
  const kind = words.differenceKinds[what];
  const detail =
    what === "data"
      ? dataIn(path ?? "", campaign, words)
      : path && what !== "component" && what !== "text"
        ? `${kind} ${path}`
        : path;
  return [pageTitle, what === "page" ? "" : component, detail || kind, locale]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** "Form “Newsletter”, Field 2, Label". */
function dataIn(path: string, campaign: Campaign, words: Words): string {
  const [kind, key = "", list, at, ...rest] = path.split(".");
  if (!isResourceKind(kind)) return path;
  const item = at === undefined ? undefined : words.data.items[list ?? ""]?.(Number(at) + 1);
  const member = (item === undefined ? [list] : rest).find((name) => name !== undefined);
  return [
    `${words.data.kinds[kind]} “${resourceTitle(campaign, kind, key)}”`,
    item,
    member === undefined ? undefined : (words.data.members[member] ?? human(member)),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  if (isObject(value) && "$value" in value) return inWords(value["$value"]);
  const text =
    typeof value === "string" ? value.replace(/<[^>]*>/g, " ").trim() : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
