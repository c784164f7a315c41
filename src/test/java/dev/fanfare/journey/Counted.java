package dev.fanfare.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/// A hand whose operations are counted: each press, each text that is written, each file that is chosen.
final class Counted implements Hand {
    private final Hand hand;
    private int operations;

    Counted(Hand hand) {
        this.hand = hand;
    }

    int operations() {
        return operations;
    }

    @Override
    public void press(Locator target) {
        operations++;
        hand.press(target);
    }

    @Override
    public void write(Locator field, String text) {
        operations++;
        hand.write(field, text);
    }

    @Override
    public void choose(Locator input, Path file) {
        operations++;
        hand.choose(input, file);
    }
}
