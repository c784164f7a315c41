import { describe, expect, test } from "vitest";
import type { Campaign } from "../campaign";
import { campaign } from "../test-campaign";
import { findNode } from "../tree";
import { removeNodes } from "./remove-nodes";
import { reorderPages } from "./reorder-pages";
import { setBinding } from "./set-binding";
import { setCondition } from "./set-condition";
import { setLocales } from "./set-locales";
import { localized, setPageText } from "./set-page-text";
import { setProp } from "./set-prop";
import { setResource } from "./set-resource";
import { setTitle } from "./set-title";
import { setToken } from "./set-token";

const SHOWN = { "==": [{ var: "visitor.registered" }, true] };

describe("a command that changes nothing gives back the same document", () => {
  const before = setCondition(campaign(), "home", "one", SHOWN);
  const idle: Readonly<Record<string, (campaign: Campaign) => Campaign>> = {
    remove: (one) => removeNodes(one, "home", ["nobody"]),
    "set a property": (one) => setProp(one, "home", "title", "text", "title"),
    "set a property of nobody": (one) => setProp(one, "home", "nobody", "text", "x"),
    "set a condition": (one) => setCondition(one, "home", "one", { ...SHOWN }),
    "set no steps": (one) => setBinding(one, "home", "one", "press", []),
    "reorder pages": (one) => reorderPages(one, "home", 0),
    "set languages": (one) => setLocales(one, ["zh-CN"]),
    "drop a token": (one) => setToken(one, "color", "brand", undefined),
    "drop a resource": (one) => setResource(one, "quizzes", "q", undefined),
  };
  for (const [name, command] of Object.entries(idle))
    test(name, () => {
      expect(command(before)).toBe(before);
    });
});

test("removing a node removes what is in it", () => {
  const after = removeNodes(campaign(), "home", ["band"]);

  expect(findNode(after, "home", "two")).toBeUndefined();
  expect(after.pages["home"]?.content).toHaveLength(1);
});

test("a condition is set and taken away", () => {
  const set = setCondition(campaign(), "home", "one", SHOWN);

  expect(findNode(set, "home", "one")?.node.showIf).toBe(SHOWN);
  expect(setCondition(set, "home", "one", undefined)).toEqual(campaign());
});

test("the page's own event is bound on the page", () => {
  const after = setBinding(campaign(), "thanks", null, "enter", [{ refresh: true }]);

  expect(after.pages["thanks"]?.on).toEqual({ enter: [{ refresh: true }] });
});

test("a title becomes one text per language with the second one", () => {
  const one = setTitle(campaign(), "en", "Gala");
  const both = setTitle({ ...campaign(), title: "Gala" }, "zh-CN", "晚会");

  expect(one.title).toEqual({ en: "Gala" });
  expect(both.title).toEqual({ en: "Gala", "zh-CN": "晚会" });
  expect(
    setPageText({ ...campaign(), locales: ["en"] }, "home", "title", "en", "Hi").pages["home"]
      ?.title,
  ).toBe("Hi");
});

test("a translation is only what is written in its language", () => {
  const both = ["en", "zh-CN"];

  expect(localized("OK", both, "zh-CN", "OK")).toEqual({ en: "OK", "zh-CN": "OK" });
  expect(localized({ en: "OK", "zh-CN": "好" }, both, "zh-CN", "")).toEqual({ en: "OK" });
  expect(localized("OK", both, "zh-CN", "")).toBe("OK");
  expect(localized({ en: "OK" }, both, "en", "")).toEqual({ en: "" });
});

test("a token and a resource are put where the format has them", () => {
  const themed = setToken(campaign(), "color", "brand", { $type: "color", $value: "#123456" });
  const quiz = setResource(themed, "quizzes", "quiz", { questions: [] });

  expect(themed.theme).toEqual({ color: { brand: { $type: "color", $value: "#123456" } } });
  expect(setToken(themed, "color", "brand", undefined).theme).toEqual({});
  expect(quiz.resources?.quizzes).toEqual({ quiz: { questions: [] } });
});
