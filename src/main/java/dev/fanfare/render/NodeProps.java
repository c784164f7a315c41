package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.FieldControl;
import dev.fanfare.component.PageReader;
import dev.fanfare.page.Node;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values a template sees for one node: defaults filled in, the locale's texts and the
/// variant's values put in place, links and rich text made safe.
final class NodeProps {
    private static final String OF_FIELD = "field.";

    private final Place place;
    private final Replacements translations;
    private final Replacements variations;
    private final Images images;

    NodeProps(Place place, Images images) {
        this.images = images;
        this.place = place;
        this.translations = place.translations();
        this.variations = place.variations();
    }

    /// A value for every property the definition declares, by name; null where there is none.
    Map<String, @Nullable Object> of(Node node, ComponentDefinition definition) {
        return safeMembers(definition.props(), replaced(node));
    }

    /// A node's props with this locale's and this variant's values in place; not yet made safe.
    Map<String, Object> replaced(Node node) {
        Map<String, Object> props = node.props();
        for (Map.Entry<String, Object> text : translations.of(node.id()).entrySet()) {
            props = with(props, text.getKey().split("\\."), 0, text.getValue());
        }
        for (Map.Entry<String, Object> value : variations.of(node.id()).entrySet()) {
            props = with(props, value.getKey().split("\\."), 0, inLocale(value.getValue()));
        }
        return props;
    }

    /// A field with what this variant says of it at a node: `{node}.field.label` and the like.
    Map<String, Object> varied(Node node, Map<String, Object> field) {
        Map<String, Object> varied = new LinkedHashMap<>(field);
        variations.of(node.id()).forEach((path, value) -> {
            String text = path.startsWith(OF_FIELD) ? path.substring(OF_FIELD.length()) : "";
            if (FieldControl.TEXTS.contains(text) && inLocale(value) instanceof String said) {
                varied.put(text, field.get(text) instanceof RawString ? new RawString(SafeValue.richText(said)) : said);
            }
        });
        return varied;
    }

    private Object inLocale(Object value) {
        if (value instanceof Map<?, ?> byLocale) {
            for (String locale : place.locales()) {
                if (byLocale.get(locale) instanceof String text) {
                    return text;
                }
            }
        }
        return value;
    }

    private static @Nullable Object standard(Map.Entry<String, JsonNode> property) {
        return plain(property.getValue().path("default"));
    }

    private @Nullable Object safe(JsonNode schema, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> safeText(schema, text);
            case List<?> list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.forEach(item -> items.add(safe(schema.path("items"), item)));
                yield items;
            }
            case Map<?, ?> map when schema.has("properties") -> safeMembers(schema, map);
            case Map<?, ?> map -> map;
            default -> value;
        };
    }

    private Map<String, @Nullable Object> safeMembers(JsonNode schema, Map<?, ?> map) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            Object member = map.get(property.getKey());
            Object value = member == null ? standard(property) : member;
            members.put(
                    property.getKey(),
                    value == null && required(schema, property.getKey())
                            ? placeholder(property.getValue())
                            : safe(property.getValue(), value));
        });
        return members;
    }

    private static boolean required(JsonNode schema, String name) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// What a draft shows where a required value is still missing; a published page always has one.
    private Object placeholder(JsonNode schema) {
        if (schema.path("enum").path(0).isTextual()) {
            return schema.path("enum").path(0).asText();
        }
        return switch (schema.path("type").asText()) {
            case "array" -> List.of();
            case "object" -> safeMembers(schema, Map.of());
            case "boolean" -> false;
            case "integer", "number" -> schema.path("minimum").asInt(0);
            default ->
                schema.path("x-localized").asBoolean()
                        ? PageReader.text(schema.path("title")).in(place.locales())
                        : "";
        };
    }

    private Object safeText(JsonNode schema, String text) {
        return switch (schema.path("x-control").asText("")) {
            case "link" -> SafeValue.link(AssetReference.resolved(text));
            case "image" -> images.of(text);
            case "video" -> VideoValue.of(text, images);
            case "captions" -> VideoValue.captions(text, images);
            case "color" -> SafeValue.color(text);
            case "richtext" -> new RawString(SafeValue.richText(text));
            case "page" -> text.isEmpty() ? "" : PageValue.of(place, text);
            default -> text;
        };
    }

    /// Plain Java of a JSON value; null for JSON null and for nothing.
    static @Nullable Object plain(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> json.textValue();
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> json.numberValue();
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                json.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                json.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
                yield members;
            }
            default -> null;
        };
    }

    private static Map<String, Object> with(Map<String, Object> props, String[] path, int at, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(props);
        replace(Optional.ofNullable(copy.get(path[at])), path, at, value).ifPresent(next -> copy.put(path[at], next));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object> replace(Optional<Object> old, String[] path, int at, Object value) {
        if (at == path.length - 1) {
            return Optional.of(value);
        }
        return old.map(inner -> switch (inner) {
            case Map<?, ?> map -> with((Map<String, Object>) map, path, at + 1, value);
            case List<?> list -> withItem(list, path, at + 1, value);
            default -> inner;
        });
    }

    private static Object withItem(List<?> list, String[] path, int at, Object value) {
        List<Object> copy = new ArrayList<>(list);
        int index = path[at].matches("\\d{1,4}") ? Integer.parseInt(path[at]) : -1;
        if (index >= 0 && index < copy.size()) {
            replace(Optional.of(copy.get(index)), path, at, value).ifPresent(next -> copy.set(index, next));
        }
        return copy;
    }
}
