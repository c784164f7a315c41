package dev.fanfare.component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sites whose videos a page shows in their own players, in the mode in which each follows visitors least.
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are made by of(), which nobody can change
public enum VideoSite {
    YOUTUBE(
            "YouTube",
            Set.of("youtube.com", "youtube-nocookie.com", "youtu.be"),
            List.of("https://www.youtube-nocookie.com")) {
        @Override
        VideoSource judge(CopiedAddress address) {
            String first = address.segment(0);
            String id = address.host().equals("youtu.be")
                    ? first
                    : ONE_VIDEO.contains(first) ? address.segment(1) : address.parameter("v");
            if (id.isEmpty() || LISTS.contains(id)) {
                return notOne(address);
            }
            if (!id.matches("[\\w-]{11}")) {
                return incomplete(address);
            }
            String start = address.start().map(at -> "&start=" + at).orElse("");
            String from = address.start().map(at -> "&t=" + at + "s").orElse("");
            return new VideoSource.Embed(
                    this,
                    "https://www.youtube-nocookie.com/embed/" + id + "?autoplay=1&playsinline=1&rel=0" + start,
                    "https://www.youtube.com/watch?v=" + id + from);
        }
    },

    BILIBILI(
            "哔哩哔哩",
            Set.of("bilibili.com", "b23.tv"),
            // phones are sent on from the one to the other
            List.of("https://player.bilibili.com", "https://www.bilibili.com")) {
        @Override
        VideoSource judge(CopiedAddress address) {
            boolean isShort = address.host().equals("b23.tv");
            int video = address.path().indexOf("video");
            String named = isShort ? address.segment(0) : video < 0 ? "" : address.segment(video + 1);
            String id = !address.parameter("bvid").isEmpty()
                    ? address.parameter("bvid")
                    : !named.isEmpty()
                            ? named
                            : address.parameter("aid").isEmpty() ? "" : "av" + address.parameter("aid");
            if (id.isEmpty()) {
                return notOne(address);
            }
            return ofBilibili(id, address)
                    .orElseGet(() -> isShort
                            ? new VideoSource.NoVideo(VideoSource.Reason.SHORT_LINK, address.host())
                            : incomplete(address));
        }
    },

    VIMEO("Vimeo", Set.of("vimeo.com"), List.of("https://player.vimeo.com")) {
        @Override
        VideoSource judge(CopiedAddress address) {
            Matcher path = VIMEO_PATH.matcher(String.join("/", address.path()));
            if (!path.matches()) {
                return notOne(address);
            }
            String id = path.group(1);
            String hash = path.group(2) == null ? address.parameter("h") : path.group(2);
            boolean hidden = hash.matches("[0-9a-f]{6,20}");
            String start = address.start().map(at -> "#t=" + at + "s").orElse("");
            return new VideoSource.Embed(
                    this,
                    "https://player.vimeo.com/video/" + id + "?" + (hidden ? "h=" + hash + "&" : "")
                            + "autoplay=1&playsinline=1&dnt=1" + start,
                    "https://vimeo.com/" + id + (hidden ? "/" + hash : "") + start);
        }
    },

    TENCENT("腾讯视频", Set.of("v.qq.com", "video.qq.com"), List.of("https://v.qq.com")) {
        @Override
        VideoSource judge(CopiedAddress address) {
            String id = address.parameter("vid").isEmpty() ? named(address.path()) : address.parameter("vid");
            if (id.isEmpty() || id.length() == SERIES) {
                return notOne(address);
            }
            if (!id.matches("[a-z0-9]{11}")) {
                return incomplete(address);
            }
            return new VideoSource.Embed(
                    this,
                    "https://v.qq.com/txp/iframe/player.html?vid=" + id + "&autoplay=true",
                    "https://v.qq.com/x/page/" + id + ".html");
        }

        private static String named(List<String> path) {
            boolean one = path.contains("page") || path.contains("cover");
            return one && path.getLast().endsWith(".html") ? path.getLast().replaceFirst("\\.html$", "") : "";
        }
    };

    /// What stands before a video's id in the path.
    private static final Set<String> ONE_VIDEO = Set.of("shorts", "live", "embed", "video", "v", "e");

    /// What stands in the place of a video's id, and is none.
    private static final Set<String> LISTS = Set.of("videoseries", "playlist", "live_stream");

    /// How long the number of a series is at Tencent Video; that of a video is shorter.
    private static final int SERIES = 15;

    private static final Pattern VIMEO_PATH = Pattern.compile(
            "(?:video/|manage/videos/|channels/[\\w-]+/|groups/[\\w-]+/videos/|(?:showcase|album)/\\d+/video/|ondemand/[\\w-]+/)?(\\d{3,12})(?:/([0-9a-f]{6,20}))?(?:/.*)?");
    private static final Pattern BV = Pattern.compile("(?i:BV)([0-9A-Za-z]{10})");

    private final String title;
    private final Set<String> domains;
    private final List<String> origins;

    VideoSite(String title, Set<String> domains, List<String> origins) {
        this.title = title;
        this.domains = domains;
        this.origins = origins;
    }

    /// What the site calls itself.
    public String title() {
        return title;
    }

    /// Every origin that a player is loaded from which begins at this one.
    public static List<String> originsWith(String origin) {
        return List.of(values()).stream()
                .map(site -> site.origins)
                .filter(origins -> origins.contains(origin))
                .findFirst()
                .orElse(List.of(origin));
    }

    abstract VideoSource judge(CopiedAddress address);

    /// The site that a host belongs to.
    static Optional<VideoSite> of(String host) {
        return List.of(values()).stream()
                .filter(site -> WebAddress.belongsTo(site.domains, host))
                .findFirst();
    }

    /// A number of Bilibili's that stands alone, as people quote it.
    static Optional<VideoSource> quoted(String text) {
        return BV.matcher(text).matches() ? ofBilibili(text, CopiedAddress.of("")) : Optional.empty();
    }

    private static Optional<VideoSource> ofBilibili(String id, CopiedAddress address) {
        Matcher bv = BV.matcher(id);
        boolean isBv = bv.matches();
        String number = id.toLowerCase(Locale.ROOT).replaceFirst("^av", "");
        if (!isBv && !number.matches("\\d{1,17}")) {
            return Optional.empty();
        }
        String name = isBv ? "BV" + bv.group(1) : "av" + number;
        String part =
                address.parameter("p").matches("[1-9]\\d{0,3}") ? address.parameter("p") : address.parameter("page");
        String of = part.matches("[1-9]\\d{0,3}") ? "&p=" + part : "";
        String start = address.start().map(at -> "&t=" + at).orElse("");
        return Optional.of(new VideoSource.Embed(
                BILIBILI,
                "https://player.bilibili.com/player.html?isOutside=true&" + (isBv ? "bvid=" + name : "aid=" + number)
                        + of + start + "&autoplay=1&danmaku=0",
                "https://www.bilibili.com/video/" + name + "/" + (of + start).replaceFirst("^&", "?")));
    }

    private static VideoSource notOne(CopiedAddress address) {
        return new VideoSource.NoVideo(VideoSource.Reason.LIST, address.host());
    }

    private static VideoSource incomplete(CopiedAddress address) {
        return new VideoSource.NoVideo(VideoSource.Reason.INCOMPLETE, address.text());
    }
}
