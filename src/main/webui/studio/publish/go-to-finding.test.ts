import { expect, test } from "vitest";
import { locate } from "../page/findings";
import { campaign } from "../page/test-campaign";
import { placeOf } from "./go-to-finding";

function at(pointer: string): ReturnType<typeof placeOf> {
  const finding = { pointer, rule: "x", detail: "x", severity: "WARNING", values: {} } as const;
  return placeOf(locate(campaign(), finding));
}

test("a finding leads to its component, resource or panel", () => {
  expect(at("/pages/home/content/1/slots/content/0/props/text")).toEqual({
    page: "home",
    selection: ["one"],
  });
  expect(at("/pages/thanks")).toEqual({ page: "thanks", selection: [] });
  expect(at("/resources/pools/main/prizes/0")).toEqual({
    panel: "data",
    selection: [],
    resource: "pools/main",
  });
  expect(at("/theme/color/text")).toEqual({ panel: "theme", selection: [] });
  expect(at("/title")).toEqual({ panel: "pages", selection: [] });
});
