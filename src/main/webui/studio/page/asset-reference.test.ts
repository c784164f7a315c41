import { expect, test } from "vitest";
import { assetAddress, assetReference } from "./asset-reference";

const ID = "0123456789abcdef0123456789abcdef";

test("an image without a point of its own has its middle in sight", () => {
  expect(assetReference(`asset:${ID}`)).toEqual({ id: ID, focal: { x: 0.5, y: 0.5 } });
  expect(assetAddress({ id: ID, focal: { x: 0.5, y: 0.5 } })).toBe(`asset:${ID}`);
});

test("a point is kept in hundredths and inside the image", () => {
  const address = assetAddress({ id: ID, focal: { x: 0.333_333, y: 1.7 } });

  expect(address).toBe(`asset:${ID}?focal=0.33,1`);
  expect(assetReference(address)?.focal).toEqual({ x: 0.33, y: 1 });
});

test("an address of elsewhere names no image of the library", () => {
  expect(assetReference("https://example.org/a.png")).toBeUndefined();
  expect(assetReference("asset:../../etc")).toBeUndefined();
});
