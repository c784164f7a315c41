import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  host.me((me) => {
    host.root.dataset.state = me.visitor.registered ? "known" : "guest";
  });
  return {};
};

export default mount;
