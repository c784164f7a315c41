package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says in plain words what a JSON Schema validator found.
final class SchemaWords {
    private static final Pattern CHOICE = Pattern.compile("^(.*?/(anyOf|oneOf))/\\d+/.*$");

    private final Map<String, JsonNode> documents;

    SchemaWords(Map<String, JsonNode> documents) {
        this.documents = Map.copyOf(documents);
    }

    List<Finding> findings(List<Error> errors, Pointer at, String prefix) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Error>> choices = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Error error : errors) {
            Matcher choice = CHOICE.matcher(error.getEvaluationPath().toString());
            if (choice.matches()) {
                choices.computeIfAbsent(choice.group(1), _ -> new ArrayList<>()).add(error);
            } else if (seen.add(pointer(error) + " " + error.getKeyword() + " " + error.getProperty())) {
                findings.add(finding(error, at, prefix));
            }
        }
        choices.forEach((path, branches) -> findings.addAll(choice(branches, at, prefix)));
        return findings;
    }

    /// A value that fits no branch gets one finding that lists what would fit; one that fits a
    /// branch on the outside gets the findings about its inside.
    private List<Finding> choice(List<Error> branches, Pointer at, String prefix) {
        int shallow = branches.stream()
                .mapToInt(error -> error.getInstanceLocation().getNameCount())
                .min()
                .orElse(0);
        List<Error> inner = branches.stream()
                .filter(error -> error.getInstanceLocation().getNameCount() > shallow
                        || error.getKeyword().equals("additionalProperties"))
                .toList();
        if (!inner.isEmpty()) {
            return inner.stream().map(error -> finding(error, at, prefix)).toList();
        }
        Error first = branches.getFirst();
        String expected = branches.stream().map(this::expected).distinct().collect(Collectors.joining(", or "));
        return List.of(said(first, first.getKeyword(), place(first, at), expected, prefix));
    }

    private Finding finding(Error error, Pointer at, String prefix) {
        String keyword = error.getKeyword() == null ? "false" : error.getKeyword();
        return said(error, keyword, place(error, at), expected(error), prefix);
    }

    private static Finding said(Error error, String keyword, Pointer at, String expected, String prefix) {
        String rule = prefix + keyword;
        Finding finding = Finding.broken(at.text(), rule, expected, message(error, keyword, at, expected));
        JsonNode limit = error.getSchemaNode();
        return limit != null && limit.isNumber() ? finding.with("limit", limit.numberValue()) : finding;
    }

    private static String message(Error error, String keyword, Pointer at, String expected) {
        String where = at.text().isEmpty() ? "the document" : at.text();
        return switch (keyword) {
            case "required", "dependentRequired" ->
                "%s has no member '%s'; expected %s".formatted(where, error.getProperty(), expected);
            case "additionalProperties", "unevaluatedProperties" ->
                "%s is a member the format does not know; expected %s".formatted(where, expected);
            case "propertyNames" ->
                "the name '%s' at %s is not allowed; expected %s".formatted(error.getProperty(), where, expected);
            default -> "%s is %s; expected %s".formatted(where, shown(error.getInstanceNode()), expected);
        };
    }

    private static Pointer place(Error error, Pointer at) {
        Pointer here = new Pointer(at.text() + pointer(error));
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                error.getProperty() == null ? here : here.at(error.getProperty());
            case null, default -> here;
        };
    }

    private static String pointer(Error error) {
        String text = error.getInstanceLocation().toString();
        return text.equals("/") ? "" : text;
    }

    private String expected(Error error) {
        JsonNode parent = parent(error);
        return Expected.of(error, parent);
    }

    /// The schema object the failed keyword stands in, for its `x-expected` and its other keywords.
    private JsonNode parent(Error error) {
        String location = String.valueOf(error.getSchemaLocation());
        int hash = location.indexOf('#');
        String address = hash < 0 ? location : location.substring(0, hash);
        String fragment = hash < 0 ? "" : location.substring(hash + 1);
        JsonNode document = documents.get(address);
        int last = fragment.lastIndexOf('/');
        if (document == null || last < 0) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
        return document.at(fragment.substring(0, last));
    }

    private static String shown(JsonNode value) {
        String text = value == null ? "" : value.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
