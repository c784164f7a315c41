/** How a document names an image of the library: `asset:{id}?focal=0.5,0.3`. */
export interface AssetReference {
  readonly id: string;
  readonly focal: Focal;
}

/** The point that stays in sight, from the left and from the top, 0 to 1. */
export interface Focal {
  readonly x: number;
  readonly y: number;
}

export const MIDDLE: Focal = { x: 0.5, y: 0.5 };

const SHAPE = /^asset:([0-9a-f]{32})(?:\?focal=([\d.]+),([\d.]+))?$/;

export function assetReference(address: string): AssetReference | undefined {
  const found = SHAPE.exec(address);
  if (!found?.[1]) return undefined;
  const { 1: id, 2: x, 3: y } = found;
  return { id, focal: x && y ? { x: Number(x), y: Number(y) } : MIDDLE };
}

export function assetAddress({ id, focal }: AssetReference): string {
  const x = share(focal.x);
  const y = share(focal.y);
  return x === MIDDLE.x && y === MIDDLE.y ? `asset:${id}` : `asset:${id}?focal=${x},${y}`;
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
