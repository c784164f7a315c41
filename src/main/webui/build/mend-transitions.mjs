// React Aria keeps what is in transition until each of its transitions has ended, but hears of the first that is
// cancelled only: an element that is removed while two or more of its properties change stays in memory, with all that it
// was part of. https://github.com/adobe/react-spectrum/issues/7326
const MODULE = /[\\/]react-aria[\\/]dist[\\/]private[\\/]utils[\\/]runAfterTransition\.m?js$/;
const ONCE = /addEventListener\('transitioncancel', ([\w$]+), \{\s*once: true\s*\}\)/;

/** A plugin for Vite: every cancelled transition is heard of. A React Aria that is written otherwise is refused. */
export function mendTransitions() {
  return {
    name: "mend-transitions",
    transform(code, id) {
      if (!MODULE.test(id.split("?")[0])) return null;
      if (!ONCE.test(code))
        throw new Error(`${id} no longer needs mending: remove mend-transitions`);
      return { code: code.replace(ONCE, "addEventListener('transitioncancel', $1)"), map: null };
    },
  };
}
