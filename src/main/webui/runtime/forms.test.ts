import { expect, test } from "vitest";
import { clearErrors, formInput, showErrors } from "./forms";

function form(html: string): HTMLFormElement {
  document.body.innerHTML = `<form>${html}</form>`;
  return document.querySelector("form") as HTMLFormElement;
}

test("what is disabled, unnamed or not chosen is not sent", () => {
  const filled = form(`<input name="a" value="1"><input name="b" value="2" disabled>
    <input value="3"><input name="" value="4"><input type="radio" name="c" value="5">
    <textarea name="d">6</textarea>`);

  expect(formInput(filled)).toEqual({ a: "1", d: "6" });
});

test("one box is yes or no, boxes of one name are a list", () => {
  const filled =
    form(`<input type="checkbox" name="terms"><input type="checkbox" name="news" checked>
    <input type="checkbox" name="day" value="mon"><input type="checkbox" name="day" value="tue" checked>
    <input type="checkbox" name="size" value="s"><input type="checkbox" name="size" value="m">`);

  expect(formInput(filled)).toEqual({ terms: false, news: true, day: ["tue"], size: [] });
});

test("a box that is one of many is a list of one", () => {
  const filled = form(`<input type="checkbox" name="day" value="mon" data-many checked>
    <input type="checkbox" name="size" value="s" data-many>`);

  expect(formInput(filled)).toEqual({ day: ["mon"], size: [] });
});

test("a list of which several can be chosen gives all of them", () => {
  const filled = form(`<select name="one"><option>a<option selected>b</select>
    <select name="many" multiple><option selected>a<option>b<option selected>c</select>`);

  expect(formInput(filled)).toEqual({ one: "b", many: ["a", "c"] });
});

test("a new answer takes the messages of the one before away, and no markup is read", () => {
  const filled = form(`<input name="a"><p data-error-for="a"></p>
    <input name="b"><p data-error-for="b"></p>`);
  const text = (name: string): string =>
    filled.querySelector(`[data-error-for=${name}]`)?.textContent ?? "";

  expect(showErrors(filled, [{ field: "a", message: "<i>no</i>" }])).toBe(true);
  expect(showErrors(filled, [{ field: "b", message: "not b" }])).toBe(true);
  expect([text("a"), text("b")]).toEqual(["", "not b"]);
  expect(filled.querySelector("i")).toBeNull();
  expect(filled.querySelectorAll("[aria-invalid]")).toHaveLength(1);
  expect(document.activeElement).toBe(filled.querySelector("[name=b]"));
  clearErrors(filled, "a");
  expect(text("b")).toBe("not b");
  expect(showErrors(filled, [{ field: "elsewhere", message: "x" }])).toBe(false);
});
