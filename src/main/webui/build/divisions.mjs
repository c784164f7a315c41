/**
 * China's provinces with their cities and districts, as an address is written: what the page offers and the
 * server checks.
 */
import { areaList } from "@vant/area-data";
import { Converter } from "opencc-js/t2cn";

/** Stand for no city of their own: what is in them belongs to the province. */
const DIRECT = /^(?:省直辖县|自治区直辖县级行政区划)$/;
const NO_DISTRICT = new Set(["市辖区", "其它区"]);
const TAIWAN = "71";

/**
 * `provinces`: by name, their cities by name with their districts; a city may have none. `traditional`: pairs of
 * a Traditional character and the Simplified one that stands for it in a name.
 */
export function divisions(list = areaList) {
  const provinces = {};
  for (const [code, province] of Object.entries(list.province_list))
    provinces[province] = cities(list, code.slice(0, 2), province);
  return { provinces, traditional: traditional(JSON.stringify(provinces)) };
}

function cities(list, code, province) {
  const all = {};
  for (const [cityCode, city] of within(list.city_list, code)) {
    const districts = within(list.county_list, cityCode.slice(0, 4)).map(([, name]) => name);
    if (DIRECT.test(city)) for (const district of districts) all[district] = [];
    // The counties of Chongqing are listed apart from its districts.
    else if (city === "县") all[province].push(...districts);
    else all[city] = named(districts, code);
  }
  return all;
}

function named(districts, province) {
  const all = [...new Set(districts)].filter((name) => !NO_DISTRICT.has(name));
  return province === TAIWAN ? all.filter((name) => !isOlder(name, all)) : all;
}

/** Towns of Taiwan that became a district or a city stand in the list under both names. */
function isOlder(name, all) {
  const stem = name.slice(0, -1);
  if (/[市镇乡]$/.test(name) && all.includes(`${stem}区`)) return true;
  return /[镇乡]$/.test(name) && all.includes(`${stem}市`);
}

function within(list, code) {
  return Object.entries(list).filter(([one]) => one.startsWith(code));
}

function traditional(names) {
  const simplified = Converter({ from: "t", to: "cn" });
  let pairs = "";
  for (let code = 0x3400; code < 0xa000; code += 1) {
    const from = String.fromCharCode(code);
    const to = simplified(from);
    if (to !== from && names.includes(to)) pairs += from + to;
  }
  return pairs;
}
