/** Which control edits a property, from its JSON Schema and its hints. */
import type { PropSchema } from "./definition";

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
  | "datetime"
  | "page"
  | "quiz"
  | "pool"
  | "form"
  | "poll"
  | "coupon"
  | "checkin"
  | "drawn"
  | "list"
  | "unknown";

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly schema: PropSchema;
  readonly required: boolean;
}

const BY_CONTROL: Readonly<Record<string, FieldKind>> = {
  color: "color",
  image: "image",
  video: "link",
  link: "link",
  richtext: "richtext",
  textarea: "textarea",
  page: "page",
  quiz: "quiz",
  pool: "pool",
  form: "form",
  poll: "poll",
  coupon: "coupon",
  checkin: "checkin",
  datetime: "datetime",
  drawn: "drawn",
};

export function fieldsOf(schema: PropSchema): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    name,
    kind: kindOf(one),
    schema: one,
    required: schema.required?.includes(name) ?? false,
  }));
}

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
