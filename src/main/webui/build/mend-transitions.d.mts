export interface Mended {
  readonly code: string;
  readonly map: null;
}

export function mendTransitions(): {
  readonly name: string;
  readonly transform: (code: string, id: string) => Mended | null;
};
