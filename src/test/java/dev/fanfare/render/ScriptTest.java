package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void aTextInAModuleCannotEndTheScriptElement() {
        String js = Script.of(List.of(), "export default () => '</script><!-- x --></SCRIPT >'.length;", List.of());

        assertThat(js).doesNotContainIgnoringCase("</script").doesNotContain("<!--");
    }

    @Test
    void theRuntimesExportIsCalledHoweverItIsWritten() {
        String direct = Script.of(List.of(), "export default () => 1;", List.of());
        String named = Script.of(List.of(), "const a = () => 1;\nexport { a as default };", List.of());

        assertThat(direct).contains("$start=() => 1;").endsWith("$start($clients)})()");
        assertThat(named).contains("$start=a;").doesNotContain("export");
    }
}
