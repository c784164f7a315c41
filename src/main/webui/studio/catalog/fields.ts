/** Which control edits a property, from its JSON Schema and its hints. */
import type { ResourceKind } from "../page/campaign";
import { KINDS } from "../page/resource-titles";
import type { PropSchema } from "./definition";
import { SINGULAR } from "./starter-resources";

export type FieldKind =
  | "text"
  | "textarea"
  | "richtext"
  | "number"
  | "switch"
  | "choice"
  | "color"
  | "image"
  | "link"
  | "video"
  | "captions"
  | "language"
  | "datetime"
  | "page"
  /** Which field of the form around it a component shows; it is edited as a whole. */
  | "field"
  | "drawn"
  | "list"
  | "unknown";

interface Named {
  readonly name: string;
  readonly schema: PropSchema;
  readonly required: boolean;
}

export type Field = Named &
  ({ readonly kind: FieldKind } | { readonly kind: "resource"; readonly resource: ResourceKind });

const BY_CONTROL: Readonly<Record<string, FieldKind>> = {
  color: "color",
  image: "image",
  video: "video",
  captions: "captions",
  language: "language",
  link: "link",
  richtext: "richtext",
  textarea: "textarea",
  page: "page",
  field: "field",
  datetime: "datetime",
  drawn: "drawn",
};

export function fieldsOf(schema: PropSchema): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, one]): Field => {
    const named = { name, schema: one, required: schema.required?.includes(name) ?? false };
    const resource = RESOURCES.get(one["x-control"] ?? "");
    if (resource) return { ...named, kind: "resource", resource };
    return { ...named, kind: kindOf(one) };
  });
}

const RESOURCES: ReadonlyMap<string, ResourceKind> = new Map(
  KINDS.map((kind) => [SINGULAR[kind], kind]),
);

export function kindOf(schema: PropSchema): FieldKind {
  const control = BY_CONTROL[schema["x-control"] ?? ""];
  if (control) return control;
  if (schema.enum) return "choice";
  switch (schema.type) {
    case "string":
      return "text";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "switch";
    case "array":
      return schema.items?.type === "object" ? "list" : "unknown";
    case undefined:
    default:
      return "unknown";
  }
}

export const BREAKPOINTS = ["base", "md", "lg"] as const;
export type Breakpoint = (typeof BREAKPOINTS)[number];
