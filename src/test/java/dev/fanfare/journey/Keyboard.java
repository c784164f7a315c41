package dev.fanfare.journey;

import com.microsoft.playwright.Page;

/// The keys of a visitor who has nothing else.
final class Keyboard {
    private static final int MOST_STOPS = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void key(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /// Goes on from where the focus is until it is on `selector`.
    void goTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS && !isOn(selector); stop++) {
            key("Tab");
        }
        if (!isOn(selector)) {
            throw new AssertionError("the keyboard does not lead to " + selector + " but to " + focused());
        }
    }

    void press(String selector) {
        goTo(selector);
        key("Enter");
    }

    /// True when `selector` has the focus.
    private boolean isOn(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector);
    }

    private Object focused() {
        return page.evaluate("document.activeElement?.outerHTML.slice(0, 200)");
    }
}
