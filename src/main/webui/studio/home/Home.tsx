import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { listCampaigns } from "../api/campaigns";
import { MyAccount } from "../account/MyAccount";
import { People } from "../account/People";
import { readToday } from "../api/figures";
import type { Account } from "../api/session";
import { signOut } from "../api/session";
import { Waiting } from "../shell/App";
import { Failure } from "../shell/Failure";
import { Icon } from "../shell/Icon";
import { LanguageChoice } from "../shell/LanguageChoice";
import { useWords } from "../words/language";
import { Archived } from "./Archived";
import { CampaignCard } from "./CampaignCard";
import { NewCampaign } from "./NewCampaign";

/** All campaigns, and where new ones begin. */
export function Home({ account }: { readonly account: Account }): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
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
          <ul className="cards">
            {shown.map((campaign) => (
              <CampaignCard
                key={campaign.slug}
                campaign={campaign}
                figures={today.data?.get(campaign.slug)}
                canChange={canChange}
              />
            ))}
          </ul>
        )}
        <Archived
          campaigns={campaigns.data.filter(({ state }) => state === "archived")}
          canChange={canChange}
        />
      </main>
      <NewCampaign isOpen={making} onOpenChange={setMaking} taken={campaigns.data} />
    </div>
  );
}
