/** What is known of an asset, as people read it. */
import type { Asset } from "../api/assets";

/** The address of its only file, of which parts can be asked for. */
export function addressOf({ files, url }: Pick<Asset, "files" | "url">): string {
  return files[0]?.url ?? url;
}

/** How long a video lasts, such as `1:05`; empty when it does not say. */
export function lengthOf({ video }: Pick<Asset, "video">): string {
  const all = Math.round(video.seconds);
  if (video.seconds <= 0) return "";
  const seconds = String(all % 60).padStart(2, "0");
  const minutes = Math.floor(all / 60);
  if (minutes < 60) return `${minutes}:${seconds}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${seconds}`;
}

/** Its size in pixels, how long it lasts, and how large it is. */
export function factsOf(asset: Pick<Asset, "width" | "height" | "video" | "bytes">): string {
  const pixels = asset.width > 0 ? `${asset.width} × ${asset.height}` : "";
  return [pixels, lengthOf(asset), sizeOf(asset.bytes)].filter((one) => one !== "").join(" · ");
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
