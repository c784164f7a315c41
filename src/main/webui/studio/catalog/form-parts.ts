/** Components that make up forms: those that show a form, and those that show one of its fields. */
import type { JsonObject } from "../page/json";
import type { Catalogue, ComponentDefinition } from "./definition";

/** How a component shows a field of the form around it. */
export interface FieldDisplay {
  /** Which property names the field. */
  readonly prop: string;
  /** Which types of fields it can show. */
  readonly types: readonly string[];
}

/** Which property names the form that the component shows. */
export function formPropOf(definition: ComponentDefinition | undefined): string | undefined {
  const props = Object.entries(definition?.props.properties ?? {});
  return props.find(([, one]) => one["x-control"] === "form")?.[0];
}

export function fieldDisplayOf(
  definition: ComponentDefinition | undefined,
): FieldDisplay | undefined {
  const props = Object.entries(definition?.props.properties ?? {});
  const [prop, schema] = props.find(([, one]) => one["x-control"] === "field") ?? [];
  return prop === undefined ? undefined : { prop, types: schema?.["x-types"] ?? [] };
}

/** What the type of a field is; a text when it is left out. */
export function typeOf(field: JsonObject | undefined): string {
  return typeof field?.["type"] === "string" ? field["type"] : "text";
}

/** Visitors never see such a field: no component shows it. */
export function isHidden(field: JsonObject | undefined): boolean {
  return typeOf(field) === "hidden";
}

/** The components that can show a field of this type. */
export function componentsFor(type: string, catalogue: Catalogue): readonly ComponentDefinition[] {
  return [...catalogue.components.values()].filter((one) =>
    fieldDisplayOf(one)?.types.includes(type),
  );
}
