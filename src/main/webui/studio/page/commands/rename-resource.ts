import type { Catalogue } from "../../catalog/definition";
import type { Bindings, Campaign, ResourceKind, Step, Steps } from "../campaign";
import { isAction } from "../campaign";
import type { Json, JsonObject } from "../json";
import { isJsonList, isJsonObject, withMember } from "../json";
import { mapNodes } from "../tree";

/** How a property, a parameter and a gate call the kind. */
const SINGULAR: Readonly<Record<ResourceKind, string>> = {
  quizzes: "quiz",
  pools: "pool",
  forms: "form",
  polls: "poll",
  coupons: "coupon",
  checkins: "checkin",
};

interface Renaming {
  readonly kind: ResourceKind;
  readonly from: string;
  readonly to: string;
  readonly catalogue: Catalogue;
}

/** Gives a resource another name; properties, actions, conditions and gates follow. */
export function renameResource(
  campaign: Campaign,
  kind: ResourceKind,
  from: string,
  to: string,
  catalogue: Catalogue,
): Campaign {
  const all = campaign.resources?.[kind] ?? {};
  if (!(from in all) || to in all || !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(to)) return campaign;
  const renaming = { kind, from, to, catalogue };
  const pages = Object.fromEntries(
    Object.entries(campaign.pages).map(([key, page]) => {
      const content = mapNodes(page.content, (node) => {
        const named = propsOf(node.type, node.props, renaming);
        return {
          ...node,
          ...(named && { props: named }),
          ...(node.on && { on: bindings(node.on, renaming) }),
          ...(node.showIf && { showIf: condition(node.showIf, renaming) as JsonObject }),
        };
      });
      return [key, { ...page, content, ...(page.on && { on: bindings(page.on, renaming) }) }];
    }),
  );
  const named = Object.entries(all).map(([name, one]) => [name === from ? to : name, one] as const);
  const resources = { ...campaign.resources, [kind]: Object.fromEntries(named) };
  return { ...campaign, pages, resources: gates(resources, renaming) };
}

function propsOf(
  type: string,
  props: JsonObject | undefined,
  { kind, from, to, catalogue }: Renaming,
): JsonObject | undefined {
  const schemas = catalogue.components.get(type)?.props.properties ?? {};
  return Object.entries(schemas).reduce(
    (before, [name, schema]) =>
      schema["x-control"] === SINGULAR[kind] && before?.[name] === from
        ? { ...before, [name]: to }
        : before,
    props,
  );
}

function bindings(on: Bindings, renaming: Renaming): Bindings {
  return Object.fromEntries(
    Object.entries(on).map(([name, list]) => [name, steps(list, renaming)]),
  );
}

function steps(list: Steps, renaming: Renaming): Steps {
  return list.map((step): Step => {
    if (!isAction(step)) return step;
    const parameters = renaming.catalogue.actions.get(step.action)?.with ?? [];
    const input = parameters
      .filter(({ kind }) => kind.toLowerCase() === SINGULAR[renaming.kind])
      .filter(({ name }) => step.with?.[name] === renaming.from)
      .reduce(
        (before, { name }) => withMember<Json | undefined>(before, name, renaming.to),
        step.with ?? {},
      );
    return {
      ...step,
      ...(step.with && { with: input }),
      ...(step.then && { then: bindings(step.then, renaming) }),
      ...(step.else && { else: steps(step.else, renaming) }),
    };
  });
}

function condition(rule: Json, renaming: Renaming): Json {
  if (isJsonList(rule)) return rule.map((part) => condition(part, renaming));
  if (!isJsonObject(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => {
      if (name !== "var" || typeof value !== "string")
        return [name, condition(value ?? null, renaming)];
      const [kind, resource, ...rest] = value.split(".");
      const hit = kind === renaming.kind && resource === renaming.from;
      return [name, hit ? [kind, renaming.to, ...rest].join(".") : value];
    }),
  );
}

function gates<All extends Campaign["resources"]>(
  resources: All,
  { kind, from, to }: Renaming,
): All {
  const renamed = (gate: Json): Json => {
    if (typeof gate !== "string") return gate;
    const [what, name, ...rest] = gate.split(":");
    return what === SINGULAR[kind] && name === from ? [what, to, ...rest].join(":") : gate;
  };
  return Object.fromEntries(
    Object.entries(resources ?? {}).map(([one, named]) => [
      one,
      Object.fromEntries(
        Object.entries(named).map(([name, value]) => [
          name,
          isJsonList(value["requires"])
            ? { ...value, requires: value["requires"].map(renamed) }
            : value,
        ]),
      ),
    ]),
  ) as All;
}
