import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { CampaignSummary } from "../api/campaigns";
import { unarchive } from "../api/campaigns";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";

/** What was put away, and the way back. */
export function Archived({
  campaigns,
  canChange,
}: {
  readonly campaigns: readonly CampaignSummary[];
  readonly canChange: boolean;
}): React.JSX.Element | null {
  const words = useWords();
  const queries = useQueryClient();
  const back = useMutation({
    mutationFn: (slug: string) => unarchive(slug),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["campaigns"] }),
  });
  if (campaigns.length === 0) return null;
  return (
    <Disclosure className="archived">
      <Heading level={2}>
        <Button slot="trigger" className="button quiet-button">
          <Icon name="down" />
          {words.archivedCount(campaigns.length)}
        </Button>
      </Heading>
      <DisclosurePanel>
        {back.isError && (
          <p className="error" role="alert">
            {reasonOf(back.error, words)}
          </p>
        )}
        <ul className="archived-list">
          {campaigns.map((campaign) => (
            <li key={campaign.slug}>
              <span>
                <b>{campaign.title ?? campaign.slug}</b>{" "}
                <span className="quiet">/{campaign.slug}</span>
              </span>
              {canChange && (
                <Button
                  className="button small-button"
                  isDisabled={back.isPending}
                  onPress={() => back.mutate(campaign.slug)}
                >
                  {words.unarchive}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
