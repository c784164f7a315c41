package dev.fanfare.render;

import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.FieldControl;
import dev.fanfare.page.Languages;
import dev.fanfare.page.Node;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Renders the nodes of one page: each through its component's template, children before parents.
/// One object renders one page once.
final class PageRenderer {
    private final Catalogue catalogue;
    private final Templates templates;
    private final Place place;
    private final Marks marks;
    private final NodeProps props;
    private final PublicResource resources;
    private final Styles styles;
    private final Images images;
    private final Set<ComponentDefinition> used = new LinkedHashSet<>();

    /// @param marks `EDIT` also has it show what a draft may have and a published page may not
    PageRenderer(
            Catalogue catalogue, Templates templates, Place place, Marks marks, Images images, StyleSheets sheets) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.place = place;
        this.marks = marks;
        this.props = new NodeProps(place, images);
        this.styles = new Styles(images, sheets, place.campaign().theme());
        this.images = images;
        this.resources = new PublicResource(place.campaign().resources(), place.locales());
    }

    /// The HTML of the page's content.
    String content() {
        return content(FormScope.NONE);
    }

    /// The same of an example: a field that stands in no form is that of the first form that has it.
    String example() {
        return content(FormScope.any(place.campaign().resources()));
    }

    private String content(FormScope scope) {
        StringBuilder html = new StringBuilder();
        place.page().content().forEach(node -> html.append(html(node, scope)));
        return html.toString();
    }

    /// The components that `content` rendered, in the order they were first needed.
    Set<ComponentDefinition> used() {
        return used;
    }

    Styles styles() {
        return styles;
    }

    /// The HTML of one node of the page with all that stands in it.
    String html(Node node) {
        FormScope scope = FormScope.NONE;
        for (Node around : place.page().around(node)) {
            Optional<ComponentDefinition> definition = catalogue.component(around.type());
            if (definition.isPresent()) {
                scope = inside(scope, definition.get(), props.of(around, definition.get()));
            }
        }
        return html(node, scope);
    }

    private String html(Node node, FormScope scope) {
        Optional<ComponentDefinition> definition = catalogue.component(node.type());
        return switch (marks) {
            case NONE -> html(node, definition.orElseThrow(() -> notInstalled(node)), scope);
            case EDIT -> definition.map(found -> draft(node, found, scope)).orElseGet(() -> EditBox.notInstalled(node));
        };
    }

    /// The forms whose fields can stand in a node, by those that can stand around it.
    private FormScope inside(FormScope around, ComponentDefinition definition, Map<String, @Nullable Object> props) {
        return definition
                .controlled("form")
                .map(prop -> FormScope.of(place.campaign().resources(), String.valueOf(props.get(prop))))
                .orElse(around);
    }

    private IllegalStateException notInstalled(Node node) {
        return new IllegalStateException(
                "page '%s' uses component '%s', which is not installed: it was published unchecked"
                        .formatted(place.key().page(), node.type()));
    }

    /// A draft may hold values that no template can show.
    private String draft(Node node, ComponentDefinition definition, FormScope scope) {
        try {
            return html(node, definition, scope);
        } catch (BrokenTemplate broken) {
            return EditBox.broken(node, broken);
        }
    }

    private String html(Node node, ComponentDefinition definition, FormScope scope) {
        Map<String, @Nullable Object> own = props.of(node, definition);
        Optional<String> named =
                FieldControl.of(definition).map(control -> Objects.toString(own.get(control.prop()), ""));
        Optional<Map<String, Object>> field =
                named.flatMap(scope::field).map(shown -> props.varied(node, resources.field(shown)));
        if (named.isPresent() && field.isEmpty()) {
            return marks == Marks.EDIT ? EditBox.noField(node, scope, named.get()) : "";
        }
        used.add(definition);
        styles.use(definition);
        styles.set(node, definition, props.replaced(node));
        Map<String, @Nullable Object> values = values(node, definition, own, scope);
        values.put("field", field.orElse(null));
        return templates.render(definition, values);
    }

    private Map<String, @Nullable Object> values(
            Node node, ComponentDefinition definition, Map<String, @Nullable Object> own, FormScope scope) {
        Map<String, @Nullable Object> resolved =
                new ShownPlaces(resources.pool(definition, own), place.locales(), images).in(definition, own);
        styles.focus(node, resolved);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("attrs", new RawString(attributes(node)));
        values.put("props", resolved);
        values.put("text", texts(definition));
        values.put("slots", slots(node, definition, inside(scope, definition, own)));
        values.put("edit", new Templates.PropMarks(marks, definition));
        values.put("node", Map.of("id", node.id()));
        values.put("locale", place.locale());
        values.put("pageUrl", place.path());
        values.put("qrUrl", Paths.qr(place.campaign().slug(), place.key().page()));
        values.putAll(resources.of(definition, resolved));
        return values;
    }

    private String attributes(Node node) {
        String hidden = node.showIf().isPresent() ? " hidden" : "";
        return "id=\"" + node.id() + "\" data-c=\"" + node.type() + "\"" + hidden + marks.root(node);
    }

    private Map<String, Object> slots(Node node, ComponentDefinition definition, FormScope scope) {
        Map<String, Object> slots = new LinkedHashMap<>();
        for (String name : definition.slots().keySet()) {
            StringBuilder html = new StringBuilder();
            node.slots().getOrDefault(name, List.of()).forEach(child -> html.append(html(child, scope)));
            slots.put(
                    name,
                    Map.of(
                            "html",
                            new RawString(html.toString()),
                            "empty",
                            html.isEmpty(),
                            "attrs",
                            new RawString(marks.slot(name))));
        }
        return slots;
    }

    /// The component's own words in the page's locale: the first locale of the page's, then
    /// English, then any, key by key.
    private Map<String, String> texts(ComponentDefinition definition) {
        Map<String, String> words = new LinkedHashMap<>();
        definition.texts().values().forEach(words::putAll);
        Optional.ofNullable(definition.texts().get("en")).ifPresent(words::putAll);
        for (String locale : place.locales().reversed()) {
            Languages.best(definition.texts(), locale).ifPresent(words::putAll);
        }
        return words;
    }
}
