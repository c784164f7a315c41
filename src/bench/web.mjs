// The packages of the web part, for scripts that stand outside of its folder.
import { createRequire } from "node:module";

export const web = createRequire(new URL("../main/webui/package.json", import.meta.url));
