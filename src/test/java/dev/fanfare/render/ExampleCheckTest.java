package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentReader;
import dev.fanfare.format.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleCheckTest {
    static Stream<ComponentDefinition> core() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("core")
    void theExamplesOfTheCoreSetAreRendered(ComponentDefinition component) {
        assertThat(ExampleCheck.problems(component, Examples.LIBRARY.definitions()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p {attrs}>{#if props.label}</p> | cannot be rendered
            <p {attrs}>{props.nothing}</p> | nothing
            <p {attrs}>{#unknown}x{/unknown}</p> | unknown
            <p {attrs}>{props.label.missing()}</p> | missing
            <p {attrs}></p><p>two</p> | has 2 elements side by side
            <img {attrs} alt="a > b"><br> | has 2 elements side by side
            """)
    void aTemplateThatCannotBeRenderedIsNamed(String template, String problem) {
        assertThat(problems(template)).singleElement().asString().contains("template.html", problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p {attrs}>{props.label}<br><img src="x"> <!-- <p> --></p>
            <input {attrs} value="</p><p>">
            <svg {attrs}><path d="M0 0"/></svg>
            """)
    void oneElementAroundAllOfItIsFine(String template) {
        assertThat(problems(template)).isEmpty();
    }

    private static List<String> problems(String template) {
        Map<String, String> files = Map.of("component.json", """
                {"format":"component/1","name":"acme/badge","version":"1.0.0","category":"content","title":"Badge",
                 "props":{"type":"object","properties":{"label":{"type":"string"}}},
                 "example":{"props":{"label":"New"}}}""", "template.html", template);
        ComponentDefinition badge = new ComponentReader(new SchemaCheck())
                .read(
                        "badge",
                        name -> Optional.ofNullable(files.get(name))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
        return ExampleCheck.problems(badge, List.of(badge));
    }
}
