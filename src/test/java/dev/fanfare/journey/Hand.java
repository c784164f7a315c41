package dev.fanfare.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// How somebody works in the designer: with a mouse, with keys alone, or with a finger.
interface Hand {
    void press(Locator target);

    void write(Locator field, String text);

    /// Gives a file to a button that asks for one.
    default void choose(Locator input, Path file) {
        input.setInputFiles(file);
    }

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
        private static final int PARTS = 4;
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
                default -> {
                    Found found = new Found(target);
                    walkToStop(found, found::hasFocus, target);
                }
            }
            if (!role.equals("tab")) {
                page.keyboard().press(role.equals("radio") ? "Space" : "Enter");
            }
        }

        @Override
        public void write(Locator field, String text) {
            field.waitFor();
            Found found = new Found(field);
            walkToStop(found, found::hasFocus, field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        /// Straight to the part of the editor that it is in: bar, panels, page or properties.
        private void goToPart(Found found) {
            for (int part = 0; part < PARTS && found.isInOtherPart(); part++) {
                page.keyboard().press("F6");
            }
        }

        /// By Tab to any of its list, then by arrows to itself, around the end if need be.
        private void reach(Locator target, String role, String arrow) {
            Found found = new Found(target);
            walkToStop(found, () -> found.hasFocus() || found.isAmong(role), target);
            if (!role.equals("tab") && !found.hasFocus()) {
                page.keyboard().press("Home");
            }
            walk(arrow, found::hasFocus, target);
        }

        /// To one of the stops of Tab, by the shorter way: back where it stands before what has the focus. Whoever
        /// has gone past it without a stop goes on forward, all the way around.
        private void walkToStop(Found found, BooleanSupplier there, Locator target) {
            goToPart(found);
            for (int stop = 0; stop < MOST_STOPS && !there.getAsBoolean() && found.isBeforeFocus(); stop++) {
                page.keyboard().press("Shift+Tab");
            }
            walk("Tab", there, target);
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

        /// What a locator leads to, looked for again only when the page has put another in its place: to find
        /// something by its role takes longer than a key.
        private static final class Found {
            private static final String HAS_FOCUS = """
                    element => element.isConnected ? element === document.activeElement : null""";
            private static final String IS_AMONG = """
                    (element, role) => {
                      const now = document.activeElement;
                      return now?.getAttribute('role') === role && now.parentElement === element.parentElement;
                    }
                    """;

            private static final String IS_BEFORE_FOCUS = """
                    element => {
                      const now = document.activeElement;
                      return now !== null && now !== document.body
                        && (element.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
                    }
                    """;

            private static final String IS_IN_OTHER_PART = """
                    element => {
                      const part = one => one?.closest('.top-bar, .side-area, .stage, .inspector') ?? null;
                      return part(element) !== null && part(element) !== part(document.activeElement);
                    }
                    """;

            private final Locator target;
            private ElementHandle element;

            Found(Locator target) {
                this.target = target;
                element = target.elementHandle();
            }

            boolean hasFocus() {
                Object has = element.evaluate(HAS_FOCUS);
                while (has == null) {
                    element = target.elementHandle();
                    has = element.evaluate(HAS_FOCUS);
                }
                return (Boolean) has;
            }

            boolean isBeforeFocus() {
                return (Boolean) element.evaluate(IS_BEFORE_FOCUS);
            }

            boolean isInOtherPart() {
                return (Boolean) element.evaluate(IS_IN_OTHER_PART);
            }

            /// True when something of the same list has the focus.
            boolean isAmong(String role) {
                return (Boolean) element.evaluate(IS_AMONG, role);
            }
        }
    }
}
