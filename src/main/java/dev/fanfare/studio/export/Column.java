package dev.fanfare.studio.export;

import dev.fanfare.action.Ledger.Entry;
import java.util.function.Function;

/// One column of a table of entries.
///
/// @param value what an entry has in it; an empty text for nothing
record Column(String heading, Function<Entry, Object> value) {}
