// The page that every editor shows: sections of nine headings each.

/** Sections for a query such as `?nodes=500`. */
export function sectionsOf(query) {
  const nodes = Number(new URLSearchParams(query).get("nodes"));
  return Array.from({ length: nodes / 10 }, (_, at) => ({
    id: `s${at}`,
    headings: Array.from({ length: 9 }, (_, n) => ({
      id: `h${at}x${n}`,
      text: `Heading ${at}.${n}`,
    })),
  }));
}
