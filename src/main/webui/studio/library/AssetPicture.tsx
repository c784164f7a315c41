import type { Asset } from "../api/assets";
import { Icon } from "../shell/Icon";
import { addressOf, lengthOf } from "./asset-facts";
import { isVideo } from "./wanted";

/** Has a browser that loads no more than the beginning of a video show a picture of it. */
const FIRST_PICTURE = "#t=0.001";

/** How an asset looks in a list. */
export function AssetPicture({ asset }: { readonly asset: Asset }): React.JSX.Element {
  if (asset.thumbnail) return <img src={asset.thumbnail} alt="" loading="lazy" />;
  if (!isVideo(asset)) return <Icon name={asset.kind === "captions" ? "text" : "pages"} />;
  return (
    <>
      <video
        src={addressOf(asset) + FIRST_PICTURE}
        preload="metadata"
        muted
        playsInline
        tabIndex={-1}
        aria-hidden="true"
      />
      <span className="asset-length">{lengthOf(asset)}</span>
    </>
  );
}
