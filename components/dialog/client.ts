import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  root.addEventListener("close", () => void host.emit("closed"));
  // A press beside the dialog has the dialog itself as its target: its content is inside elements.
  root.addEventListener("click", (event) => {
    if (event.target === root && outside(root, event))
      (root as HTMLDialogElement).close();
  });
  return {};
};

function outside(root: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = root.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

export default mount;
