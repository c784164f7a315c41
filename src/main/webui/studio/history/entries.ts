/** Versions and releases in one list, the newest first. */
import type { Release, Version } from "../api/versions";
import { readRelease, readVersion } from "../api/versions";
import type { Campaign } from "../page/campaign";

export type Entry =
  | {
      readonly kind: "version";
      readonly id: string;
      readonly at: string;
      readonly version: Version;
    }
  | {
      readonly kind: "release";
      readonly id: string;
      readonly at: string;
      readonly release: Release;
    };

export function entriesOf(
  versions: readonly Version[],
  releases: readonly Release[],
): readonly Entry[] {
  const all: readonly Entry[] = [
    ...versions.map((version): Entry => ({
      kind: "version",
      id: `v${version.version}`,
      at: version.savedAt,
      version,
    })),
    ...releases.map((release): Entry => ({
      kind: "release",
      id: release.release,
      at: release.publishedAt,
      release,
    })),
  ];
  return all.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

export function readEntry(slug: string, entry: Entry): Promise<Campaign> {
  return entry.kind === "version"
    ? readVersion(slug, entry.version.version)
    : readRelease(slug, entry.release.release);
}
