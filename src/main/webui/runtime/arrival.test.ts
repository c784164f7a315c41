import { beforeEach, expect, test, vi } from "vitest";
import arrival from "./arrival";

/** Opens a page of the campaign and says what its hidden fields hold. */
function open(query: string, campaign = "gala", keep = ["utm_source", "way"]): string[] {
  history.replaceState(null, "", `/${campaign}${query}`);
  const island = JSON.stringify(keep.length > 0 ? { campaign, keep } : { campaign });
  document.body.innerHTML = `<script type="application/json" id="fanfare">${island}</script>
    <form><input type="hidden" name="source" data-from="utm_source">
    <input type="hidden" name="way" data-from="way"></form>`;
  arrival();
  return [...document.querySelectorAll("input")].map((input) => input.value);
}

beforeEach(() => {
  sessionStorage.clear();
});

test("hidden fields hold the parameters of the address", () => {
  expect(open("?utm_source=wei%20bo&way=qr&other=1")).toEqual(["wei bo", "qr"]);
});

test("what a visitor came by is kept through the campaign's pages", () => {
  open("?utm_source=weibo");

  expect(open("")).toEqual(["weibo", ""]);
  expect(open("?utm_source=inside&way=button")).toEqual(["weibo", ""]);
});

test("the first address that has any of them counts", () => {
  open("?lang=en");

  expect(open("?way=qr")).toEqual(["", "qr"]);
  expect(open("")).toEqual(["", "qr"]);
});

test("one campaign knows nothing of another", () => {
  open("?utm_source=weibo");

  expect(open("", "summer")).toEqual(["", ""]);
});

test("nothing is kept that no field asks for", () => {
  open("?utm_source=weibo&token=secret", "gala", ["utm_source"]);

  expect(sessionStorage).toHaveLength(1);
  expect(sessionStorage.getItem("fanfare-arrival-gala")).toBe("utm_source=weibo");
});

test("a value that comes twice is the first", () => {
  expect(open("?way=a&way=b")).toEqual(["", "a"]);
});

test("where nothing can be kept, this page's address counts", () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("blocked", "SecurityError");
    },
  });

  expect(open("?utm_source=weibo")).toEqual(["weibo", ""]);
  expect(open("")).toEqual(["", ""]);
});

test("a page that asks for none does nothing", () => {
  expect(open("?utm_source=weibo", "gala", [])).toEqual(["", ""]);
  expect(sessionStorage).toHaveLength(0);
});
