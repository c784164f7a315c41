import type { Mount } from "../../src/main/webui/runtime/host";

interface Prize {
  readonly title: string;
  readonly at: string;
  readonly code?: string;
}

const mount: Mount = (host) => {
  const { root } = host;
  const row = root.querySelector<HTMLTemplateElement>("template");
  const list = root.querySelector("ul");

  host.me((me) => {
    const prizes: Prize[] = [
      ...Object.values(me.pools).flatMap(({ wins, consolation }) =>
        consolation ? [...wins, consolation] : wins,
      ),
      ...Object.values(me.coupons).flatMap(({ codes }) => codes),
    ];
    prizes.sort((one, other) => other.at.localeCompare(one.at));
    if (list) list.textContent = "";
    list?.append(...prizes.map(line));
    root
      .querySelector('[data-part="empty"]')
      ?.toggleAttribute("hidden", prizes.length > 0);
  });

  function line({ title, at, code }: Prize): Node {
    const item = row?.content.cloneNode(true) ?? document.createElement("li");
    write(item, "name", title);
    write(item, "code", code ?? "");
    write(item, "at", new Date(at).toLocaleDateString(host.locale));
    return item;
  }

  return {};
};

function write(within: Node, name: string, text: string): void {
  const place =
    within instanceof DocumentFragment &&
    within.querySelector(`[data-part="${name}"]`);
  if (place) place.textContent = text;
}

export default mount;
