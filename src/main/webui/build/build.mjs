import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { copyTree } from "./copy-tree.mjs";
import { bundleAll, runtimes } from "./bundle.mjs";
import { installPackages } from "./install-packages.mjs";
import { buildStudio } from "./studio.mjs";
import { messages, withMessages, withPhrases } from "./texts.mjs";
import { writeIfChanged } from "./write-if-changed.mjs";

const WEBUI = resolve(import.meta.dirname, "..");
const ROOT = resolve(WEBUI, "../../..");

/** Builds into `out`; what is up to date is left alone. */
export async function build(out) {
  const begun = Date.now();
  installPackages(WEBUI);
  const components = folders("components");
  const modules = [
    ...runtimes(WEBUI, join(out, "dev/fanfare/render")),
    ...["arrival", "dialogs", "divisions"].map((name) => ({
      from: join(WEBUI, "runtime", `${name}.ts`),
      to: join(out, "dev/fanfare/render", `${name}.js`),
    })),
    ...components
      .map((name) => ({
        from: join(ROOT, "components", name, "client.ts"),
        to: join(out, "components", name, "client.js"),
      }))
      .filter(({ from }) => existsSync(from)),
  ];
  const bundled = await bundleAll(modules, WEBUI, join(out, ".webui-stamp"));
  const definitions = components.map((name) => join(name, "component.json"));
  copyTree(join(ROOT, "components"), join(out, "components"), {
    keep: new Set([
      ...made(modules),
      ...definitions.map((path) => resolve(out, "components", path)),
    ]),
    leave: (path) => definitions.includes(path) || isMessageFile(path),
  });
  for (const name of components) writeDefinition(name, join(out, "components", name));
  for (const subject of ["fields", "frame", "front", "preview", "runtime"])
    writeTexts(
      join("src/main/texts", subject),
      join(out, `dev/fanfare/render/${subject}-texts.json`),
    );
  writeTexts("src/main/texts/starters", join(out, "dev/fanfare/campaign/starter-texts.json"));
  const { divisions } = await import("./divisions.mjs");
  writeIfChanged(join(out, "dev/fanfare/value/divisions.json"), JSON.stringify(divisions()));
  copyFile("runtime/parts.json", join(out, "dev/fanfare/render/runtime-parts.json"));
  const templates = folders("page-templates");
  const templateTexts = templates.map((name) => join(out, "page-templates", name, "texts.json"));
  copyTree(join(ROOT, "page-templates"), join(out, "page-templates"), {
    keep: new Set(templateTexts.map((path) => resolve(path))),
    leave: isMessageFile,
  });
  for (const to of templateTexts)
    writeTexts(join("page-templates", basename(dirname(to)), "texts"), to);
  writeIndex(join(out, "components"), components);
  writeIndex(join(out, "page-templates"), templates);
  copyFile("studio/canvas.html", join(out, "dev/fanfare/studio/canvas.html"));
  const loaded = await buildStudio(WEBUI, join(resolve(out), "dev/fanfare/studio/designer"));
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    `webui: ${components.length} components, ${bundled} of ${modules.length} modules bundled, ` +
      `designer ${loaded > 0 ? `${(loaded / 1024).toFixed(0)} KiB` : "up to date"}, ${seconds} s`,
  );
}

function copyFile(from, to) {
  writeIfChanged(to, readFileSync(join(WEBUI, from)));
}

/** A component as the server reads it: its definition with the texts of all its languages. */
function writeDefinition(name, to) {
  const from = join(ROOT, "components", name);
  const definition = JSON.parse(readFileSync(join(from, "component.json"), "utf8"));
  const whole = withMessages(definition, messages(join(from, "texts")));
  if (whole.example.on) {
    whole.example.on = withPhrases(whole.example.on, messages(join(ROOT, "src/main/texts/steps")));
  }
  writeIfChanged(join(to, "component.json"), `${JSON.stringify(whole)}\n`);
}

/** The message files of a folder as one file. */
function writeTexts(folder, to) {
  writeIfChanged(to, `${JSON.stringify(messages(join(ROOT, folder)))}\n`);
}

function isMessageFile(path) {
  return basename(dirname(path)) === "texts";
}

function folders(name) {
  const folder = join(ROOT, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function made(modules) {
  return new Set(modules.map(({ to }) => resolve(to)));
}

function writeIndex(folder, names) {
  writeIfChanged(join(folder, "index.json"), `${JSON.stringify(names)}\n`);
}
