/** Campaigns by the folder they are in. */
interface InFolder {
  readonly folder: string;
}

/** Those without a folder first, then folder by folder in the order of their names. */
export function byFolder<One extends InFolder>(
  campaigns: readonly One[],
  language: string,
): readonly (readonly [folder: string, campaigns: readonly One[]])[] {
  const folders = new Map<string, One[]>();
  for (const campaign of campaigns) {
    const { folder } = campaign;
    folders.set(folder, [...(folders.get(folder) ?? []), campaign]);
  }
  const order = new Intl.Collator(language, { numeric: true });
  return [...folders].sort(([one], [other]) => order.compare(one, other));
}
