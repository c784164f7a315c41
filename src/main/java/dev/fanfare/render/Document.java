package dev.fanfare.render;

import dev.fanfare.component.VideoSite;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts one page's document together and says under which policy it may run.
final class Document {
    /// In the page, or made by a component's module when a visitor asks for it.
    private static final Pattern FRAME = Pattern.compile("(?:<iframe[^>]*\\ssrc|\\sdata-frame)=\"(https://[^/\"]+)");

    private final Frame frame;
    private final String content;
    private final String style;
    private final String script;
    private final String island;

    Document(Frame frame, String content, String style, String script, String island) {
        this.frame = frame;
        this.content = content;
        this.style = style;
        this.script = script;
        this.island = island;
    }

    String html(String skip) {
        String scripts = "<script type=\"application/json\" id=\"fanfare\">" + island + "</script>"
                + "<script type=\"module\">" + script + "</script>";
        return frame.html("<style>" + style + "</style>", skip, Marks.NONE, heading() + content + "</main>" + scripts);
    }

    /// A page that shows no heading of the first level has its title for one, where no eye sees it.
    private String heading() {
        return content.contains("<h1") ? "" : "<h1 class=\"f-hidden\">" + Escaped.html(frame.title()) + "</h1>";
    }

    /// The content security policy: only this page's own script and style may run, by their
    /// hashes.
    String policy() {
        return "default-src 'none'; script-src " + Digest.policy(script) + "; style-src " + Digest.policy(style)
                + "; img-src 'self' https: data:; media-src 'self' https:; connect-src 'self'; font-src 'self'"
                + frames(content) + "; form-action 'self'; base-uri 'none'; frame-ancestors " + ancestors();
    }

    /// Whose pages may show this one in a frame.
    private String ancestors() {
        return Stream.concat(Stream.of("'self'"), frame.place().campaign().presence().embedIn().stream())
                .collect(Collectors.joining(" "));
    }

    /// The directive that lets in the frames a content holds.
    static String frames(String content) {
        TreeSet<String> frames = new TreeSet<>();
        Matcher frame = FRAME.matcher(content);
        while (frame.find()) {
            frames.addAll(VideoSite.originsWith(frame.group(1)));
        }
        return frames.isEmpty() ? "" : "; frame-src " + String.join(" ", frames);
    }
}
