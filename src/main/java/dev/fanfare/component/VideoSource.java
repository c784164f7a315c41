package dev.fanfare.component;

import dev.fanfare.asset.AssetReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// What the address that an author gave a video comes to.
public sealed interface VideoSource {
    /// There is no address yet.
    record None() implements VideoSource {}

    /// A file of the library.
    record Library(AssetReference reference) implements VideoSource {}

    /// A file that browsers play.
    record File(String address) implements VideoSource {}

    /// A video in the player of a site.
    ///
    /// @param frame the player's address, which begins to play
    /// @param page where the site itself shows it
    record Embed(VideoSite site, String frame, String page) implements VideoSource {}

    /// Perhaps a file: the address does not tell.
    record Doubtful(String address) implements VideoSource {}

    /// It plays nothing as it stands.
    ///
    /// @param meant the address that was probably meant
    record Slip(String meant) implements VideoSource {}

    /// It plays nothing.
    ///
    /// @param name what the reason is about: a host, a format, or the address
    record NoVideo(Reason reason, String name) implements VideoSource {}

    /// A scheme that a page must not use.
    record Unsafe(String scheme) implements VideoSource {}

    /// Why an address plays nothing.
    enum Reason {
        /// It leads to a channel, a list or a series of a site.
        LIST,
        /// The video's number is cut off.
        INCOMPLETE,
        /// A short link, of which only its own server knows what it leads to.
        SHORT_LINK,
        /// A site whose videos cannot be shown on a page.
        SITE,
        /// A file of a format that browsers do not play, or not all of them.
        FORMAT,
        /// A web page, or a file that is no video.
        PAGE,
        /// The address that a component brings along.
        SAMPLE
    }

    Set<String> PLAYED = words("mp4 m4v webm");
    Set<String> NOT_PLAYED =
            words("mov qt avi wmv asf mkv flv f4v swf rm rmvb mpg mpeg vob ts mts m2ts 3gp 3g2 ogv divx m3u8 mpd");
    Set<String> NO_VIDEO = words("html htm shtml php asp aspx jsp do pdf doc docx ppt pptx jpg jpeg png gif webp svg"
            + " mp3 m4a wav aac ogg zip rar txt json");
    Set<String> SHORT_LINKS = words("bili2233.cn t.cn url.cn dwz.cn suo.im bit.ly tinyurl.com t.co goo.gl");
    Set<String> OTHER_SITES = words(
            "youku.com iqiyi.com iq.com mgtv.com douyin.com iesdouyin.com tiktok.com kuaishou.com"
                    + " chenzhongtech.com ixigua.com toutiao.com weibo.com weibo.cn xiaohongshu.com xhslink.com weixin.qq.com"
                    + " zhihu.com acfun.cn sohu.com pptv.com le.com huya.com douyu.com bilibili.com bilibili.tv facebook.com"
                    + " fb.watch instagram.com x.com twitter.com dailymotion.com dai.ly twitch.tv loom.com wistia.com"
                    + " streamable.com rutube.ru vk.com naver.com nicovideo.jp nico.ms drive.google.com 1drv.ms"
                    + " onedrive.live.com sharepoint.com pan.baidu.com pan.quark.cn alipan.com aliyundrive.com docs.qq.com");
    /// Names that nobody can have (RFC 2606).
    Set<String> SAMPLES = words("example.com example.org example.net example");

    static VideoSource of(String typed) {
        Optional<AssetReference> reference = AssetReference.of(typed.strip());
        if (reference.isPresent()) {
            return new Library(reference.get());
        }
        Optional<VideoSource> quoted = VideoSite.quoted(typed.strip());
        if (quoted.isPresent()) {
            return quoted.get();
        }
        CopiedAddress address = CopiedAddress.of(typed);
        if (address.text().isEmpty()) {
            return new None();
        }
        Optional<String> unsafe = unsafe(address.text());
        if (unsafe.isPresent()) {
            return new Unsafe(unsafe.get());
        }
        return VideoSite.of(address.host())
                .map(site -> site.judge(address.ofSite()))
                .orElseGet(() -> elsewhere(address));
    }

    /// `video.example.com:8080` begins with no scheme.
    private static Optional<String> unsafe(String text) {
        Matcher scheme = Addresses.SCHEME.matcher(text);
        boolean port = scheme.find()
                && scheme.group(1).contains(".")
                && text.substring(scheme.end()).matches("\\d{1,5}(?:[/?#].*)?");
        return port ? Optional.empty() : Addresses.forbiddenScheme(text, false);
    }

    private static VideoSource elsewhere(CopiedAddress address) {
        String text = address.text();
        String end = address.extension();
        String host = address.host();
        boolean web = text.matches("(?i)https?://.*") || text.startsWith("//");
        boolean here = text.startsWith("/") && !web;
        if (web && WebAddress.belongsTo(SAMPLES, host)) {
            return new NoVideo(Reason.SAMPLE, host);
        }
        if (WebAddress.belongsTo(SHORT_LINKS, host)) {
            return new NoVideo(Reason.SHORT_LINK, host);
        }
        if (isPageOfSite(address)) {
            return new NoVideo(Reason.SITE, host);
        }
        if (NOT_PLAYED.contains(end) && !address.path().isEmpty()) {
            return new NoVideo(Reason.FORMAT, end.toUpperCase(Locale.ROOT));
        }
        if (NO_VIDEO.contains(end)
                || (web && address.path().isEmpty() && address.query().isEmpty())) {
            return new NoVideo(Reason.PAGE, text);
        }
        if (text.regionMatches(true, 0, "http://", 0, 7)) {
            return new Slip("https://" + text.substring(7));
        }
        if (!web && !here) {
            return withoutScheme(address);
        }
        return PLAYED.contains(end) || isOfLibrary(text) ? new File(text) : new Doubtful(text);
    }

    /// A name with a dot before its first slash is of a host.
    private static VideoSource withoutScheme(CopiedAddress address) {
        boolean web = address.host().contains(".")
                && WebAddress.isHost(address.host())
                && !address.path().isEmpty();
        return web
                ? new Slip("https://" + WebAddress.stripped(address.text()))
                : new NoVideo(Reason.PAGE, address.text());
    }

    /// Of a store for files, the address that people copy is the page around the file.
    private static boolean isPageOfSite(CopiedAddress address) {
        String host = address.host();
        boolean dropbox = WebAddress.belongsTo(words("dropbox.com"), host)
                && !address.parameter("raw").equals("1")
                && !address.parameter("dl").equals("1");
        return dropbox || (WebAddress.belongsTo(OTHER_SITES, host) && !PLAYED.contains(address.extension()));
    }

    private static boolean isOfLibrary(String text) {
        return text.matches(AssetReference.MEDIA + "[0-9a-f]{32}(?:/[\\w.-]+)?");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
