package dev.fanfare.campaign;

import java.time.Instant;
import java.util.Map;

/// What one publish made: an immutable copy of a campaign with pinned component versions and its
/// rendered pages.
///
/// @param id content address: the first 16 hex digits of a SHA-256 over the document and the
///     rendered bytes
/// @param number counts the releases of a campaign from 1
/// @param document the campaign's JSON with pinned component versions, UTF-8
/// @param draftVersion which version of the draft it was made from
@SuppressWarnings("ArrayRecordComponent")
public record Release(
        String id,
        int number,
        Instant publishedAt,
        long draftVersion,
        byte[] document,
        Map<PageKey, RenderedPage> pages) {
    public Release {
        pages = Map.copyOf(pages);
    }
}
