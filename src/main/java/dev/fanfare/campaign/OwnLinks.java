package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The links of a document to the campaign's own pages. They are written with the campaign's slug
/// (`/gala/prize`), in properties and in the texts of every language.
public final class OwnLinks {
    private static final Set<String> HOLD_LINKS = Set.of("pages", "resources", "i18n", "variants");

    private final Pattern whole;
    private final Pattern inHtml;
    private final String replacement;

    private OwnLinks(String from, String to) {
        String own = "/" + Pattern.quote(from) + "(?=[/?#]|$)";
        this.whole = Pattern.compile("^" + own);
        this.inHtml = Pattern.compile("(?<=href=[\"'])/" + Pattern.quote(from) + "(?=[/?#\"'])");
        this.replacement = Matcher.quoteReplacement("/" + to);
    }

    /// A copy of a document in which the links lead to another address; everything else is as it was.
    ///
    /// @param from what the links of `document` begin with, its slug
    /// @param to the address of the same pages elsewhere, such as the slug of a copy
    public static ObjectNode moved(JsonNode document, String from, String to) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        OwnLinks links = new OwnLinks(from, to);
        document.properties()
                .forEach(member -> copy.set(
                        member.getKey(),
                        HOLD_LINKS.contains(member.getKey())
                                ? links.in(member.getValue())
                                : member.getValue().deepCopy()));
        return copy;
    }

    private JsonNode in(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> copy.set(member.getKey(), in(member.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(item -> copy.add(in(item)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(in(text.textValue()));
            default -> value;
        };
    }

    private String in(String text) {
        return text.startsWith("/")
                ? whole.matcher(text).replaceFirst(replacement)
                : inHtml.matcher(text).replaceAll(replacement);
    }
}
