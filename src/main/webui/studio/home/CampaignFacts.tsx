import type { CampaignSummary } from "../api/campaigns";
import type { Figures } from "../api/figures";
import { useLanguage, useWords } from "../words/language";

/** When it goes on the air, opens and ends, in its own time zone. */
export function Times({
  campaign,
}: {
  readonly campaign: CampaignSummary;
}): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: campaign.timezone,
  });
  const at = (instant: string): string => when.format(new Date(instant));
  const { scheduled, opens, closes } = campaign;
  if (scheduled) return <span className="quiet">{words.goesLive(at(scheduled.at))}</span>;
  if (campaign.state === "ended" && closes !== null)
    return <span className="quiet">{words.closedAt(at(closes))}</span>;
  if (campaign.state === "live")
    return closes === null ? null : <span className="quiet">{words.closesAt(at(closes))}</span>;
  return opens === null ? null : <span className="quiet">{words.opensAt(at(opens))}</span>;
}

/** Today's figures of what is on the air. */
export function Today({ figures }: { readonly figures: Figures }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const shown = [
    [words.today.visitors, figures.visitors],
    [words.today.registrations, figures.registrations],
    [words.today.quizzes, figures.quizzes],
    [words.today.wins, figures.wins],
    [words.today.leads, figures.leads],
  ] as const;
  const [players, ...others] = shown;
  return (
    <span className="today">
      <b>{words.todayTitle}</b> {number.format(players[1])} {players[0]}
      {others
        .filter(([, count]) => count > 0)
        .map(([name, count]) => ` · ${number.format(count)} ${name}`)
        .join("")}
    </span>
  );
}
