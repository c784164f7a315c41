interface Divisions {
  readonly provinces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly traditional: string;
}
export function divisions(): Divisions;
