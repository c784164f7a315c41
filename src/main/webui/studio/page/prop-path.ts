/** Values inside properties by their path: `heading`, `items.0.question`. */
import type { PropSchema } from "../catalog/definition";
import type { Json, JsonObject } from "./json";
import { isJsonList, isJsonObject, withMember } from "./json";

export function valueAt(props: JsonObject | undefined, path: string): Json | undefined {
  let value: Json | undefined = props;
  for (const name of path.split("."))
    value = isJsonList(value) ? value[Number(name)] : isJsonObject(value) ? value[name] : undefined;
  return value;
}

/** A list is not made longer: what is not there stays away. */
export function withValueAt(props: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return withMember<Json | undefined>(props, name, value);
  const inside = rest.join(".");
  return { ...props, [name]: inItem(props[name], inside, value) };
}

function inItem(holder: Json | undefined, path: string, value: Json | undefined): Json | undefined {
  if (!isJsonList(holder)) return isJsonObject(holder) ? withValueAt(holder, path, value) : holder;
  const [index = "", ...rest] = path.split(".");
  return holder.map((item, at) => {
    if (at !== Number(index)) return item;
    if (rest.length === 0) return value ?? null;
    return isJsonObject(item) ? withValueAt(item, rest.join("."), value) : item;
  });
}

/** The schema of what stands at `path`. */
export function schemaAt(schema: PropSchema | undefined, path: string): PropSchema | undefined {
  let at = schema;
  for (const name of path.split(".")) at = /^\d+$/.test(name) ? at?.items : at?.properties?.[name];
  return at;
}
