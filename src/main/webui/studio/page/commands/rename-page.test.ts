import { expect, test } from "vitest";
import { campaign } from "../test-campaign";
import { addPage, freePageKey } from "./add-page";
import { removePage } from "./remove-page";
import { renamePage } from "./rename-page";
import { setBinding } from "./set-binding";

test("steps that go to a page follow its new address, in outcomes too", () => {
  const steps = [
    { action: "draw.enter", then: { win: [{ goto: "thanks" }] }, else: [{ goto: "home" }] },
  ];
  const before = setBinding(campaign(), "home", "two", "press", steps);

  const after = renamePage(before, "thanks", "bye");

  expect(Object.keys(after.pages)).toEqual(["home", "bye"]);
  expect(JSON.stringify(after.pages["home"])).toContain('{"goto":"bye"}');
  expect(JSON.stringify(after)).not.toContain("thanks");
});

test("the first page keeps its address and cannot go", () => {
  const before = campaign();

  expect(renamePage(before, "home", "start")).toBe(before);
  expect(removePage(before, "home")).toBe(before);
});

test("a new page gets a free address from its title", () => {
  const before = campaign();

  const after = addPage(before, freePageKey(before, "Thanks!"), "Thanks!");

  expect(Object.keys(after.pages)).toEqual(["home", "thanks", "thanks-2"]);
  expect(freePageKey(before, "抽奖")).toBe("page-2");
  expect(freePageKey(before, "Élan vital")).toBe("e-lan-vital");
});
