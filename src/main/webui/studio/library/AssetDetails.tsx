import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Asset, AssetUse } from "../api/assets";
import { changeAsset, deleteAsset, readAsset } from "../api/assets";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import type { Words } from "../words/en";
import { reasonOf } from "../words/reason";
import { addressOf, factsOf } from "./asset-facts";
import { VideoPlayer } from "./VideoPlayer";
import { isVideo, isWanted } from "./wanted";

interface Props {
  readonly asset: Asset;
  readonly onGone: () => void;
}

/** What an image, a video or a file is called, what it shows, where it is used; and the way to be rid of it. */
export function AssetDetails({ asset, onGone }: Props): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [title, setTitle] = useState(asset.title);
  const [alt, setAlt] = useState(asset.alt);
  const details = useQuery({
    queryKey: ["assets", "one", asset.id],
    queryFn: () => readAsset(asset.id),
    staleTime: 0,
  });
  const uses = details.data?.uses ?? [];
  const past = uses.length > 0 && uses.every(({ version }) => version > 0);
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ["assets"] });
  const save = useMutation({
    mutationFn: () => changeAsset(asset.id, { title, alt }),
    onSuccess: again,
  });
  const remove = useMutation({
    mutationFn: () => deleteAsset(asset.id, past),
    onSuccess: async () => {
      onGone();
      await again();
    },
  });
  const failure = save.error ?? remove.error;
  return (
    <section className="asset-details" aria-label={asset.title}>
      {isVideo(asset) && <VideoPlayer address={addressOf(asset)} title={asset.title} />}
      <TextLine label={words.library.title} value={title} onChange={setTitle} maxLength={120} />
      {(isWanted(asset, "pictures") || isVideo(asset)) && (
        <TextLine
          label={words.library.alt}
          value={alt}
          onChange={setAlt}
          maxLength={120}
          help={isVideo(asset) ? words.library.altHelpVideo : words.library.altHelp}
        />
      )}
      <p className="help">{factsOf(asset)}</p>
      {asset.video.notEverywhere.length > 0 && (
        <p className="help">{words.library.notEverywhere(asset.video.notEverywhere)}</p>
      )}
      {uses.length > 0 && (
        <div className="help">
          {past ? words.library.usedBefore : words.library.usedIn}
          <ul>
            {uses.map((use) => (
              <li key={`${use.campaign}/${use.release}/${use.version}`}>
                {use.campaign}
                {!past && ` · ${whereIn(use, words)}`}
              </li>
            ))}
          </ul>
          {past && words.library.loseVersionsHelp}
        </div>
      )}
      {failure && (
        <p className="error" role="alert">
          {reasonOf(failure, words)}
        </p>
      )}
      <div className="asset-buttons">
        <Button
          className="button"
          isDisabled={(title === asset.title && alt === asset.alt) || title.trim() === ""}
          isPending={save.isPending}
          onPress={() => save.mutate()}
        >
          {words.library.save}
        </Button>
        <Button
          className="button danger"
          isDisabled={(uses.length > 0 && !past) || details.isPending}
          isPending={remove.isPending}
          onPress={() => remove.mutate()}
        >
          {past ? words.library.loseVersions : words.library.remove}
        </Button>
      </div>
    </section>
  );
}

function whereIn({ release, version }: AssetUse, { library }: Words): string {
  if (version > 0) return library.olderVersions;
  return release === 0 ? library.draft : library.release(release);
}
