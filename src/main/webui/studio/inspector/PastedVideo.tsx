import { useQuery } from "@tanstack/react-query";
import { readVideoSource } from "../api/assets";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { useSettled } from "./use-settled";

/** What a pasted address became: the player of a site, or a file. What it cannot be is told at the field. */
export function PastedVideo({ address }: { readonly address: string }): React.JSX.Element | null {
  const words = useWords();
  const settled = useSettled(address.trim());
  const { data } = useQuery({
    queryKey: ["video-source", settled],
    queryFn: () => readVideoSource(settled),
    enabled: settled !== "",
    staleTime: Infinity,
  });
  if (settled === "" || settled !== address.trim()) return null;
  if (data?.kind === "file") return <p className="help">{words.library.videoFile}</p>;
  if (data?.kind !== "site" || data.site === null || data.page === null) return null;
  return (
    <p className="help pasted-video" role="status">
      <Icon name="check" />
      <span>
        {words.library.videoAtSite(data.site)}{" "}
        <a href={data.page} target="_blank" rel="noreferrer">
          {words.library.openAtSite(data.site)}
        </a>
      </span>
    </p>
  );
}
