/** Typing right on the page: the text is shown at once, the server's rendering follows. */
import { kindOf } from "../catalog/fields";
import type { PropSchema } from "../catalog/definition";
import { mainLocale } from "../page/campaign";
import { setText, textOf } from "../page/commands/set-text";
import { fieldText, fieldTextSchema, memberIn, setFieldText, shownField } from "../page/field-text";
import { schemaAt, valueAt } from "../page/prop-path";
import { findNode } from "../page/tree";
import type { Session, Typing } from "../editor/session";
import type { Frame } from "./frame";
import { richTextOf } from "./rich-text";

/** Makes the text editable until the returned function is called. */
export function typeInto(frame: Frame, session: Session, { node, prop }: Typing): () => void {
  const element = frame.prop(node, prop);
  const schema = schemaOf(session, node, prop);
  if (!element || !schema) return () => undefined;
  const rich = kindOf(schema) === "richtext";
  const raw = shownText(session, node, prop);
  if (!rich && raw !== undefined && element.textContent !== raw) element.textContent = raw;
  element.setAttribute("contenteditable", rich ? "true" : "plaintext-only");
  element.focus();
  frame.window.getSelection()?.selectAllChildren(element);
  const changed = (): void => {
    const text = rich ? richTextOf(element) : element.textContent.slice(0, schema.maxLength);
    if (!rich && element.textContent !== text) element.textContent = text;
    write(session, { node, prop }, text);
  };
  const key = (event: KeyboardEvent): void => {
    const ends = event.key === "Escape" || (event.key === "Enter" && !rich && !event.isComposing);
    if (ends) {
      event.preventDefault();
      session.look({ typing: null });
    }
    event.stopPropagation();
  };
  const left = (): void => {
    session.look({ typing: null });
  };
  element.addEventListener("input", changed);
  element.addEventListener("keydown", key);
  element.addEventListener("blur", left);
  return () => {
    element.removeEventListener("input", changed);
    element.removeEventListener("keydown", key);
    element.removeEventListener("blur", left);
    element.removeAttribute("contenteditable");
    frame.window.getSelection()?.removeAllRanges();
  };
}

/** The inline texts of a node that stand on the page, in their order. */
export function inlineProps(frame: Frame, node: string): readonly string[] {
  return [...(frame.node(node)?.querySelectorAll<HTMLElement>("[data-prop]") ?? [])]
    .filter((element) => element.closest("[data-node]") === frame.node(node))
    .flatMap((element) => element.dataset["prop"] ?? []);
}

/** Shows texts that were changed elsewhere before the server has rendered them. */
export function showTexts(frame: Frame, session: Session, ids: readonly string[]): void {
  for (const id of ids.flatMap((one) => [one, ...fieldsInside(frame, one)]))
    for (const prop of inlineProps(frame, id)) {
      const schema = schemaOf(session, id, prop);
      const text = shownText(session, id, prop);
      const element = frame.prop(id, prop);
      if (!schema || !element || element.hasAttribute("contenteditable")) continue;
      if (kindOf(schema) === "richtext" || !text || text.includes("{{")) continue;
      if (element.textContent !== text) element.textContent = text;
    }
}

/** The nodes in a form whose texts the form keeps. */
function fieldsInside(frame: Frame, id: string): readonly string[] {
  const texts = frame.node(id)?.querySelectorAll<HTMLElement>('[data-prop="field.label"]') ?? [];
  return [...texts].flatMap(
    (text) => text.closest<HTMLElement>("[data-node]")?.dataset["node"] ?? [],
  );
}

function write(session: Session, { node, prop }: Typing, text: string): void {
  const { page, locale } = session.store.get();
  session.change(
    {
      did: "text",
      what: text
        .replace(/<[^>]*>/g, " ")
        .trim()
        .slice(0, 40),
    },
    (campaign) => {
      const member = memberIn(prop);
      if (member === undefined) return setText(campaign, page, node, prop, locale, text);
      const shown = shownField(campaign, page, node, session.catalogue);
      return shown ? setFieldText(campaign, shown, member, locale, text) : campaign;
    },
    `text:${node}.${prop}.${locale}`,
  );
}

/** How the text is typed; undefined where the node has no such text. */
export function schemaOf(session: Session, id: string, prop: string): PropSchema | undefined {
  const { page } = session.store.get();
  const member = memberIn(prop);
  if (member !== undefined) {
    const shown = shownField(session.campaign(), page, id, session.catalogue);
    return shown && fieldTextSchema(shown.field, member);
  }
  const found = findNode(session.campaign(), page, id);
  return found && schemaAt(session.catalogue.components.get(found.node.type)?.props, prop);
}

/** The text as it is kept, placeholders in their braces. */
function shownText(session: Session, id: string, prop: string): string | undefined {
  const { page, locale } = session.store.get();
  const campaign = session.campaign();
  const member = memberIn(prop);
  if (member !== undefined) {
    const shown = shownField(campaign, page, id, session.catalogue);
    return shown && fieldText(campaign, shown, member, locale);
  }
  const own = valueAt(findNode(campaign, page, id)?.node.props, prop);
  const translated =
    locale === mainLocale(campaign) ? undefined : textOf(campaign, page, id, prop, locale);
  return translated ?? (typeof own === "string" ? own : undefined);
}
