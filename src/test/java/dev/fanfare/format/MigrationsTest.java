package dev.fanfare.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    /// Pages once called their nodes `items`, and then `nodes`.
    private static final Migrations PAGES =
            new Migrations("page", 0, List.of(page -> rename(page, "items", "nodes"), MigrationsTest::nodesAreContent));

    @Test
    void anOldDocumentTakesEveryStepInOrder() {
        Json.Reading reading = PAGES.migrate(Json.sound("{\"format\":\"page/0\",\"items\":[1]}"));

        assertThat(reading).isEqualTo(new Json.Reading.Read(Json.sound("{\"format\":\"page/2\",\"content\":[1]}")));
    }

    @Test
    void aDocumentInBetweenTakesOnlyTheStepsThatAreLeft() {
        Json.Reading reading = PAGES.migrate(Json.sound("{\"format\":\"page/1\",\"nodes\":[1],\"items\":2}"));

        assertThat(reading)
                .isEqualTo(new Json.Reading.Read(Json.sound("{\"format\":\"page/2\",\"items\":2,\"content\":[1]}")));
    }

    @Test
    void aCurrentDocumentIsLeftAsItIs() {
        var current = Json.sound("{\"format\":\"page/2\"}");

        assertThat(((Json.Reading.Read) PAGES.migrate(current)).document()).isSameAs(current);
    }

    @Test
    void theDocumentGivenIsNotChanged() {
        var old = Json.sound("{\"format\":\"page/0\",\"items\":[1]}");

        PAGES.migrate(old);

        assertThat(old.toString()).isEqualTo("{\"format\":\"page/0\",\"items\":[1]}");
    }

    @Test
    void anUnknownFormatIsRefusedWithTheOneExpected() {
        Finding finding = ((Json.Reading.Refused) PAGES.migrate(Json.sound("{\"format\":\"page/3\"}"))).finding();

        assertThat(finding.rule()).isEqualTo("unknown-format");
        assertThat(finding.pointer()).isEqualTo("/format");
        assertThat(finding.message()).contains("page/3").contains("page/2");
    }

    private static void nodesAreContent(ObjectNode page) {
        rename(page, "nodes", "content");
    }

    private static void rename(ObjectNode page, String from, String to) {
        page.set(to, page.remove(from));
    }
}
