/** The lists from which visitors choose province, city and district of a Chinese address. */

/** Cities by province, districts by city; a city may have none. */
export type Provinces = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Puts lists in the place of the inputs and keeps what was typed or filled in already. */
export function offer(address: HTMLElement, provinces: Provinces): void {
  const inputs = ["province", "city", "district"].map((part) =>
    address.querySelector<HTMLInputElement>(`input[name$=".${part}"]`),
  );
  const [first, second, third] = inputs;
  if (!first || !second || !third) return;
  const typed = inputs.map((input) => input?.value.trim() ?? "");
  const choose = address.dataset.choose ?? "";
  const province = listFor(first);
  const city = listFor(second);
  const district = listFor(third);

  const cities = (): void => {
    fill(city, Object.keys(provinces[province.value] ?? {}), choose, typed[1]);
    districts();
  };
  const districts = (): void => {
    const names = provinces[province.value]?.[city.value] ?? [];
    fill(district, names, choose, typed[2]);
    // A city that is divided no further has nothing to choose.
    const place = district.parentElement;
    if (place) place.hidden = city.value !== "" && names.length === 0;
  };
  const follow = (list: HTMLSelectElement, next: () => void): void => {
    list.addEventListener("change", () => {
      typed.fill("");
      next();
      // What was said beside the lists after this one is of another place.
      for (const one of [city, district])
        if (one !== list) one.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };

  fill(province, Object.keys(provinces), choose, typed[0]);
  cities();
  follow(province, cities);
  follow(city, districts);
}

/** A list in the place of an input, with all its attributes. */
function listFor(input: HTMLInputElement): HTMLSelectElement {
  const list = document.createElement("select");
  for (const { name, value } of input.attributes)
    if (name !== "type" && name !== "value") list.setAttribute(name, value);
  list.lang = "zh-CN";
  const focused = document.activeElement === input;
  input.replaceWith(list);
  if (focused) list.focus();
  return list;
}

function fill(list: HTMLSelectElement, names: readonly string[], choose: string, typed = ""): void {
  const option = (label: string, value: string): HTMLOptionElement => {
    const made = document.createElement("option");
    made.textContent = label;
    made.value = value;
    return made;
  };
  const none = option(choose, "");
  none.lang = document.documentElement.lang;
  list.textContent = "";
  list.append(none, ...names.map((name) => option(name, name)));
  list.disabled = names.length === 0;
  list.value = names.length === 1 ? (names[0] ?? "") : meant(names, typed);
}

/** The only name that begins with what was typed, or that begins it. */
function meant(names: readonly string[], typed: string): string {
  if (typed === "" || names.includes(typed)) return typed;
  const near = names.filter((name) => name.startsWith(typed) || typed.startsWith(name));
  return near.length === 1 ? (near[0] ?? "") : "";
}
