package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.Pointer;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.format.ValueSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a component that an operator has added must keep to, so that it works in the designer and disturbs no other
/// one. The core set keeps to it, too; a test says so.
final class AddedComponentCheck {
    private static final Set<String> HINTS = Set.of(
            "x-choices",
            "x-complete",
            "x-control",
            "x-css",
            "x-edit",
            "x-ink",
            "x-large",
            "x-localized",
            "x-paints",
            "x-responsive",
            "x-types",
            "x-unit");
    private static final Set<String> CONTROLS = Set.of(
            "captions",
            "checkin",
            "color",
            "coupon",
            "datetime",
            "drawn",
            "field",
            "form",
            "image",
            "language",
            "link",
            "page",
            "places",
            "poll",
            "pool",
            "quiz",
            "richtext",
            "textarea",
            "video");
    private static final Set<String> WITH_CONTROL = Set.of("string", "integer", "number", "boolean");
    /// What an author has yet to fill in may stand empty.
    private static final Set<String> STILL_EMPTY = Set.of("prop-minItems", "prop-minLength");
    private static final Set<String> FIELD_TYPES = fieldTypes();
    private static final int SLIP = 2;
    private static final Pattern STYLE = Pattern.compile("<[A-Za-z][^>]*?\\sstyle\\s*=");
    private static final Pattern SENT = Pattern.compile("\\bdata-emit=\"([A-Za-z][\\w-]*)\"");
    private static final Pattern EMITTED = Pattern.compile("\\.emit\\(\\s*[\"'`]([A-Za-z][\\w-]*)[\"'`]");
    private static final Pattern TEXT = Pattern.compile("\\{[^{}]*?\\btext\\.([A-Za-z][\\w]*)");

    private final ComponentDefinition component;
    private final List<String> problems = new ArrayList<>();

    private AddedComponentCheck(ComponentDefinition component) {
        this.component = component;
    }

    /// Each with its file and place, and what was expected.
    static List<String> problems(ComponentDefinition component) {
        AddedComponentCheck check = new AddedComponentCheck(component);
        check.props(component.props(), Pointer.ROOT.at("props"));
        check.field();
        check.template();
        check.events();
        check.problems.addAll(StyleCheck.problems(component.name(), component.style()));
        return check.problems;
    }

    private void props(JsonNode schema, Pointer at) {
        schema.path("properties").properties().forEach(prop -> {
            Pointer here = at.at("properties").at(prop.getKey());
            hints(prop.getValue(), here);
            control(prop.getValue(), here);
            standard(prop.getValue(), here);
            props(prop.getValue(), here);
            props(prop.getValue().path("items"), here.at("items"));
        });
    }

    private void hints(JsonNode schema, Pointer at) {
        schema.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("x-") && !HINTS.contains(name)) {
                HINTS.stream()
                        .filter(known -> Slips.between(name, known) <= SLIP)
                        .findFirst()
                        .ifPresent(known -> problem("component.json", at.at(name), "there is no such hint", known));
            }
        });
    }

    /// A property without a control would be missing in the designer without a word.
    private void control(JsonNode schema, Pointer at) {
        JsonNode control = schema.path("x-control");
        String type = schema.path("type").asText();
        boolean list = type.equals("array")
                && schema.path("items").path("type").asText().equals("object");
        if (!control.isMissingNode() && !CONTROLS.contains(control.asText())) {
            problem(
                    "component.json",
                    at.at("x-control"),
                    "the designer has no control '%s'".formatted(control.asText()),
                    "one of " + String.join(", ", new TreeSet<>(CONTROLS)));
        } else if (control.isMissingNode() && !schema.has("enum") && !list && !WITH_CONTROL.contains(type)) {
            problem(
                    "component.json",
                    at,
                    "the designer has no control for %s"
                            .formatted(type.isEmpty() ? "a value without a type" : "this " + type),
                    "a string, a number, a boolean, an enum or an array of objects");
        }
    }

    private void standard(JsonNode schema, Pointer at) {
        JsonNode standard = schema.path("default");
        if (standard.isMissingNode()) {
            return;
        }
        for (Finding finding : ValueSchema.of(schema).check(standard, at.at("default"), "prop-")) {
            if (!STILL_EMPTY.contains(finding.rule())) {
                problems.add(ComponentReader.said("component.json", finding));
            }
        }
    }

    /// A component shows one field, of types that there are, and its example has it.
    private void field() {
        Pointer at = Pointer.ROOT.at("props").at("properties");
        List<String> named = new ArrayList<>();
        component.props().path("properties").properties().forEach(prop -> {
            JsonNode schema = prop.getValue();
            if (schema.path("x-control").asText().equals(FieldControl.CONTROL)) {
                named.add(prop.getKey());
                types(schema.path(FieldControl.TYPES), at.at(prop.getKey()).at(FieldControl.TYPES));
            } else if (schema.has(FieldControl.TYPES)) {
                problem(
                        "component.json",
                        at.at(prop.getKey()).at(FieldControl.TYPES),
                        "stands beside no \"x-control\": \"field\"",
                        "it there, or none");
            }
        });
        named.stream()
                .skip(1)
                .forEach(second -> problem(
                        "component.json", at.at(second).at("x-control"), "is the second field", "one in a component"));
        named.stream().findFirst().ifPresent(this::exampleField);
    }

    private void types(JsonNode types, Pointer at) {
        boolean known = !types.isEmpty();
        for (JsonNode type : types) {
            known &= FIELD_TYPES.contains(type.asText());
        }
        if (!types.isArray() || !known) {
            problem(
                    "component.json",
                    at,
                    "says nothing that a field can be",
                    "a list of " + String.join(", ", new TreeSet<>(FIELD_TYPES)));
        }
    }

    private void exampleField(String prop) {
        String name = component.example().path("props").path(prop).asText();
        boolean there = name.isEmpty();
        for (JsonNode form : component.example().path("resources").path("forms")) {
            for (JsonNode field : form.path("fields")) {
                there |= field.path("name").asText().equals(name);
            }
        }
        if (!there) {
            problem(
                    "component.json",
                    Pointer.ROOT.at("example").at("props").at(prop),
                    "names the field '%s', which is in no form of the example".formatted(name),
                    "it in example/resources/forms");
        }
    }

    private static Set<String> fieldTypes() {
        Set<String> types = new HashSet<>();
        Json.sound(SchemaCheck.source("campaign"))
                .at("/$defs/field/properties/type/enum")
                .forEach(type -> types.add(type.asText()));
        return Set.copyOf(types);
    }

    private void template() {
        if (STYLE.matcher(component.template()).find()) {
            problem(
                    "template.html",
                    Pointer.ROOT,
                    "has a style attribute, which a page's security policy does not let in",
                    "a class, and x-css for what an author chooses");
        }
        Matcher texts = TEXT.matcher(component.template());
        while (texts.find()) {
            String key = texts.group(1);
            boolean said = component.texts().values().stream().anyMatch(words -> words.containsKey(key));
            if (!said) {
                problem(
                        "template.html",
                        Pointer.ROOT,
                        "says {text.%s}, which no message file has".formatted(key),
                        "'%s' in texts/en.json".formatted(key));
            }
        }
    }

    private void events() {
        declared("template.html", SENT.matcher(component.template()));
        declared("client.js", EMITTED.matcher(component.client()));
    }

    private void declared(String file, Matcher sent) {
        while (sent.find()) {
            if (!component.events().containsKey(sent.group(1))) {
                problem(
                        file,
                        Pointer.ROOT,
                        "sends the event '%s', which is not declared".formatted(sent.group(1)),
                        "it in component.json/events");
            }
        }
    }

    private void problem(String file, Pointer at, String what, String expected) {
        problems.add("%s%s: %s; expected %s".formatted(file, at.text(), what, expected));
    }
}
