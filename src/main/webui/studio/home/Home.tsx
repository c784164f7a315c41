import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { listCampaigns } from "../api/campaigns";
import type { Account } from "../api/session";
import { signOut } from "../api/session";
import { Waiting } from "../shell/App";
import { Failure } from "../shell/Failure";
import { Icon } from "../shell/Icon";
import { LanguageChoice } from "../shell/LanguageChoice";
import { useWords } from "../words/language";
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
        <span className="quiet account-name">{account.name}</span>
        <Button className="button quiet-button" onPress={() => void leave()}>
          {words.signOut}
        </Button>
      </header>
      <main className="home-main">
        <div className="home-head">
          <h1>{words.campaigns}</h1>
          <Button className="button primary" onPress={() => setMaking(true)}>
            <Icon name="add" />
            {words.newCampaign}
          </Button>
        </div>
        {shown.length === 0 ? (
          <div className="home-empty">
            <h2>{words.noCampaigns}</h2>
            <p className="quiet">{words.noCampaignsText}</p>
          </div>
        ) : (
          <ul className="cards">
            {shown.map((campaign) => (
              <CampaignCard key={campaign.slug} campaign={campaign} />
            ))}
          </ul>
        )}
      </main>
      <NewCampaign isOpen={making} onOpenChange={setMaking} taken={campaigns.data} />
    </div>
  );
}
