/** What components and actions say about themselves. */
import type { Bindings, LocalizedText, Nodes, Resources, Slots, Texts } from "../page/campaign";
import type { JsonObject } from "../page/json";

export interface ComponentDefinition {
  readonly name: string;
  readonly version: string;
  readonly category: string;
  readonly title: LocalizedText;
  readonly props: PropSchema;
  readonly slots: Readonly<Record<string, SlotDefinition>>;
  readonly events: Readonly<Record<string, { readonly title?: LocalizedText }>>;
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  readonly example: Example;
  /** SVG, drawn with currentColor. */
  readonly icon: string;
  /** The address of a picture of the example, where there is one. */
  readonly preview?: string;
}

/** A node that shows the component well, under the id `example`, and what it usually comes with. */
export interface Example {
  readonly props?: JsonObject;
  readonly slots?: Slots;
  readonly on?: Bindings;
  readonly beside?: Nodes;
  readonly i18n?: Texts;
  /** What it works on, with its texts by locale. */
  readonly resources?: Resources;
}

export interface SlotDefinition {
  readonly title?: LocalizedText;
  readonly allow: readonly string[];
  /** Its children stand one below the other. */
  readonly grows?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface CommandDefinition {
  readonly title?: LocalizedText;
  readonly input?: PropSchema;
}

/** The part of JSON Schema, with the `x-` hints, that the inspector understands. */
export interface PropSchema {
  readonly type?: string;
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly default?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: PropSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PropSchema>>;
  readonly "x-control"?: string;
  /** Of the name of a field: which types of fields the component can show. */
  readonly "x-types"?: readonly string[];
  /** Of places: everything that can be drawn needs one. */
  readonly "x-complete"?: boolean;
  readonly "x-localized"?: boolean;
  readonly "x-edit"?: string;
  readonly "x-responsive"?: boolean;
  readonly "x-unit"?: string;
  /** What each value of `enum` is called. */
  readonly "x-choices"?: Readonly<Record<string, LocalizedText>>;
}

export interface ActionDefinition {
  readonly name: string;
  readonly title: LocalizedText;
  readonly with: readonly Parameter[];
  readonly outcomes: readonly { readonly name: string; readonly title: LocalizedText }[];
}

export interface Parameter {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly title: LocalizedText;
}

export interface Catalogue {
  readonly components: ReadonlyMap<string, ComponentDefinition>;
  readonly actions: ReadonlyMap<string, ActionDefinition>;
}

/** The example of the component, as a node. */
export function exampleOf(definition: ComponentDefinition): Nodes {
  const { props, slots } = definition.example;
  return [
    { id: "example", type: definition.name, ...(props && { props }), ...(slots && { slots }) },
  ];
}
