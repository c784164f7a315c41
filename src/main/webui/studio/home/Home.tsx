import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { listCampaigns } from "../api/campaigns";
import { MyAccount } from "../account/MyAccount";
import { People } from "../account/People";
import { readToday } from "../api/figures";
import type { Account } from "../api/session";
import { signOut } from "../api/session";
import { Waiting } from "../shell/App";
import { Failure } from "../shell/Failure";
import { TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { LanguageChoice } from "../shell/LanguageChoice";
import { useLanguage, useWords } from "../words/language";
import { Archived } from "./Archived";
import { CampaignCard } from "./CampaignCard";
import { byFolder } from "./folders";
import { NewCampaign } from "./NewCampaign";

/** So many are looked through by eye. */
const FEW = 6;

/** All campaigns, and where new ones begin. */
export function Home({ account }: { readonly account: Account }): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [search, setSearch] = useState("");
  const [copied, setCopied] = useState<string | null>(null);
  const campaigns = useQuery({
    queryKey: ["campaigns"],
    queryFn: ({ signal }) => listCampaigns(signal),
  });
  const today = useQuery({ queryKey: ["today"], queryFn: readToday, refetchInterval: 30_000 });
  const canChange = account.role !== "viewer";
  const leave = async (): Promise<void> => {
    await signOut();
    await queries.invalidateQueries({ queryKey: ["door"] });
  };
  if (campaigns.isPending) return <Waiting label={words.loading} />;
  if (campaigns.isError)
    return <Failure reason={campaigns.error} onRetry={() => void campaigns.refetch()} />;
  const shown = campaigns.data
    .filter(({ state }) => state !== "archived")
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  const found = shown.filter((campaign) => isFound(campaign, search));
  const taken = new Set(campaigns.data.map(({ slug }) => slug));
  return (
    <div className="home">
      <header className="home-bar">
        <p className="brand">{words.appName}</p>
        <LanguageChoice />
        {account.role === "owner" && <People account={account} />}
        <MyAccount account={account} />
        <Button className="button quiet-button" onPress={() => void leave()}>
          {words.signOut}
        </Button>
      </header>
      <main className="home-main">
        {!canChange && <p className="home-note">{words.readOnlyHome}</p>}
        <p role="status" className={copied === null ? "visually-hidden" : "home-note"}>
          {copied === null ? "" : words.copiedTo(`/${copied}`)}
        </p>
        <div className="home-head">
          <h1>{words.campaigns}</h1>
          {canChange && (
            <Button className="button primary" onPress={() => setMaking(true)}>
              <Icon name="add" />
              {words.newCampaign}
            </Button>
          )}
        </div>
        {shown.length === 0 ? (
          <div className="home-empty">
            <h2>{words.noCampaigns}</h2>
            <p className="quiet">{words.noCampaignsText}</p>
          </div>
        ) : (
          <>
            {shown.length > FEW && (
              <div className="home-search">
                <TextLine label={words.searchCampaigns} value={search} onChange={setSearch} />
              </div>
            )}
            {found.length === 0 && <p className="quiet">{words.noneFound}</p>}
          </>
        )}
        {byFolder(found, language).map(([folder, campaigns]) => (
          <section key={folder} className="folder" aria-label={folder || words.campaigns}>
            {folder !== "" && <h2>{folder}</h2>}
            <ul className="cards">
              {campaigns.map((campaign) => (
                <CampaignCard
                  key={campaign.slug}
                  campaign={campaign}
                  figures={today.data?.get(campaign.slug)}
                  canChange={canChange}
                  taken={taken}
                  onCopied={setCopied}
                />
              ))}
            </ul>
          </section>
        ))}
        <Archived
          campaigns={campaigns.data.filter(({ state }) => state === "archived")}
          canChange={canChange}
        />
      </main>
      <NewCampaign isOpen={making} onOpenChange={setMaking} taken={campaigns.data} />
    </div>
  );
}

/** By its title, its folder or its address. */
function isFound({ title, folder, slug }: CampaignSummary, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [title ?? "", folder, slug].some((text) => text.toLowerCase().includes(wanted));
}
