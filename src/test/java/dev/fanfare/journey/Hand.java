package dev.fanfare.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/// How somebody works in the designer: with a mouse, with keys alone, or with a finger.
interface Hand {
    void press(Locator target);

    void write(Locator field, String text);

    static Hand mouse() {
        return new Hand() {
            @Override
            public void press(Locator target) {
                target.click();
            }

            @Override
            public void write(Locator field, String text) {
                field.fill(text);
            }
        };
    }

    static Hand finger() {
        return new Hand() {
            @Override
            public void press(Locator target) {
                target.tap();
            }

            @Override
            public void write(Locator field, String text) {
                field.tap();
                field.fill(text);
            }
        };
    }

    static Hand keys(Page page) {
        return new Keys(page);
    }

    /// Nothing but keys: Tab to what is next, arrows within what is one stop for Tab.
    final class Keys implements Hand {
        private static final int MOST_STOPS = 300;
        private static final String ROLE = "element => element.getAttribute('role') ?? ''";

        private final Page page;

        private Keys(Page page) {
            this.page = page;
        }

        @Override
        public void press(Locator target) {
            target.waitFor();
            String role = (String) target.evaluate(ROLE);
            switch (role) {
                case "tab" -> reach(target, "tab", "ArrowRight");
                case "option", "menuitem", "row" -> reach(target, role, "ArrowDown");
                case "radio" -> reach(target, "radio", "ArrowDown");
                default -> walk("Tab", () -> has(target), target);
            }
            if (!role.equals("tab")) {
                page.keyboard().press(role.equals("radio") ? "Space" : "Enter");
            }
        }

        @Override
        public void write(Locator field, String text) {
            field.waitFor();
            walk("Tab", () -> has(field), field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        /// By Tab to any of its list, then by arrows to itself, around the end if need be.
        private void reach(Locator target, String role, String arrow) {
            walk("Tab", () -> has(target) || isAmong(target, role), target);
            if (!role.equals("tab") && !has(target)) {
                page.keyboard().press("Home");
            }
            walk(arrow, () -> has(target), target);
        }

        private void walk(String key, BooleanSupplier there, Locator target) {
            for (int stop = 0; stop < MOST_STOPS && !there.getAsBoolean(); stop++) {
                page.keyboard().press(key);
            }
            if (!there.getAsBoolean()) {
                throw new AssertionError("the keyboard does not lead to " + target + " but to "
                        + page.evaluate("document.activeElement?.outerHTML.slice(0, 300)"));
            }
        }

        private static boolean has(Locator target) {
            return (Boolean) target.evaluate("element => element === document.activeElement");
        }

        /// True when something of the same list has the focus.
        private static boolean isAmong(Locator target, String role) {
            return (Boolean) target.evaluate("""
                    (element, role) => {
                      const now = document.activeElement;
                      return now?.getAttribute('role') === role && now.parentElement === element.parentElement;
                    }
                    """, role);
        }
    }
}
