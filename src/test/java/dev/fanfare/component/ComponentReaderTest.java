package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fanfare.format.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentReaderTest {
    private static final ComponentReader READER = new ComponentReader(new SchemaCheck());
    private static final String SOUND = """
            {"format":"component/1","name":"core/badge","version":"1.0.0","category":"content","title":"Badge",
             "props":{"type":"object","required":["label"],"properties":{"label":{"type":"string"}}},
             "slots":{"inside":{"max":2}},
             "events":{"finished":{"automatic":true}},
             "example":{"props":{"label":"New"}}}""";

    private final Map<String, String> files =
            new HashMap<>(Map.of("component.json", SOUND, "template.html", "<p {attrs}>{props.label}</p>"));

    @Test
    void aSoundFolderIsRead() {
        ComponentDefinition badge = read("components/badge");

        assertThat(badge.name()).isEqualTo("core/badge");
        assertThat(badge.slots().get("inside").allows("any/thing")).isTrue();
        assertThat(badge.events().get("finished").automatic()).isTrue();
        assertThat(badge.style()).isEmpty();
    }

    @Test
    void everyProblemOfAFolderIsNamedAtOnce() {
        files.put("template.html", "<p {attrs}><b {attrs}></b></p>");
        files.put("client.js", "export const a = 1;");

        BrokenComponent broken = broken("components/label");

        assertThat(broken.problems())
                .anySatisfy(problem -> assertThat(problem).contains("component.json/name", "label"))
                .anySatisfy(problem -> assertThat(problem).contains("template.html", "2 times", "exactly once"))
                .anySatisfy(problem -> assertThat(problem).contains("client.js", "0 default exports"));
    }

    @Test
    void aBundledModuleMayExportItsDefaultByName() {
        files.put("client.js", "var a = () => ({});\nexport {\n  a as default\n};\n");

        assertThat(read("badge").client()).contains("as default");
    }

    @Test
    void aWrongDefinitionNamesThePathAndWhatWasExpected() {
        files.put("component.json", SOUND.replace("1.0.0", "one").replace("\"content\"", "\"stuff\""));

        BrokenComponent broken = broken("badge");

        assertThat(broken.problems())
                .anySatisfy(problem -> assertThat(problem).contains("component.json/version", "1.2.0"))
                .anySatisfy(problem -> assertThat(problem).contains("component.json/category", "layout"));
    }

    @Test
    void propsThatAreNoSchemaAreRefused() {
        files.put("component.json", SOUND.replace("{\"type\":\"string\"}", "{\"type\":\"text\"}"));

        assertThat(broken("badge").problems().getFirst()).contains("component.json/props/properties/label/type");
    }

    @Test
    void anExampleThatDoesNotFitItsOwnPropsIsRefused() {
        files.put("component.json", SOUND.replace("{\"label\":\"New\"}", "{\"label\":7,\"size\":1}"));

        assertThat(broken("badge").problems())
                .anySatisfy(problem -> assertThat(problem).contains("/example/props/label", "a string"))
                .anySatisfy(problem -> assertThat(problem).contains("/example/props/size"));
    }

    @Test
    void anExampleThatBindsAnEventItDoesNotHaveIsRefused() {
        files.put(
                "component.json",
                SOUND.replace("\"example\":{", "\"example\":{\"on\":{\"pressed\":[{\"refresh\":true}]},"));

        assertThat(broken("badge").problems())
                .anySatisfy(problem -> assertThat(problem).contains("/example/on/pressed", "no such event"));
    }

    @Test
    void anUnknownFormatIsRefused() {
        files.put("component.json", SOUND.replace("component/1", "component/9"));

        assertThat(broken("badge").problems().getFirst()).contains("component/9", "component/1");
    }

    @Test
    void aFolderWithoutADefinitionIsRefused() {
        files.remove("component.json");

        assertThat(broken("badge").problems().getFirst()).contains("component.json", "no such file");
    }

    private ComponentDefinition read(String folder) {
        return READER.read(
                folder,
                name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private BrokenComponent broken(String folder) {
        return catchThrowableOfType(BrokenComponent.class, () -> read(folder));
    }
}
