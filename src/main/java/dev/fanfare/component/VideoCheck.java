package dev.fanfare.component;

import dev.fanfare.asset.AssetReference;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;

/// Whether the video of one node plays, and whether its subtitles can be shown.
final class VideoCheck {
    private static final String EXPECTED = "the address of a video at YouTube, Bilibili, Vimeo or Tencent Video,"
            + " of an MP4 or WebM file, or a video of the library";
    private static final String EXPECTED_CAPTIONS = "subtitles of the library, or a WebVTT file of this server";
    /// The event that players of other sites do not tell.
    private static final String ENDED = "ended";

    private final Findings findings;
    private final PlacedNode node;

    VideoCheck(Findings findings, PlacedNode node) {
        this.findings = findings;
        this.node = node;
    }

    void video(String address, Pointer at) {
        if (Placeholders.hasAny(address)) {
            return;
        }
        switch (VideoSource.of(address)) {
            case VideoSource.None _, VideoSource.Library _, VideoSource.File _ -> {}
            case VideoSource.Embed embed -> ended(embed);
            case VideoSource.Doubtful _ ->
                findings.warning(
                        at,
                        "video-doubtful",
                        EXPECTED,
                        "nobody can tell whether the address '%s' of node '%s' is a video; expected %s"
                                .formatted(address, node.id(), EXPECTED),
                        Map.of("name", address));
            case VideoSource.Slip(String meant) ->
                findings.unfinished(
                        at,
                        "link-meant",
                        meant,
                        "node '%s' plays '%s', which plays nothing; expected probably %s"
                                .formatted(node.id(), address, meant),
                        Map.of("name", address, "meant", meant));
            case VideoSource.Unsafe(String scheme) ->
                findings.unfinished(
                        at,
                        "link-scheme",
                        Addresses.expected(false),
                        "node '%s' leads to an address with the scheme '%s'; expected %s"
                                .formatted(node.id(), scheme, Addresses.expected(false)),
                        Map.of("name", scheme));
            case VideoSource.NoVideo no -> none(no, at);
        }
    }

    private void none(VideoSource.NoVideo no, Pointer at) {
        String name = no.name();
        switch (no.reason()) {
            case LIST -> none("video-list", "'%s' leads to a channel, a list or a series".formatted(name), name, at);
            case INCOMPLETE ->
                none("video-incomplete", "the video's number in '%s' is cut off".formatted(name), name, at);
            case SHORT_LINK ->
                none("video-short-link", "the short link of '%s' does not tell which video".formatted(name), name, at);
            case SITE -> none("video-site", "videos of '%s' cannot be shown on a page".formatted(name), name, at);
            case FORMAT -> none("video-format", "browsers do not play %s".formatted(name), name, at);
            case PAGE -> none("video-page", "'%s' is no video".formatted(name), name, at);
            case SAMPLE -> none("video-sample", "'%s' is the sample address that came along".formatted(name), name, at);
        }
    }

    private void none(String rule, String why, String name, Pointer at) {
        findings.unfinished(
                at,
                rule,
                EXPECTED,
                "node '%s' plays nothing: %s; expected %s".formatted(node.id(), why, EXPECTED),
                Map.of("name", name));
    }

    private void ended(VideoSource.Embed embed) {
        if (!node.json().path("on").path(ENDED).isEmpty()) {
            findings.warning(
                    node.at().at("on").at(ENDED),
                    "video-end-unknown",
                    "a file of the library, or steps of another event",
                    "the steps of '%s' at node '%s' never run: the player of %s does not tell when a video ends"
                            .formatted(ENDED, node.id(), embed.site().title()),
                    Map.of("name", embed.site().title()));
        }
    }

    /// A browser takes subtitles from the page's own server alone.
    void captions(String address, Pointer at) {
        CopiedAddress copied = CopiedAddress.of(address);
        boolean library = AssetReference.of(address.strip()).isPresent();
        boolean here = copied.host().isEmpty() && copied.extension().equals("vtt");
        if (address.isBlank() || library || here) {
            return;
        }
        findings.unfinished(
                at,
                "captions-elsewhere",
                EXPECTED_CAPTIONS,
                "node '%s' has subtitles '%s' that browsers do not show; expected %s"
                        .formatted(node.id(), address, EXPECTED_CAPTIONS),
                Map.of("name", address));
    }
}
