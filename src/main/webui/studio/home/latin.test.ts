import { expect, test } from "vitest";
import { inLatin } from "./latin";
import { slugOf } from "../page/slug";

test.each([
  ["春晚抽奖", "chun-wan-chou-jiang"],
  ["重庆音乐节", "chong-qing-yin-yue-jie"],
  ["2027 新年 Quiz!", "2027-xin-nian-quiz"],
  ["绿茶", "lv-cha"],
  ["Весенний розыгрыш", "vesenniy-rozygrysh"],
  ["Ελλάδα", "ellada"],
])("%s is read as %s", async (title, slug) => {
  expect(slugOf(await inLatin(title), "page-x")).toBe(slug);
});

test.each(["봄 축제", "桜まつり", "سحب الربيع", "ฤดูใบไม้ผลิ"])(
  "%s has letters in its address",
  async (title) => {
    expect(slugOf(await inLatin(title), "page-x")).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(slugOf(await inLatin(title), "page-x")).not.toBe("page-x");
  },
);

test("a title without letters has the other address", async () => {
  expect(slugOf(await inLatin("★ ★"), "page-x")).toBe("page-x");
});
