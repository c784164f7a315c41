package dev.fanfare.action;

import java.util.List;

/// The lists of codes that campaigns were given as files: too long for a document, they lie beside
/// the ledger, which takes codes out of them (`Change.TakeCode`). Thread safe.
public interface CodeLists {
    /// The most codes that one list holds, those included that were taken.
    int MOST = 1_000_000;

    /// Adds codes at the end of a list, making it when there is none, and returns how many of them
    /// were added: not those that are in it already, handed out or not, nor what is more than `MOST`.
    /// What it returns is on disk.
    Added add(String campaign, String list, List<String> codes);

    /// How many codes a list holds; none when there is no such list.
    Count count(String campaign, String list);

    /// The first codes of a list that nobody has taken, in the order they were added.
    List<String> untaken(String campaign, String list, int most);

    /// Takes the codes out of a list that nobody has taken, and returns how many those were.
    int removeUntaken(String campaign, String list);

    /// @param added how many are new in the list
    /// @param known how many were in it already
    /// @param beyond how many were left out because the list is full
    record Added(int added, int known, int beyond) {}

    /// @param all how many codes it holds, those included that were taken
    /// @param taken how many of them were taken
    record Count(int all, int taken) {
        public static final Count NONE = new Count(0, 0);

        public int left() {
            return all - taken;
        }
    }
}
