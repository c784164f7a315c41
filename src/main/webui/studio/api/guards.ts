/** Is this a document, a definition, an action? Further members are kept. */
import type { ComponentDefinition, SlotDefinition } from "../catalog/definition";
import type { Campaign, LocalizedText, Page, PlacedNode, Resources, Steps } from "../page/campaign";
import { isList, isObject } from "../page/json";

type Guard<Value> = (value: unknown) => value is Value;

function every<Value>(guard: Guard<Value>): (value: unknown) => value is readonly Value[] {
  return (value) => isList(value) && value.every((item) => guard(item));
}

function named<Value>(guard: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every((item) => guard(item));
}

function isMissingOr<Value>(value: unknown, guard: Guard<Value>): boolean {
  return value === undefined || guard(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isLocalized(value: unknown): value is LocalizedText {
  return isText(value) || named(isText)(value);
}

export function isSteps(value: unknown): value is Steps {
  return (
    isList(value) &&
    value.every(
      (step) =>
        isObject(step) &&
        isMissingOr(step["then"], named(isSteps)) &&
        isMissingOr(step["else"], isSteps),
    )
  );
}

export function isNode(value: unknown): value is PlacedNode {
  return (
    isObject(value) &&
    isText(value["id"]) &&
    isText(value["type"]) &&
    isMissingOr(value["props"], isObject) &&
    isMissingOr(value["slots"], named(every(isNode))) &&
    isMissingOr(value["on"], named(isSteps)) &&
    isMissingOr(value["showIf"], isObject)
  );
}

export const isNodes = every(isNode);

export function isPage(value: unknown): value is Page {
  return (
    isObject(value) &&
    isNodes(value["content"]) &&
    isMissingOr(value["title"], isLocalized) &&
    isMissingOr(value["description"], isLocalized) &&
    isMissingOr(value["on"], named(isSteps))
  );
}

export function isCampaign(value: unknown): value is Campaign {
  return (
    isObject(value) &&
    // Work that was kept before an update is of a format before; the server brings it along.
    isText(value["format"]) &&
    /^campaign\/[123]$/.test(value["format"]) &&
    isText(value["slug"]) &&
    every(isText)(value["locales"]) &&
    named(isPage)(value["pages"]) &&
    isMissingOr(value["title"], isLocalized) &&
    isMissingOr(value["theme"], named(named(isObject))) &&
    isMissingOr(value["i18n"], named(named(isText))) &&
    isMissingOr(value["resources"], isResources)
  );
}

export function isResources(value: unknown): value is Resources {
  return named(named(isObject))(value);
}

function isSlot(value: unknown): value is SlotDefinition {
  return isObject(value) && every(isText)(value["allow"]);
}

export function isComponent(value: unknown): value is ComponentDefinition {
  return (
    isObject(value) &&
    isText(value["name"]) &&
    isText(value["category"]) &&
    isText(value["icon"]) &&
    isMissingOr(value["preview"], isText) &&
    isLocalized(value["title"]) &&
    isObject(value["props"]) &&
    named(isSlot)(value["slots"]) &&
    named(isObject)(value["events"]) &&
    named(isObject)(value["commands"]) &&
    isObject(value["example"]) &&
    isMissingOr(value["example"]["resources"], isResources)
  );
}
