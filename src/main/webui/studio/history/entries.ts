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
      /** How often it was saved without a quiet minute in between. */
      readonly saves: number;
    }
  | {
      readonly kind: "release";
      readonly id: string;
      readonly at: string;
      readonly release: Release;
    };

/** What one person saved without a quiet minute in between is one entry, which shows the last of it. */
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
      saves: 1,
    })),
    ...releases.map((release): Entry => ({
      kind: "release",
      id: release.release,
      at: release.publishedAt,
      release,
    })),
  ];
  const sorted = all.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const grouped: Entry[] = [];
  let oldest: Entry | undefined;
  for (const entry of sorted) {
    const newest = grouped.at(-1);
    if (newest && oldest && goesOn(oldest, entry) && newest.kind === "version")
      grouped[grouped.length - 1] = { ...newest, saves: newest.saves + 1 };
    else grouped.push(entry);
    oldest = entry;
  }
  return grouped;
}

const QUIET = 60_000;

/** Whether `earlier` is a step on the way to `later`: what has a name is not. */
function goesOn(later: Entry, earlier: Entry): boolean {
  return (
    later.kind === "version" &&
    earlier.kind === "version" &&
    later.version.by === earlier.version.by &&
    earlier.version.name === "" &&
    Date.parse(later.at) - Date.parse(earlier.at) < QUIET
  );
}

export function readEntry(slug: string, entry: Entry): Promise<Campaign> {
  return entry.kind === "version"
    ? readVersion(slug, entry.version.version)
    : readRelease(slug, entry.release.release);
}
