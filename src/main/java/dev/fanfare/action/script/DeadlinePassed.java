package dev.fanfare.action.script;

import java.io.IOException;

/// Nothing came in the time there was.
final class DeadlinePassed extends IOException {
    private static final long serialVersionUID = 1;

    DeadlinePassed() {
        super("nothing came in time");
    }
}
