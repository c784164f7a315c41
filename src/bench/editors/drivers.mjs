// How each editor is opened and worked on: all that differs between them.

const SELECTED = {
  Fanfare: (wanted) =>
    [...document.querySelectorAll(".inspector input, .inspector textarea")].some(
      ({ value }) => value === wanted,
    ),
  Puck: (wanted) => [...document.querySelectorAll("input[name=text]")].some(({ value }) => value === wanted),
  GrapesJS: (wanted) => document.querySelector("#traits input")?.value === wanted,
};

const ROWS = {
  Fanfare: () => document.querySelector(".tree [role=treeitem]") !== null,
  Puck: () => document.querySelector("[class*=LayerTree] li, [class*=Layer-inner]") !== null,
  GrapesJS: () => document.querySelector("#layers .gjs-layer") !== null,
};

/** The three editors; `studio` says where the designer is and who is signed in there. */
export function editorsOf({ studio, others }) {
  return [
    {
      name: "Fanfare",
      address: (nodes) => `${studio.base}/studio/${studio.slugOf(nodes)}`,
      cookies: studio.cookies,
      canvas: "iframe[title=Page]",
      field: (page) => page.getByRole("complementary").getByLabel("Text", { exact: true }),
      openOutline: (page) => page.getByRole("tab", { name: "Outline" }),
    },
    {
      name: "Puck",
      address: (nodes) => `${others}/puck.html?nodes=${nodes}`,
      canvas: "#preview-frame",
      field: (page) => page.locator("input[name=text]:visible").first(),
      openOutline: (page) => page.getByRole("list").getByText("Outline"),
    },
    {
      name: "GrapesJS",
      address: (nodes) => `${others}/grapes.html?nodes=${nodes}`,
      canvas: "#canvas iframe.gjs-frame",
      field: (page) => page.locator("#traits input"),
      openOutline: (page) => page.locator("#open"),
    },
  ].map((editor) => ({ ...editor, selected: SELECTED[editor.name], rows: ROWS[editor.name] }));
}
