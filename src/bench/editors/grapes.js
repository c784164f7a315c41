// GrapesJS with the two components that the measured page needs: a heading's text is a trait. Traits stand on the
// right; the layers are made on the left when their button is pressed, as its own panel makes them.
import grapesjs from "grapesjs";
import "grapesjs/dist/css/grapes.min.css";
import { sectionsOf } from "./page.js";

const editor = grapesjs.init({
  container: "#canvas",
  height: "100%",
  width: "auto",
  storageManager: false,
  panels: { defaults: [] },
  traitManager: { appendTo: "#traits" },
  styleManager: { custom: true },
  selectorManager: { custom: true },
  blockManager: { custom: true },
  layerManager: { custom: true },
  plugins: [
    ({ Components, Traits }) => {
      // A trait is set with each letter, as the fields of the others are.
      Traits.addType("text", { eventCapture: ["input"] });
      Components.addType("heading", {
        extend: "text",
        model: {
          defaults: {
            tagName: "h2",
            traits: [{ type: "text", name: "content", label: "Text", changeProp: true }],
          },
        },
      });
    },
  ],
  components: sectionsOf(location.search).map(({ id, headings }) => ({
    tagName: "section",
    name: "Section",
    attributes: { id },
    style: { padding: "8px" },
    components: headings.map((heading) => ({
      type: "heading",
      attributes: { id: heading.id },
      content: heading.text,
    })),
  })),
});

document.getElementById("open").addEventListener("click", () => {
  document.getElementById("layers").append(editor.Layers.render());
});
