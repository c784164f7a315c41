/** What a finding names, as people call it: fields by their labels, resources by their titles. */
import type { Campaign, ResourceKind } from "./campaign";
import { mainLocale, textIn } from "./campaign";
import { asText } from "./commands/set-text-at";
import { fieldsOf, nameOf } from "./form-fields";
import type { Finding } from "./findings";
import { resourceTitle } from "./resource-titles";

/** Which values of a rule are the keys of resources, and of what kind. */
const RESOURCES: Readonly<Record<string, Readonly<Record<string, ResourceKind>>>> = {
  "field-unknown": { form: "forms" },
  "form-mismatch": { name: "forms", form: "forms" },
  "pool-differs": { name: "pools", shown: "pools" },
};

/** Rules whose `name` is that of a field. */
const OF_FIELDS: readonly string[] = [
  "field-missing",
  "field-type",
  "field-twice",
  "options-missing",
  "duplicate-field",
];

export function namesIn(campaign: Campaign, finding: Finding): Finding["values"] {
  const { rule, values, pointer } = finding;
  const kinds = RESOURCES[rule];
  if (kinds)
    return mapped(values, (name, value) => {
      const kind = kinds[name];
      return kind ? resourceTitle(campaign, kind, value) : value;
    });
  if (!OF_FIELDS.includes(rule)) return values;
  const [, , , form] = pointer.startsWith("/resources/forms/") ? pointer.split("/") : [];
  return mapped(values, (name, value) =>
    name === "name" ? fieldLabel(campaign, value, form) : value,
  );
}

/** The label of a field, in the form or in the first one that has such a field. */
export function fieldLabel(campaign: Campaign, name: string, form?: string): string {
  const forms = campaign.resources?.forms ?? {};
  const field = (form === undefined ? Object.values(forms) : [forms[form]])
    .flatMap(fieldsOf)
    .find((one) => nameOf(one) === name);
  const label = textIn(asText(field?.["label"]), mainLocale(campaign));
  return label.replace(/<[^>]*>/g, " ").trim() || name;
}

function mapped(
  values: Finding["values"],
  change: (name: string, value: string) => string,
): Finding["values"] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? change(name, value) : value,
    ]),
  );
}
