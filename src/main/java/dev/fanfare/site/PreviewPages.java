package dev.fanfare.site;

import dev.fanfare.preview.Preview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands around a preview and in its place once it has ended, in the reader's language.
final class PreviewPages {
    private static final PageLocales LOCALES = new PageLocales(List.of("en", "zh-CN"));

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "test", "Test",
                    "note", "Nothing here is real: no prize, no entry, no stock.",
                    "again", "Start over",
                    "frame", "The page as its visitors will see it",
                    "over", "This preview has ended",
                    "overNote", "Its link worked for two hours. Ask whoever sent it for a new one."),
            "zh-CN",
            Map.of(
                    "test", "测试",
                    "note", "这里的一切都不算数：奖品、登记和库存都不是真的。",
                    "again", "重新开始",
                    "frame", "访客将看到的页面",
                    "over", "这个预览已经结束",
                    "overNote", "预览链接两小时内有效。请向发送链接的人再要一个。"));

    private final String style = text("preview.css");
    private final String around = text("preview.html");
    private final String over = text("preview-over.html");

    /// A document and the policy it may run under.
    record Made(String html, String policy) {}

    /// @param page the address of the page that is shown
    Made around(Preview preview, String page, @Nullable String language) {
        String locale = Negotiation.locale(LOCALES, null, null, language);
        String html = filled(around, locale)
                .replace(
                        "{title}",
                        escaped(preview.campaign().title().in(preview.campaign().defaultLocale())))
                .replace("{page}", escaped(page))
                .replace("{again}", escaped("/" + preview.address() + "/start-over"));
        return new Made(
                html,
                "default-src 'none'; style-src " + hash(style) + "; frame-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'self'");
    }

    Made over(@Nullable String language) {
        String locale = Negotiation.locale(LOCALES, null, null, language);
        return new Made(
                filled(over, locale),
                "default-src 'none'; style-src " + hash(style) + "; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'self'");
    }

    private String filled(String page, String locale) {
        String html = page.replace("{css}", style).replace("{locale}", locale);
        for (Map.Entry<String, String> word :
                Objects.requireNonNull(WORDS.get(locale)).entrySet()) {
            html = html.replace("{words." + word.getKey() + "}", word.getValue());
        }
        return html;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String text(String name) {
        try (InputStream file = PreviewPages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
