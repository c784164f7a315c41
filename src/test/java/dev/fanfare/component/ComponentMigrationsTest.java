package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentMigrationsTest {
    private static final ComponentDefinition BANNER = ComponentLibrary.load(
                    "/fixture-components", new SchemaCheck(), List.of())
            .definitions()
            .getFirst();

    @Test
    void propsOfAnOlderVersionAreRenamedRemovedAndSet() {
        ObjectNode old = (ObjectNode) Json.sound("{\"title\":\"Win\",\"shadow\":true}");

        ObjectNode now = ComponentMigrations.since(BANNER, "1.1.9").props(old);

        assertThat(now).isEqualTo(Json.sound("{\"heading\":\"Win\",\"size\":\"s\"}"));
    }

    @Test
    void whatTheAuthorHasSetIsNotSetOver() {
        ObjectNode old = (ObjectNode) Json.sound("{\"title\":\"Win\",\"size\":\"m\"}");

        assertThat(ComponentMigrations.since(BANNER, "1.0.0")
                        .props(old)
                        .path("size")
                        .asText())
                .isEqualTo("m");
    }

    @Test
    void propsOfTheInstalledVersionStayAsTheyAre() {
        assertThat(ComponentMigrations.since(BANNER, "1.2.0").isEmpty()).isTrue();
    }

    @Test
    void aPreReleaseComesBeforeItsRelease() {
        assertThat(ComponentMigrations.since(BANNER, "1.2.0-beta").isEmpty()).isFalse();
    }

    @Test
    void aRenamedPropIsFoundUnderItsNewName() {
        ComponentMigrations migrations = ComponentMigrations.since(BANNER, "1.0.0");

        assertThat(migrations.name("title")).contains("heading");
        assertThat(migrations.name("shadow")).isEmpty();
        assertThat(migrations.name("size")).contains("size");
    }

    @Test
    void withoutAPinWhatANodeHasTellsHowOldItIs() {
        assertThat(due("{'title':'Win','shadow':true}")).isEqualTo(json("{'heading':'Win','size':'s'}"));
        assertThat(due("{'shadow':true,'size':'m'}")).isEqualTo(json("{'size':'m'}"));
        assertThat(due("{'heading':'Win'}")).isEqualTo(json("{'heading':'Win'}"));
        assertThat(due("{'heading':'Win','other':1}")).isEqualTo(json("{'heading':'Win','other':1}"));
        assertThat(due("{}")).isEqualTo(json("{}"));
    }

    @Test
    void aPinTellsMoreThanWhatANodeHas() {
        ObjectNode props = json("{'title':'Win'}");

        assertThat(ComponentMigrations.due(BANNER, "1.2.0", props).props(props)).isEqualTo(props);
        assertThat(ComponentMigrations.due(BANNER, "1.0.0", json("{}")).props(json("{}")))
                .isEqualTo(json("{'size':'s'}"));
    }

    @Test
    void aNameThatTheComponentHasAgainTellsNothing() {
        String banner = new String(file("component.json"), StandardCharsets.UTF_8)
                .replace(
                        "\"size\": {",
                        "\"shadow\": { \"type\": \"boolean\", \"title\": { \"en\": \"Shadow\" } }, \"size\": {");
        ComponentDefinition again = new ComponentReader(new SchemaCheck())
                .read(
                        "banner",
                        name -> Optional.of(
                                name.equals("component.json") ? banner.getBytes(StandardCharsets.UTF_8) : file(name)));
        ObjectNode props = json("{'heading':'Win','shadow':true}");

        assertThat(again.props().path("properties").has("shadow")).isTrue();
        assertThat(ComponentMigrations.due(again, "", props).props(props)).isEqualTo(props);
    }

    private static byte[] file(String name) {
        String path = "/fixture-components/banner/" + name;
        try (InputStream file = ComponentMigrationsTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ObjectNode due(String props) {
        return ComponentMigrations.due(BANNER, "", json(props)).props(json(props));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.sound(text.replace('\'', '"'));
    }

    @Test
    void onlyAVersionNewerThanTheInstalledOneCannotBeUsed() {
        assertThat(ComponentMigrations.canUse(BANNER, "1.2.0")).isTrue();
        assertThat(ComponentMigrations.canUse(BANNER, "0.9.0")).isTrue();
        assertThat(ComponentMigrations.canUse(BANNER, "1.10.0")).isFalse();
    }
}
