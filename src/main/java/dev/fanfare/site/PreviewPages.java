package dev.fanfare.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.page.Languages;
import dev.fanfare.preview.Preview;
import dev.fanfare.render.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands around a preview and in its place once it has ended, in the reader's language.
final class PreviewPages {
    private final Messages messages = Messages.about("preview");
    private final PageLocales locales = new PageLocales(messages.locales());
    private final String style = text("preview.css");
    private final String around = text("preview.html");
    private final String over = text("preview-over.html");

    /// A document and the policy it may run under.
    record Made(String html, String policy) {}

    /// @param page the address of the page that is shown
    Made around(Preview preview, String page, @Nullable String language) {
        String locale = Negotiation.locale(locales, null, null, language);
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
        String locale = Negotiation.locale(locales, null, null, language);
        return new Made(
                filled(over, locale),
                "default-src 'none'; style-src " + hash(style) + "; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'self'");
    }

    private String filled(String page, String locale) {
        String html = page.replace("{css}", style)
                .replace("{locale}", locale)
                .replace("{direction}", Languages.direction(locale));
        for (Map.Entry<String, JsonNode> word : messages.in(locale).properties()) {
            html = html.replace(
                    "{words." + word.getKey() + "}", escaped(word.getValue().asText()));
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
