package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns `campaign/2` into `campaign/3`. Components on pages said what a field asks for, beside the form
/// that keeps it; now the form alone says it, as the first page said it that showed the field.
final class FieldsOnPages {
    private static final String CONSENT = "core/consent";
    private static final Set<String> SHOW_FIELDS = Set.of("core/field", CONSENT);
    private static final String FORM = "core/form";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private final ObjectNode document;
    private final NodeTexts texts;
    private final List<PlacedNode> nodes = new ArrayList<>();
    private final Map<String, ShownForm> forms = new LinkedHashMap<>();

    private FieldsOnPages(ObjectNode document) {
        this.document = document;
        this.texts = new NodeTexts(document);
        document.path("pages")
                .properties()
                .forEach(page -> nodes.addAll(PlacedNode.of(
                        page.getKey(), page.getValue(), Pointer.ROOT.at("pages").at(page.getKey()))));
    }

    /// @param document may be wrong in places
    static void migrate(ObjectNode document) {
        FieldsOnPages migration = new FieldsOnPages(document);
        migration.forms();
        migration.nodes.stream().filter(FieldsOnPages::showsField).forEach(migration::field);
        migration.forms.values().forEach(ShownForm::leaveOutOptions);
        migration.texts.remove(migration.nodes, FieldsOnPages::showsField);
    }

    private void forms() {
        document.path("resources").path("forms").properties().forEach(form -> {
            if (form.getValue() instanceof ObjectNode json) {
                forms.put(form.getKey(), new ShownForm(json, texts));
            }
        });
        nodes.stream()
                .filter(node -> node.type().equals(FORM) && form(node).isEmpty())
                .forEach(this::named);
    }

    private static boolean showsField(PlacedNode node) {
        return SHOW_FIELDS.contains(node.type());
    }

    /// A form component names the form that it sends. Where it sends none, the fields in it get a form of their
    /// own: nothing that somebody has written is lost.
    private void named(PlacedNode node) {
        Optional<String> form = sent(node);
        boolean holds = nodes.stream().anyMatch(one -> showsField(one) && one.isIn(node));
        if ((form.isPresent() || holds) && node.json() instanceof ObjectNode json) {
            member(json, "props").ifPresent(props -> props.put("form", form.orElseGet(this::newForm)));
        }
    }

    private String newForm() {
        String name = "form";
        for (int i = 2; forms.containsKey(name); i++) {
            name = "form" + i;
        }
        form(name);
        return name;
    }

    private static String form(PlacedNode node) {
        return node.json().path("props").path("form").asText();
    }

    /// The form that the steps of a node send.
    private static Optional<String> sent(PlacedNode node) {
        return SentForms.of(node).stream().findFirst();
    }

    private void field(PlacedNode node) {
        JsonNode said = node.json().path("props");
        if (said instanceof ObjectNode props) {
            String name = props.path("name").asText();
            if (NAME.matcher(name).matches()) {
                around(node)
                        .flatMap(this::form)
                        .ifPresent(form -> form.shows(node, node.type().equals(CONSENT)));
            }
            props.retain("name");
        }
    }

    /// The form that a node stands in: the nearest that is named around it, else the nearest that is sent.
    private Optional<String> around(PlacedNode node) {
        List<PlacedNode> around = nodes.reversed().stream().filter(node::isIn).toList();
        return around.stream()
                .map(FieldsOnPages::form)
                .filter(form -> !form.isEmpty())
                .findFirst()
                .or(() -> around.stream().flatMap(one -> sent(one).stream()).findFirst());
    }

    /// The form of this name, made when there is none.
    private Optional<ShownForm> form(String name) {
        if (!forms.containsKey(name) && NAME.matcher(name).matches()) {
            member(document, "resources")
                    .flatMap(resources -> member(resources, "forms"))
                    .flatMap(all -> member(all, name))
                    .ifPresent(form -> forms.put(name, new ShownForm(form, texts)));
        }
        return Optional.ofNullable(forms.get(name));
    }

    /// A member that is an object, made when there is none; empty when it is something else.
    private static Optional<ObjectNode> member(ObjectNode owner, String name) {
        JsonNode known = owner.has(name) ? owner.path(name) : owner.putObject(name);
        return known instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
