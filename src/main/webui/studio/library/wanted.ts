/** Which assets are wanted at a place: what they are, and which files become such. */
import type { Asset } from "../api/assets";

export type Wanted = "pictures" | "files" | "videos" | "captions" | "media";

const PICTURES = ["photo", "cutout", "drawing"];
const KINDS: Readonly<Record<Wanted, readonly string[]>> = {
  pictures: PICTURES,
  files: ["document"],
  videos: ["video"],
  captions: ["captions"],
  media: [...PICTURES, "video"],
};

const PICTURE_FILES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/gif",
  "image/tiff",
  "image/bmp",
  "image/svg+xml",
];
const VIDEO_FILES = ["video/mp4", "video/webm", ".mp4", ".m4v", ".webm"];
const CAPTION_FILES = ["text/vtt", ".vtt"];
const DOCUMENT_FILES = ["application/pdf"];
const FILES: Readonly<Record<Wanted, readonly string[]>> = {
  pictures: PICTURE_FILES,
  files: DOCUMENT_FILES,
  videos: VIDEO_FILES,
  captions: CAPTION_FILES,
  media: [...PICTURE_FILES, ...VIDEO_FILES],
};
const ALL_FILES = [...PICTURE_FILES, ...VIDEO_FILES, ...CAPTION_FILES, ...DOCUMENT_FILES];

/** The kinds of asset that are wanted; none for all. */
export function kindsOf(wanted: Wanted | undefined): readonly string[] {
  return wanted === undefined ? [] : KINDS[wanted];
}

export function isWanted({ kind }: Pick<Asset, "kind">, wanted: Wanted | undefined): boolean {
  return wanted === undefined || KINDS[wanted].includes(kind);
}

/** What a dialog of the system offers to choose. */
export function filesFor(wanted: Wanted | undefined): string[] {
  return [...(wanted === undefined ? ALL_FILES : FILES[wanted])];
}

export function isVideo({ kind }: Pick<Asset, "kind">): boolean {
  return kind === "video";
}
