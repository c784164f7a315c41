// What the designer says, by language: read from its sources, so that a script finds buttons by their names.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const web = fileURLToPath(new URL("../main/webui/", import.meta.url));
const typescript = createRequire(join(web, "package.json"))("typescript");

/** The words of `en` or `zh`, as `words/en.ts` and `words/zh.ts` have them. */
export async function wordsOf(language) {
  const folder = mkdtempSync(join(tmpdir(), "words-"));
  try {
    const isModule = (file) => file.endsWith(".ts") && !file.endsWith(".test.ts");
    for (const name of readdirSync(join(web, "studio/words")).filter(isModule).map((file) => file.slice(0, -3))) {
      const source = readFileSync(join(web, "studio/words", `${name}.ts`), "utf8");
      const { outputText } = typescript.transpileModule(source, {
        compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ESNext },
      });
      writeFileSync(join(folder, `${name}.mjs`), outputText.replace(/(from "\.\/[\w-]+)"/g, '$1.mjs"'));
    }
    return (await import(pathToFileURL(join(folder, `${language}.mjs`))))[language];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
