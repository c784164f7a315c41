import { readFileSync } from "node:fs";
import { join } from "node:path";

const { browserslist } = JSON.parse(
  readFileSync(join(import.meta.dirname, "package.json"), "utf8"),
);

/** What the server says in older words when it publishes a page (`dev.fanfare.render.style`). */
const LOWERED = [
  "css-appearance",
  "css-backdrop-filter",
  "css-logical-props",
  "css-masks",
  "css-matches-pseudo",
  "css-not-sel-list",
  "css-overflow",
  "flexbox-gap",
  "text-size-adjust",
  "viewport-unit-variants",
];

/** What an old browser passes over while the page stays whole. */
const ORNAMENTS = [
  "css-focus-visible", // the browser's own ring is seen instead
  "css-marker-pseudo",
  "css-media-scripting", // what is for visitors without scripts
  "css-overscroll-behavior",
  "css-scroll-behavior",
  "css-scrollbar",
  "css-text-wrap-balance",
  "css-touch-action",
  "css3-cursors-grab",
  "prefers-reduced-motion",
  "text-decoration", // the thickness and distance of underlines
];

/** The styles of the core components are fit for the oldest browsers that pages promise to work in. */
export default {
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      { browsers: browserslist, ignore: [...LOWERED, ...ORNAMENTS], ignorePartialSupport: true },
    ],
    "property-disallowed-list": [
      ["aspect-ratio", "translate", "rotate", "scale", "content-visibility", "container-type"],
      { message: "old browsers drop it, and nothing stands in for it" },
    ],
    "selector-pseudo-class-disallowed-list": ["has", "dir", "modal", "popover-open"],
    "at-rule-disallowed-list": ["layer", "container", "property", "scope", "starting-style"],
    "selector-nested-pattern": "^$",
  },
};
