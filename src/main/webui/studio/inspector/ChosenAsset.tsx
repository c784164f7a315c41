import { useQuery } from "@tanstack/react-query";
import { readAsset } from "../api/assets";
import { addressOf, factsOf } from "../library/asset-facts";
import { VideoPlayer } from "../library/VideoPlayer";
import { isVideo } from "../library/wanted";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";

/** The file of the library that a property names: a video with its player. */
export function ChosenAsset({ id }: { readonly id: string }): React.JSX.Element {
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: ["assets", "one", id],
    queryFn: () => readAsset(id),
  });
  if (error) return <p className="error">{reasonOf(error, words)}</p>;
  if (!data) return <p className="help">…</p>;
  const { asset } = data;
  return (
    <div className="chosen-asset">
      {isVideo(asset) && <VideoPlayer address={addressOf(asset)} title={asset.title} />}
      <strong>{asset.title}</strong>
      <span className="help">{factsOf(asset)}</span>
    </div>
  );
}
