package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.util.List;

/// How much more a quiz and its campaign can hold and still be saved.
///
/// @param questions how many more the quiz takes
/// @param bytes by how many the document may grow
public record Room(int questions, int bytes) {
    private static final int RESERVE = 64 * 1024;

    /// The room that is left; a little of the document's is kept for what a marketer does next.
    ///
    /// @param questions how many the quiz has
    /// @param bytes how large the document is
    public static Room in(int questions, int bytes) {
        return new Room(
                Limits.OF_A_CAMPAIGN.questions() - questions, Limits.OF_A_CAMPAIGN.document() - RESERVE - bytes);
    }

    /// How many of these, from the first, fit.
    public int fitting(List<ObjectNode> wanted) {
        int left = bytes;
        for (int i = 0; i < wanted.size(); i++) {
            left -= Json.bytes(wanted.get(i)).length + 1;
            if (i >= questions || left < 0) {
                return i;
            }
        }
        return wanted.size();
    }
}
