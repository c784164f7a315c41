package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.SchemaCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A marketer chooses by names in their own language, not by the words of a style sheet.
class CoreChoicesTest {
    @Test
    void everyChoiceOfTheCoreSetHasANameInBothLanguages() {
        List<String> nameless = new ArrayList<>();
        int choices = 0;
        for (ComponentDefinition component :
                ComponentLibrary.load(new SchemaCheck(), List.of()).definitions()) {
            for (JsonNode schema : component.props().findParents("enum")) {
                choices++;
                schema.path("enum").forEach(value -> {
                    JsonNode name = schema.path("x-choices").path(value.asText());
                    if (name.path("en").asText().isBlank()
                            || name.path("zh-CN").asText().isBlank()) {
                        nameless.add(component.name() + ": " + value.asText());
                    }
                });
            }
        }

        assertThat(nameless).isEmpty();
        assertThat(choices).isGreaterThan(30);
    }
}
