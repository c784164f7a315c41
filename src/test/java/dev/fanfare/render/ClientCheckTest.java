package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.script.Evaluation;
import dev.fanfare.action.script.ScriptConfig;
import dev.fanfare.action.script.Scripts;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentReader;
import dev.fanfare.format.SchemaCheck;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With the program that runs scripts.
class ClientCheckTest {
    private static final Scripts SCRIPTS = new Scripts(new Limits());

    private final ClientCheck check = new ClientCheck(ClientCheckTest::evaluated);

    @AfterAll
    static void end() {
        SCRIPTS.close();
    }

    static List<ComponentDefinition> core() {
        return Examples.all().toList();
    }

    @ParameterizedTest
    @MethodSource("core")
    void theModulesOfTheCoreSetAreFine(ComponentDefinition component) {
        assertThat(check.problems(component)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default (host) => ({});",
                "const mount = (host) => { const later = async () => { await host.run(); }; return { later }; };\nexport { mount as default };",
                "const x = /[\"'`{]/u; export default function mount() { return `${x?.source ?? \"\"}`; }"
            })
    void aModuleThatABrowserReadsIsFine(String client) {
        assertThat(check.problems(badge(client))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default (host) => {\n  if (host) {\n  return {};\n};",
                "export default (host) => ({ a: 1,, });",
                "import { a } from './a.js';\nexport default () => ({ a });",
                "let a; let a; export default () => ({});",
                "export default () => { with (document) { } };"
            })
    void aModuleThatABrowserRefusesIsNamed(String client) {
        assertThat(check.problems(badge(client))).singleElement().asString().startsWith("client.js");
    }

    @Test
    void theLineIsNamed() {
        assertThat(check.problems(badge("export default (host) => {\n  const a = ;\n  return {};\n};")))
                .singleElement()
                .asString()
                .startsWith("client.js, line 2: cannot be parsed");
    }

    private static Optional<String> evaluated(String source, String input) {
        return Optional.of(((Evaluation.Evaluated) SCRIPTS.evaluate(source, input)).output());
    }

    private static ComponentDefinition badge(String client) {
        Map<String, String> files =
                Map.of("component.json", """
                {"format":"component/1","name":"acme/badge","version":"1.0.0","category":"content","title":"Badge",
                 "props":{"type":"object","properties":{"label":{"type":"string"}}},
                 "example":{"props":{"label":"New"}}}""", "template.html", "<p {attrs}>{props.label}</p>", "client.js", client);
        return new ComponentReader(new SchemaCheck())
                .read(
                        "badge",
                        name -> Optional.ofNullable(files.get(name))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Limits implements ScriptConfig {
        @Override
        public Duration timeout() {
            return Duration.ofSeconds(60);
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(96L << 20));
        }

        @Override
        public Optional<Path> command() {
            return Optional.ofNullable(System.getProperty("fanfare.script.command"))
                    .map(Path::of);
        }
    }
}
