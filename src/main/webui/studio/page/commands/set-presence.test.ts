import { expect, test } from "vitest";
import type { Campaign } from "../campaign";
import { setAddress, setBrandPicture, setEmbedIn } from "./set-presence";
import { setSharePicture, setShareText } from "./set-share";

const CAMPAIGN: Campaign = {
  format: "campaign/1",
  slug: "gala",
  locales: ["en", "de"],
  pages: { home: { format: "page/1", content: [] } },
};

test.each([
  ["https://www.brand.example/shop?x=1", ["https://www.brand.example"]],
  ["www.brand.example", ["https://www.brand.example"]],
  [
    "*.brand.example\nhttps://a.example:8443/",
    ["https://*.brand.example", "https://a.example:8443"],
  ],
  ["http://localhost:9000", ["http://localhost:9000"]],
  ["https://a.example, https://a.example/；b.example", ["https://a.example", "https://b.example"]],
  ["https://例子.example", ["https://xn--fsqu00a.example"]],
  ["brand", ["brand"]],
  [" \n ", undefined],
])("%j may embed the campaign as %j", (lines, origins) => {
  expect(setEmbedIn(CAMPAIGN, lines).embedIn).toEqual(origins);
});

test.each([
  ["spring-sale", "spring-sale"],
  ["Spring Sale 2027", "spring-sale-2027"],
  ["gala", undefined],
  ["GALA", undefined],
  ["studio", undefined],
  [" / ", undefined],
])("%j as an address becomes %j", (written, address) => {
  const other = { ...CAMPAIGN, address: "before" };
  expect(setAddress(other, written).address).toBe(address);
  expect("address" in setAddress(other, written)).toBe(address !== undefined);
});

test("a picture that is taken out leaves nothing behind", () => {
  const withIcon = setBrandPicture(CAMPAIGN, "icon", "asset:1");

  expect(withIcon.icon).toBe("asset:1");
  expect(setBrandPicture(withIcon, "icon", undefined)).toEqual(CAMPAIGN);
});

test("what is shared of a page is said by language, and nothing is left of what is emptied", () => {
  const german = setShareText(CAMPAIGN, "home", "title", "de", "Komm!");
  const both = setSharePicture(
    setShareText(german, "home", "title", "en", "Come!"),
    "home",
    "asset:1",
  );

  expect(both.pages["home"]?.share).toEqual({
    title: { en: "Come!", de: "Komm!" },
    picture: "asset:1",
  });
  const emptied = setSharePicture(
    setShareText(setShareText(both, "home", "title", "de", ""), "home", "title", "en", ""),
    "home",
    undefined,
  );
  expect(emptied.pages["home"]).toEqual(CAMPAIGN.pages["home"]);
});
