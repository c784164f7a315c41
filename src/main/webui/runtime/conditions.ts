/** When a node is shown: the subset of JsonLogic that pages may use. */

import { valueAt } from "./paths";

export type Rule =
  string | number | boolean | null | readonly Rule[] | { readonly [op: string]: Rule };

type Operator = (left: unknown, right: unknown) => boolean;

const OPERATORS: Readonly<Record<string, Operator>> = {
  // JsonLogic compares as JavaScript's == does.
  "==": (left, right) => left == right,
  "!=": (left, right) => left != right,
  "<": (left, right) => comparable(left) < comparable(right),
  "<=": (left, right) => comparable(left) <= comparable(right),
  ">": (left, right) => comparable(left) > comparable(right),
  ">=": (left, right) => comparable(left) >= comparable(right),
  in: (left, right) =>
    Array.isArray(right)
      ? right.includes(left)
      : typeof right === "string" && right.includes(String(left)),
};

/** True when `rule` holds over `data`; a rule that is not understood never does. */
export function holds(rule: Rule, data: unknown): boolean {
  return truthy(evaluate(rule, data));
}

/** True when `rules` read anything but the last action's result. */
export function needVisitor(rules: unknown): boolean {
  return /"var":\[?"(?!result\b)/.test(JSON.stringify(rules));
}

function evaluate(rule: Rule, data: unknown): unknown {
  if (isList(rule)) return rule.map((item) => evaluate(item, data));
  if (typeof rule !== "object" || rule === null) return rule;
  const [operator, operands] = Object.entries(rule)[0] ?? ["", []];
  return operate(operator, isList(operands) ? operands : [operands], data);
}

function operate(operator: string, operands: readonly Rule[], data: unknown): unknown {
  const value = (index: number): unknown => evaluate(operands[index] ?? null, data);
  switch (operator) {
    case "var":
      return valueAt(data, String(value(0))) ?? value(1);
    case "!":
      return !truthy(value(0));
    case "and":
      return operands.every((operand) => holds(operand, data));
    case "or":
      return operands.some((operand) => holds(operand, data));
    default:
      return OPERATORS[operator]?.(value(0), value(1)) ?? false;
  }
}

function isList(rule: Rule): rule is readonly Rule[] {
  return Array.isArray(rule);
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function comparable(value: unknown): string | number {
  return typeof value === "string" ? value : typeof value === "number" ? value : NaN;
}
