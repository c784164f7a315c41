/** Makes a piece of a page look like another, touching only what differs. */

/** What stays as it is, such as the text a person is typing. */
export type Keeps = (element: Element) => boolean;

export function morph(from: Element, to: Element, keeps: Keeps): Element {
  if (from.localName !== to.localName || from.namespaceURI !== to.namespaceURI) {
    const fresh = from.ownerDocument.importNode(to, true);
    from.replaceWith(fresh);
    return fresh;
  }
  if (keeps(from)) return from;
  morphAttributes(from, to);
  morphChildren(from, to, keeps);
  return from;
}

function morphAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/** Children with an id are found again wherever they stood; the others by their place. */
export function morphChildren(from: Element, to: Element, keeps: Keeps): void {
  const byId = new Map([...from.children].filter(({ id }) => id).map((child) => [child.id, child]));
  let at: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const match = matching(wanted, at, byId);
    if (match === undefined) {
      from.insertBefore(from.ownerDocument.importNode(wanted, true), at);
      continue;
    }
    if (match === at) at = match.nextSibling;
    else from.insertBefore(match, at);
    become(match, wanted, keeps);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function matching(
  wanted: ChildNode,
  at: ChildNode | null,
  byId: ReadonlyMap<string, ChildNode>,
): ChildNode | undefined {
  const id = idOf(wanted);
  if (id) return byId.get(id);
  return at?.nodeName === wanted.nodeName && !idOf(at) ? at : undefined;
}

function become(match: ChildNode, wanted: ChildNode, keeps: Keeps): void {
  // Elements of the canvas belong to another window: instanceof would not know them.
  if (isElement(match) && isElement(wanted)) morph(match, wanted, keeps);
  else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
}

function idOf(node: ChildNode): string {
  return isElement(node) ? node.id : "";
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
