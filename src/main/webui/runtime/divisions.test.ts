import { beforeEach, describe, expect, test, vi } from "vitest";
import { divisions as published } from "../build/divisions.mjs";
import { offer } from "./address-lists";
import type { Provinces } from "./address-lists";
import divisions from "./divisions";

const CHINA: Provinces = {
  北京市: { 北京市: ["东城区", "朝阳区"] },
  广东省: { 广州市: ["天河区"], 深圳市: ["福田区", "南山区"] },
  河南省: { 郑州市: ["金水区"], 济源市: [] },
};

function address(values: Readonly<Record<string, string>> = {}): HTMLElement {
  const part = (name: string): string =>
    `<div><label for="a-${name}">${name}</label><input class="x" id="a-${name}" name="home.${name}" type="text"
      value="${values[name] ?? ""}" required aria-describedby="e"></div>`;
  document.documentElement.lang = "en";
  document.body.innerHTML = `<form><div data-divisions="/media/d.json" data-choose="Please choose">
    ${["province", "city", "district"].map(part).join("")}<textarea name="home.street"></textarea></div></form>`;
  return document.querySelector<HTMLElement>("[data-divisions]") as HTMLElement;
}

function list(part: string): HTMLSelectElement {
  return document.querySelector<HTMLSelectElement>(
    `select[name="home.${part}"]`,
  ) as HTMLSelectElement;
}

function names(part: string): (string | null)[] {
  return [...list(part).options].map((option) => option.textContent);
}

function choose(part: string, name: string): void {
  list(part).value = name;
  list(part).dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the lists of an address", () => {
  test("follow each other", () => {
    offer(address(), CHINA);

    expect(names("province")).toEqual(["Please choose", "北京市", "广东省", "河南省"]);
    expect(list("city").disabled).toBe(true);
    choose("province", "广东省");
    expect(names("city")).toEqual(["Please choose", "广州市", "深圳市"]);
    choose("city", "深圳市");
    expect(names("district")).toEqual(["Please choose", "福田区", "南山区"]);
    choose("district", "南山区");
    choose("province", "河南省");
    expect([list("city").value, list("district").value]).toEqual(["", ""]);
    expect(list("district").disabled).toBe(true);
  });

  test("choose by themselves what is the only one", () => {
    offer(address(), CHINA);

    choose("province", "北京市");

    expect(list("city").value).toBe("北京市");
    expect(names("district")).toEqual(["Please choose", "东城区", "朝阳区"]);
  });

  test("hide the districts of a city that has none, and only those", () => {
    offer(address(), CHINA);
    choose("province", "河南省");

    expect(list("district").parentElement?.hidden).toBe(false);
    choose("city", "济源市");
    expect(list("district").parentElement?.hidden).toBe(true);
    choose("city", "郑州市");
    expect(list("district").parentElement?.hidden).toBe(false);
  });

  test("have the attributes of the inputs and the language of their names", () => {
    offer(address(), CHINA);

    const { id, name, required, className, lang } = list("city");
    expect({ id, name, required, className, lang }).toEqual({
      id: "a-city",
      name: "home.city",
      required: true,
      className: "x",
      lang: "zh-CN",
    });
    expect(list("city").getAttribute("aria-describedby")).toBe("e");
    expect(list("city").hasAttribute("type")).toBe(false);
    expect(list("province").options[0]?.lang).toBe("en");
  });

  test.each([
    [{ province: "广东省", city: "深圳市", district: "南山区" }, "广东省", "深圳市", "南山区"],
    [{ province: "广东", city: "深圳", district: "南山" }, "广东省", "深圳市", "南山区"],
    [{ province: "北京", city: "", district: "朝阳" }, "北京市", "北京市", "朝阳区"],
    [{ province: "广东省", city: "杭州市", district: "西湖区" }, "广东省", "", ""],
    [{ province: "Bavaria", city: "", district: "" }, "", "", ""],
  ])("begin with what was filled in before: %j", (values, province, city, district) => {
    offer(address(values), CHINA);

    expect([list("province").value, list("city").value, list("district").value]).toEqual([
      province,
      city,
      district,
    ]);
  });

  test("keep the focus of the input that a visitor was in", () => {
    const root = address();
    document.querySelector<HTMLInputElement>("[name='home.city']")?.focus();

    offer(root, CHINA);

    expect(document.activeElement).toBe(list("city"));
  });

  test("take messages away that were of another place", () => {
    offer(address(), CHINA);
    choose("province", "广东省");
    const heard = vi.fn();
    document.body.addEventListener("input", ({ target }) => {
      heard((target as HTMLSelectElement).name);
    });

    choose("city", "深圳市");

    expect(heard.mock.calls).toEqual([["home.district"]]);
  });
});

describe("lists that are loaded", () => {
  beforeEach(() => {
    vi.stubGlobal("IntersectionObserver", undefined);
    Reflect.deleteProperty(window, "IntersectionObserver");
  });

  test("are asked for once, when the visitor is there", async () => {
    const root = address();
    const asked = vi.fn(() => Promise.resolve(Response.json({ provinces: CHINA })));
    vi.stubGlobal("fetch", asked);

    divisions();
    expect(asked).not.toHaveBeenCalled();
    root.dispatchEvent(new Event("focusin", { bubbles: true }));
    root.dispatchEvent(new Event("focusin", { bubbles: true }));
    await vi.waitFor(() => expect(list("province")).not.toBeNull());

    expect(asked.mock.calls).toEqual([["/media/d.json"]]);
  });

  test("leave the inputs when they do not come, and are asked for again", async () => {
    const root = address();
    const asked = vi
      .fn()
      .mockRejectedValueOnce(new TypeError("offline"))
      .mockResolvedValueOnce(Response.json({ title: "busy" }, { status: 503 }))
      .mockResolvedValueOnce(Response.json({ provinces: CHINA }));
    vi.stubGlobal("fetch", asked);

    divisions();
    await vi.waitFor(() => {
      expect(document.querySelector("select")).toBeNull();
      root.dispatchEvent(new Event("focusin", { bubbles: true }));
      expect(asked).toHaveBeenCalledTimes(3);
    });
    await vi.waitFor(() => {
      expect(list("province")).not.toBeNull();
    });
    root.dispatchEvent(new Event("focusin", { bubbles: true }));

    expect(asked).toHaveBeenCalledTimes(3);
  });
});

describe("the published lists", () => {
  const { provinces, traditional } = published();

  test("have all provinces, and municipalities with one city", () => {
    expect(Object.keys(provinces)).toHaveLength(34);
    for (const city of ["北京市", "天津市", "上海市", "重庆市"])
      expect(Object.keys(provinces[city] ?? {})).toEqual([city]);
    expect(provinces["重庆市"]?.["重庆市"]).toContain("云阳县");
  });

  test("have towns where a city has no districts, and cities that are divided no further", () => {
    expect(provinces["广东省"]?.["东莞市"]).toContain("虎门镇");
    expect(provinces["广东省"]?.["中山市"]).toContain("小榄镇");
    expect(provinces["河南省"]?.["济源市"]).toEqual([]);
    expect(provinces["新疆维吾尔自治区"]?.["石河子市"]).toEqual([]);
  });

  test("have no names that stand for nothing, and none twice", () => {
    const cities = Object.values(provinces).flatMap((all) => Object.entries(all));

    expect(cities.map(([name]) => name).filter((name) => /直辖|^县$/.test(name))).toEqual([]);
    for (const [, districts] of cities) expect(new Set(districts).size).toBe(districts.length);
    expect(cities.flatMap(([, all]) => all).filter((name) => /市辖区|其它区/.test(name))).toEqual(
      [],
    );
    expect(provinces["台湾省"]?.["桃园市"]).not.toContain("中坜市");
  });

  test("know the Traditional characters of their names", () => {
    const pairs = traditional.match(/../gu) ?? [];

    expect(pairs).toEqual(expect.arrayContaining(["廣广", "臺台", "灣湾", "區区", "縣县"]));
  });
});
