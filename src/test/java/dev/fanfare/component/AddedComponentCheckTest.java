package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.format.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A component that somebody adds works in the designer and disturbs no other, or is refused with the place.
class AddedComponentCheckTest {
    private static final ComponentReader READER = new ComponentReader(new SchemaCheck());
    private static final String SOUND = """
            {"format":"component/1","name":"acme/badge","version":"1.0.0","category":"content","title":"Badge",
             "props":{"type":"object","properties":{"label":{"type":"string","x-localized":true,"default":"New"}}},
             "events":{"press":{}},"texts":{"en":{"go":"Go"}},"example":{"props":{"label":"New"}}}""";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "component.json",
            SOUND,
            "template.html",
            "<p {attrs} class=\"acme-badge\" data-emit=\"press\">{props.label}{text.go}</p>",
            "style.css",
            ".acme-badge{color:red}"));

    static Stream<ComponentDefinition> core() {
        return ComponentLibrary.load(new SchemaCheck(), List.of()).definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("core")
    void theCoreSetKeepsToItToo(ComponentDefinition component) {
        assertThat(AddedComponentCheck.problems(component)).isEmpty();
    }

    @Test
    void aSoundComponentHasNoProblem() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "x-localized":true | "x-localised":true | label/x-localised: there is no such hint; expected x-localized
            "x-localized":true | "x-control":"rich-text" | label/x-control: the designer has no control 'rich-text'; expected one of captions, checkin
            "x-localized":true | "x-cotrol":"richtext" | label/x-cotrol: there is no such hint; expected x-control
            "default":"New" | "default":7 | label/default
            {"type":"string","x-localized":true,"default":"New"} | {"type":"array","items":{"type":"string"}} | label: the designer has no control for this array
            {"type":"string","x-localized":true,"default":"New"} | {} | label: the designer has no control for a value without a type
            """)
    void aPropertyThatTheDesignerCannotShowIsNamed(String was, String is, String problem) {
        files.put("component.json", SOUND.replace(was, is).replace("{\"props\":{\"label\":\"New\"}}", "{}"));

        assertThat(problems()).anySatisfy(one -> assertThat(one).contains(problem));
    }

    private static final String FIELD = """
            "label":{"type":"string","x-control":"field","x-types":["text","rating"]}""";
    private static final String WITH_FIELD = """
            "example":{"props":{"label":"age"},"resources":{"forms":{"lead":{"fields":[{"name":"age","type":"text"}]}}}}""";

    @Test
    void aComponentThatShowsAFieldIsFine() {
        showsField();

        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,"x-types":["text","rating"] | `` | label/x-types: says nothing that a field can be; expected a list of address, choice
            ["text","rating"] | [] | label/x-types: says nothing that a field can be
            ["text","rating"] | ["text","stars"] | label/x-types: says nothing that a field can be
            "rating"]} | "rating"]},"b":{"type":"string","x-control":"field","x-types":["text"]} | b/x-control: is the second field; expected one
            "x-control":"field","x-types" | "x-types" | label/x-types: stands beside no "x-control": "field"
            "name":"age" | "name":"size" | example/props/label: names the field 'age', which is in no form of the example
            ,"x-types" | ,"x-typs" | label/x-typs: there is no such hint; expected x-types
            """)
    void aFieldThatCannotBeShownIsNamed(String was, String is, String problem) {
        showsField();
        files.computeIfPresent("component.json", (_, text) -> text.replace(was, is));

        assertThat(problems()).anySatisfy(one -> assertThat(one).contains(problem));
    }

    private void showsField() {
        files.put(
                "component.json",
                SOUND.replace("\"label\":{\"type\":\"string\",\"x-localized\":true,\"default\":\"New\"}", FIELD)
                        .replace("\"example\":{\"props\":{\"label\":\"New\"}}", WITH_FIELD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class="acme-badge" | style="color:red" | template.html: has a style attribute
            {text.go} | {text.stop} | template.html: says {text.stop}, which no message file has
            data-emit="press" | data-emit="pressed" | template.html: sends the event 'pressed', which is not declared
            """)
    void aTemplateThatCannotDoWhatItSaysIsNamed(String was, String is, String problem) {
        files.computeIfPresent("template.html", (_, text) -> text.replace(was, is));

        assertThat(problems()).anySatisfy(one -> assertThat(one).contains(problem));
    }

    @Test
    void aModuleThatSendsAnEventNobodyKnowsIsNamed() {
        files.put(
                "client.js", "export default (root, host) => { host.emit('done'); host.emit(\"press\"); return {}; }");

        assertThat(problems()).singleElement().asString().contains("client.js: sends the event 'done'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .acme-badge{color:red | style.css line 1: the { after '.acme-badge' is never closed
            .acme-badge{color:red}} | style.css line 1: has a } too many
            body{display:none} | the rule 'body' is for more than the component
            *{margin:0} | the rule '*' is for more than the component
            .acme-badge,h1{color:red} | the rule 'h1' is for more than the component
            .f-hero{display:none} | the rule '.f-hero' is for more than the component
            @media (min-width:1px){p{color:red}} | the rule 'p' is for more than the component
            .acme-badge{content:"} | the text that begins here is never closed
            .acme-badge{} /* never | the comment that begins here is never closed
            """)
    void aStyleThatIsBrokenOrReachesBeyondTheComponentIsNamed(String css, String problem) {
        files.put("style.css", css);

        assertThat(problems()).anySatisfy(one -> assertThat(one).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .acme-badge:is(h1, h2){color:red}
            @keyframes acme{from{opacity:0}50%{opacity:.5}}
            @media print{.acme-badge{display:none}}
            .f-section .acme-badge[data-a="}"]{color:red}
            @font-face{font-family:Acme;src:url(x)}
            /* } */ .acme-badge::before{content:"{"}
            """)
    void aStyleThatKeepsToTheComponentIsFine(String css) {
        files.put("style.css", css);

        assertThat(problems()).isEmpty();
    }

    private List<String> problems() {
        return AddedComponentCheck.problems(READER.read(
                "acme/badge",
                name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8))));
    }
}
