// Puck with the two components that the measured page needs, and its default panels.
import { Puck } from "@puckeditor/core";
import "@puckeditor/core/puck.css";
import { createRoot } from "react-dom/client";
import { sectionsOf } from "./page.js";

const config = {
  components: {
    Section: {
      fields: { content: { type: "slot" } },
      render: ({ content: Content }) => (
        <section style={{ padding: 8 }}>
          <Content />
        </section>
      ),
    },
    Heading: {
      fields: { text: { type: "text" } },
      render: ({ id, text }) => <h2 id={id}>{text}</h2>,
    },
  },
};

const content = sectionsOf(location.search).map(({ id, headings }) => ({
  type: "Section",
  props: {
    id,
    content: headings.map((heading) => ({ type: "Heading", props: heading })),
  },
}));

createRoot(document.getElementById("app")).render(
  <Puck config={config} data={{ content, root: { props: {} } }} />,
);
