/** What comes onto a page with a component from the palette, so that it works as it stands. */
import type {
  Bindings,
  Campaign,
  Nodes,
  PlacedNode,
  ResourceKind,
  Resources,
  Step,
  Steps,
  Texts,
} from "../page/campaign";
import { isAction } from "../page/campaign";
import { freshKey } from "../page/fresh-id";
import type { JsonObject } from "../page/json";
import { freeTitle } from "../page/resource-titles";
import { mapNodes } from "../page/tree";
import type { Catalogue, ComponentDefinition } from "./definition";
import { exampleOf } from "./definition";
import { placesFor, prizeDisplayOf } from "./places";
import type { InLocales } from "./spoken";
import { inLocalesOf } from "./spoken";
import { SINGULAR, firstTitle, starterResource } from "./starter-resources";

export interface Starter {
  readonly nodes: Nodes;
  /** What goes to the end of the page, such as a dialog the component opens. */
  readonly beside: Nodes;
  /** By locale and `{node}.{path}`, the main language too. */
  readonly texts: Texts;
  /** What the campaign did not have yet. */
  readonly resources: Resources;
}

const KINDS: Readonly<Record<string, ResourceKind>> = Object.fromEntries(
  (Object.keys(SINGULAR) as ResourceKind[]).map((kind) => [SINGULAR[kind], kind]),
);

/**
 * The example of the component with its usual bindings. The quiz, the pool and so on that it names
 * become the campaign's newest of that kind; where there is none, one comes along.
 */
export function starterOf(
  definition: ComponentDefinition,
  campaign: Campaign,
  catalogue: Catalogue,
): Starter {
  const [root] = exampleOf(definition);
  const { on, beside = [], i18n = {} } = definition.example;
  if (!root) return { nodes: [], beside, texts: i18n, resources: {} };
  const node = on ? { ...root, on } : root;
  const inLocales = inLocalesOf(campaign);
  const created: { [kind in ResourceKind]?: Record<string, JsonObject> } = {};

  function adopted(kind: ResourceKind, name: string): string {
    const present = Object.keys(campaign.resources?.[kind] ?? {});
    if (present.includes(name)) return name;
    const newest = present.at(-1) ?? Object.keys(created[kind] ?? {})[0];
    if (newest !== undefined) return newest;
    const fresh = freshResource(kind, campaign, definition.example.resources?.[kind]?.[name]);
    created[kind] = { [fresh.key]: fresh.value };
    return fresh.key;
  }

  const poolNamed = (name: string): JsonObject | undefined =>
    campaign.resources?.pools?.[name] ?? created.pools?.[name];

  const follow = (placed: PlacedNode): PlacedNode => {
    const named = namedAnew(placed.props, (prop) => propKind(placed, prop, catalogue), adopted);
    const props = named && withPlaces(placed, named, catalogue, poolNamed);
    return {
      ...placed,
      ...(props && { props }),
      ...(placed.on && { on: followBindings(placed.on, { catalogue, adopted, inLocales }) }),
    };
  };
  return {
    nodes: mapNodes([node], follow),
    beside: mapNodes(beside, follow),
    texts: i18n,
    resources: created,
  };
}

/** A resource that can be used as it is, under a key that nothing has or had, with a title of its own. */
export function freshResource(
  kind: ResourceKind,
  campaign: Campaign,
  example?: JsonObject,
): { readonly key: string; readonly value: JsonObject } {
  return titled(kind, campaign, starterResource(kind, campaign, example));
}

/** The same with nothing in it yet. */
export function emptyResource(
  kind: ResourceKind,
  campaign: Campaign,
): { readonly key: string; readonly value: JsonObject } {
  return titled(kind, campaign, EMPTY[kind]);
}

const EMPTY: Readonly<Record<ResourceKind, JsonObject>> = {
  quizzes: { questions: [] },
  pools: { prizes: [] },
  forms: { fields: [] },
  polls: {
    question: "",
    options: [
      { id: "o1", title: "" },
      { id: "o2", title: "" },
    ],
  },
  coupons: { codes: [] },
  checkins: { days: 7, milestones: [] },
};

function titled(
  kind: ResourceKind,
  campaign: Campaign,
  value: JsonObject,
): { readonly key: string; readonly value: JsonObject } {
  const title = freeTitle(campaign, kind, firstTitle(kind, campaign));
  return { key: freshKey(SINGULAR[kind]), value: { title, ...value } };
}

type Adopt = (kind: ResourceKind, name: string) => string;

/** What the steps of an example are followed with. */
interface Along {
  readonly catalogue: Catalogue;
  readonly adopted: Adopt;
  readonly inLocales: InLocales;
}

function namedAnew(
  values: JsonObject | undefined,
  kindOf: (name: string) => ResourceKind | undefined,
  adopted: Adopt,
): JsonObject | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = kindOf(name);
      return [name, kind && typeof value === "string" ? adopted(kind, value) : value];
    }),
  );
}

/** The places of an example show its own pool; here they show the one that was adopted. */
function withPlaces(
  { type }: PlacedNode,
  props: JsonObject,
  catalogue: Catalogue,
  poolNamed: (name: string) => JsonObject | undefined,
): JsonObject {
  const display = prizeDisplayOf(catalogue.components.get(type));
  if (!display) return props;
  const pool = props[display.pool];
  if (typeof pool !== "string" || !(display.places in props)) return props;
  return { ...props, [display.places]: placesFor(poolNamed(pool), display.schema) };
}

function propKind(node: PlacedNode, prop: string, catalogue: Catalogue): ResourceKind | undefined {
  const schema = catalogue.components.get(node.type)?.props.properties?.[prop];
  return KINDS[schema?.["x-control"] ?? ""];
}

function followBindings(on: Bindings, along: Along): Bindings {
  return Object.fromEntries(
    Object.entries(on).map(([event, steps]) => [event, followSteps(steps, along)]),
  );
}

function followSteps(steps: Steps, along: Along): Steps {
  const { catalogue, adopted, inLocales } = along;
  return steps.map((step): Step => {
    if ("toast" in step) return { ...step, toast: inLocales(step.toast) };
    if (!isAction(step)) return step;
    const parameters = catalogue.actions.get(step.action)?.with ?? [];
    const kindOf = (name: string): ResourceKind | undefined =>
      KINDS[parameters.find((one) => one.name === name)?.kind.toLowerCase() ?? ""];
    const input = namedAnew(step.with, kindOf, adopted);
    return {
      ...step,
      ...(input && { with: input }),
      ...(step.then && { then: followBindings(step.then, along) }),
      ...(step.else && { else: followSteps(step.else, along) }),
    };
  });
}
