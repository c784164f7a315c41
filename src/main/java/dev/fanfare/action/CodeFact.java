package dev.fanfare.action;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shared facts by which a ledger tells of its code lists (see `CodeLists`): an action asks for
/// them by name, as for all others.
public sealed interface CodeFact {
    Pattern NAME = Pattern.compile("codes/([A-Za-z0-9_-]{1,64})(?:/(?:(taken)|left/([0-9a-f]{16})))?");

    String list();

    /// The fact's name.
    String name();

    default Key key() {
        return Key.shared(name());
    }

    /// The fact of a name; empty when it is none of these.
    static Optional<CodeFact> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!name.startsWith("codes/") || !parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            return Optional.of(new Left(parts.group(1), Long.parseUnsignedLong(parts.group(3), 16)));
        }
        return Optional.of(parts.group(2) == null ? new Held(parts.group(1)) : new Taken(parts.group(1)));
    }

    /// Counts the codes of a list, those included that were taken.
    record Held(String list) implements CodeFact {
        @Override
        public String name() {
            return "codes/" + list;
        }
    }

    /// Counts the codes of a list that were taken.
    record Taken(String list) implements CodeFact {
        @Override
        public String name() {
            return "codes/" + list + "/taken";
        }
    }

    /// Marked with a code that nobody has taken, if one is left: which one, luck tells, so that
    /// visitors who come at the same instant rarely reach for the same code.
    record Left(String list, long luck) implements CodeFact {
        /// Among how many codes that lie side by side luck chooses.
        public static final int NEIGHBOURS = 256;

        @Override
        public String name() {
            return "codes/%s/left/%016x".formatted(list, luck);
        }

        /// How far into the list it looks, from 0 to 1.
        public double place() {
            return (luck >>> 32) / (double) (1L << 32);
        }

        /// Which of some neighbours it takes.
        public int choice(int neighbours) {
            return (int) ((luck & 0x7fff_ffff) % neighbours);
        }
    }
}
