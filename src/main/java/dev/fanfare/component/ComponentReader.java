package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.Migrations;
import dev.fanfare.format.SchemaCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// Reads one component's folder into its definition, or says everything that is wrong with it.
public final class ComponentReader {
    private static final Migrations MIGRATIONS = new Migrations("component", 1, List.of());
    private static final String DEFINITION = "component.json";

    private final SchemaCheck schemas;

    public ComponentReader(SchemaCheck schemas) {
        this.schemas = schemas;
    }

    /// @param folder the folder's name; its last part is the component's name after the `/`
    /// @param file the bytes of a file of the folder, by name; empty when it has no such file
    /// @throws BrokenComponent when it cannot be used
    public ComponentDefinition read(String folder, Function<String, Optional<byte[]>> file) {
        return read(folder, file, Collections.emptySortedMap());
    }

    /// @param messages the bytes of its message files, by locale
    ComponentDefinition read(
            String folder, Function<String, Optional<byte[]>> file, SortedMap<String, byte[]> messages) {
        JsonNode json = definition(folder, file);
        FolderFiles files = new FolderFiles(file);
        List<String> problems = new ArrayList<>();
        if (json instanceof ObjectNode object) {
            problems.addAll(new ComponentTexts(messages).into(object));
        }
        for (Finding finding : schemas.check("component", json)) {
            problems.add(said(DEFINITION, finding));
        }
        if (problems.isEmpty()) {
            problems.addAll(new ComponentCheck(folder, json, files).problems());
        }
        if (!problems.isEmpty()) {
            throw new BrokenComponent(folder, problems);
        }
        return definition(json, files);
    }

    static String said(String file, Finding finding) {
        return "%s%s: %s (%s)".formatted(file, finding.pointer(), finding.message(), finding.rule());
    }

    private static JsonNode definition(String folder, Function<String, Optional<byte[]>> file) {
        byte[] bytes = file.apply(DEFINITION)
                .orElseThrow(() -> new BrokenComponent(folder, List.of("component.json: there is no such file")));
        Json.Reading reading = Json.read(bytes);
        if (reading instanceof Json.Reading.Read(JsonNode document)) {
            reading = MIGRATIONS.migrate(document);
        }
        return switch (reading) {
            case Json.Reading.Read(JsonNode document) -> document;
            case Json.Reading.Refused(Finding finding) ->
                throw new BrokenComponent(folder, List.of(said(DEFINITION, finding)));
        };
    }

    private static ComponentDefinition definition(JsonNode json, FolderFiles files) {
        return new ComponentDefinition(
                json.path("name").asText(),
                json.path("version").asText(),
                json.path("category").asText(),
                PageReader.text(json.path("title")),
                json.path("props"),
                slots(json.path("slots")),
                events(json.path("events")),
                commands(json.path("commands")),
                files.text("template.html"),
                files.text("style.css"),
                files.text("client.js"),
                files.text("icon.svg"),
                json.path("example"),
                texts(json.path("texts")),
                json);
    }

    private static Map<String, ComponentDefinition.Slot> slots(JsonNode json) {
        Map<String, ComponentDefinition.Slot> slots = new LinkedHashMap<>();
        json.properties().forEach(slot -> slots.put(slot.getKey(), slot(slot.getValue())));
        return slots;
    }

    private static ComponentDefinition.Slot slot(JsonNode json) {
        List<String> allow = new ArrayList<>();
        json.path("allow").forEach(pattern -> allow.add(pattern.asText()));
        return new ComponentDefinition.Slot(
                PageReader.text(json.path("title")),
                json.has("allow") ? allow : List.of("*"),
                json.path("min").asInt(0),
                json.path("max").asInt(Integer.MAX_VALUE));
    }

    private static Map<String, ComponentDefinition.Event> events(JsonNode json) {
        Map<String, ComponentDefinition.Event> events = new LinkedHashMap<>();
        json.properties()
                .forEach(event -> events.put(
                        event.getKey(),
                        new ComponentDefinition.Event(
                                PageReader.text(event.getValue().path("title")),
                                event.getValue().path("automatic").asBoolean(false))));
        return events;
    }

    private static Map<String, ComponentDefinition.Command> commands(JsonNode json) {
        Map<String, ComponentDefinition.Command> commands = new LinkedHashMap<>();
        json.properties()
                .forEach(command -> commands.put(
                        command.getKey(),
                        new ComponentDefinition.Command(
                                PageReader.text(command.getValue().path("title")), input(command.getValue()))));
        return commands;
    }

    private static JsonNode input(JsonNode command) {
        JsonNode input = command.path("input");
        return input.isObject() ? input : JsonNodeFactory.instance.objectNode().put("type", "object");
    }

    private static Map<String, Map<String, String>> texts(JsonNode json) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        json.properties().forEach(locale -> {
            Map<String, String> words = new LinkedHashMap<>();
            locale.getValue()
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
            texts.put(locale.getKey(), words);
        });
        return texts;
    }
}
