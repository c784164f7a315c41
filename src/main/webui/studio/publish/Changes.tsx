import { useQuery } from "@tanstack/react-query";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { listReleases, readRelease } from "../api/versions";
import { useEditor } from "../editor/context";
import { DifferenceList } from "../history/DifferenceList";
import { differencesBetween } from "../page/differences";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";

/** What visitors would see differently from now on. */
export function Changes(): React.JSX.Element | null {
  const words = useWords();
  const { session } = useEditor();
  const campaign = session.campaign();
  const release = useQuery({
    queryKey: ["live-release", campaign.slug],
    queryFn: async () => {
      const live = (await listReleases(campaign.slug)).find((one) => one.live);
      return live ? await readRelease(campaign.slug, live.release) : null;
    },
    gcTime: 0,
    retry: false,
  });
  if (release.data === undefined) return null;
  if (release.data === null) return <p className="quiet">{words.firstRelease}</p>;
  const count = differencesBetween(release.data, campaign).length;
  return (
    <Disclosure className="publish-part">
      <Heading level={3}>
        <Button slot="trigger" className="publish-part-head">
          <Icon name="down" />
          {words.changedSince(count)}
        </Button>
      </Heading>
      <DisclosurePanel className="publish-part-body">
        <DifferenceList before={release.data} after={campaign} />
      </DisclosurePanel>
    </Disclosure>
  );
}
