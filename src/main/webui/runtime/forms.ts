/** Forms: what the visitor typed, and what was wrong with it. */

import type { Input } from "./host";
import type { FieldError } from "./play";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The named fields by name: several checkboxes of one name are a list, a single one a boolean unless it has
 * `data-many`.
 */
export function formInput(form: HTMLFormElement): Input {
  const input: Record<string, unknown> = {};
  for (const field of namedFields(form)) {
    if (field.disabled) continue;
    if (isBox(field, "radio")) {
      if (field.checked) input[field.name] = field.value;
    } else if (isBox(field, "checkbox")) {
      input[field.name] = checkboxes(form, field.name);
    } else {
      input[field.name] = chosen(field);
    }
  }
  return input;
}

/** Shows each message beside its field and goes to the first; false when none has a place. */
export function showErrors(form: HTMLFormElement, errors: readonly FieldError[]): boolean {
  clearErrors(form);
  for (const { field, message } of errors) markField(form, field, message);
  const first = namedFields(form).find((field) => field.hasAttribute("aria-invalid"));
  first?.focus();
  return first !== undefined;
}

/** Takes the messages away: of one field, or of all. */
export function clearErrors(form: HTMLFormElement, name?: string): void {
  for (const field of namedFields(form))
    if (name === undefined || field.name === name) field.removeAttribute("aria-invalid");
  for (const place of form.querySelectorAll<HTMLElement>("[data-error-for]"))
    if (name === undefined || place.dataset.errorFor === name) place.textContent = "";
}

function markField(form: HTMLFormElement, name: string, message: string): void {
  for (const field of namedFields(form))
    if (field.name === name) field.setAttribute("aria-invalid", "true");
  for (const place of form.querySelectorAll<HTMLElement>("[data-error-for]"))
    if (place.dataset.errorFor === name) place.textContent = message;
}

function checkboxes(form: HTMLFormElement, name: string): boolean | string[] {
  const group = namedFields(form).filter(
    (field) => field.name === name && isBox(field, "checkbox"),
  );
  const ticked = group.filter((field) => isBox(field, "checkbox") && field.checked);
  return group.length > 1 || group[0]?.dataset.many !== undefined
    ? ticked.map((field) => field.value)
    : ticked.length > 0;
}

function chosen(field: Field): string | string[] {
  if (!(field instanceof HTMLSelectElement) || !field.multiple) return field.value;
  return [...field.selectedOptions].map((option) => option.value);
}

function isBox(field: Field, type: string): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === type;
}

function namedFields(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>("input[name],select[name],textarea[name]")].filter(
    (field) => field.name !== "",
  );
}
