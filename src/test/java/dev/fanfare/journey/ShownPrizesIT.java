package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a draw answers, what the component shows and what the dialog says are the same: three prizes, a
/// consolation or the loss, in another order than in the pool, a hundred draws on each component.
@ExtendWith(Stages.class)
@Tag("browser")
class ShownPrizesIT {
    private static final int DRAWS = 100;
    /// Draws again and again as a visitor does, and writes down what there is to be seen and heard of it.
    private static final String DRAW_AGAIN = """
        async ([part, draws]) => {
          const text = (one) => one ? one.textContent.trim() : "";
          const fetched = window.fetch;
          let reply;
          window.fetch = async (...asked) => {
            const response = await fetched(...asked);
            if (asked[1]?.method === "POST") reply = await response.clone().json();
            return response;
          };
          const seen = [];
          for (let n = 0; n < draws; n++) {
            document.querySelector(`[data-part="${part}"]`).click();
            while (!document.querySelector("dialog[open]")) await new Promise((go) => setTimeout(go, 2));
            const dialog = document.querySelector("dialog[open]");
            seen.push({
              drawn: reply.data.drawn,
              title: reply.data.prize?.title ?? "",
              shows: document.querySelector("[data-won], [data-lit]")?.dataset.shows ?? reply.data.drawn,
              component: text(document.querySelector("[data-won], [data-lit], [data-part=name]")),
              dialog: text(dialog.querySelector("[data-fill]")),
              status: text(document.querySelector("[data-part=status]")),
            });
            dialog.close();
          }
          return JSON.stringify(seen);
        }\
        """;

    private final Stage stage;

    ShownPrizesIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({
        "core/prize-wheel,segments,spin,spinTo,spin,true",
        "core/prize-wheel,segments,spin,spinTo,spin,false",
        "core/nine-grid,fields,draw,stopAt,draw,true",
        "core/nine-grid,fields,draw,stopAt,draw,false",
        "core/scratch-card,places,scratch,reveal,reveal,true",
        "core/scratch-card,places,scratch,reveal,reveal,false"
    })
    void theComponentAndTheDialogShowWhatTheReplySays(
            String type, String list, String event, String command, String button, boolean consoles) {
        String slug = type.substring(5) + (consoles ? "-consoles" : "-loses");
        stage.published().publish(slug, document(slug, type, list, event, command, consoles));
        Set<String> drawn = new HashSet<>();

        try (Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            visit.open("/" + slug);
            visit.sees("[data-standing]");
            String seen = (String) visit.page().evaluate(DRAW_AGAIN, List.of(button, DRAWS));
            for (JsonNode one : Json.sound(seen)) {
                drawn.add(one.path("drawn").asText());
                same(one, type);
            }
        }

        assertThat(drawn)
                .containsExactlyInAnyOrder("prize:p1", "prize:p2", "prize:p3", consoles ? "consolation" : "lose");
    }

    private static void same(JsonNode seen, String type) {
        String title = seen.path("title").asText();
        boolean lost = title.isEmpty();
        boolean card = type.equals("core/scratch-card");
        assertThat(seen.path("shows").asText()).isEqualTo(seen.path("drawn").asText());
        assertThat(seen.path("dialog").asText()).isEqualTo(title);
        assertThat(seen.path("component").asText()).isEqualTo(lost && !card ? "No luck" : title);
        assertThat(seen.path("status").asText()).contains(lost ? "No luck" : title);
    }

    /// The places stand in another order than the prizes of the pool.
    private static ObjectNode document(
            String slug, String type, String list, String event, String command, boolean consoles) {
        String last = consoles ? "consolation" : "lose";
        String told = "{\"command\":\"n1.%s\",\"with\":{\"drawn\":\"$result.drawn\"%s}}"
                .formatted(command, command.equals("reveal") ? ",\"prize\":\"$result.prize\"" : "");
        ObjectNode document = (ObjectNode) Json.sound("""
            {"format":"campaign/3","slug":"%s","title":"Draws","locales":["en"],"pages":{"home":{"format":"page/1",
             "title":"Draws","content":[
              {"id":"h1","type":"core/heading","props":{"text":"Draws","level":"h1"}},
              {"id":"n1","type":"%s","props":{"pool":"main"},"on":{"%s":[{"action":"draw.enter","with":{"pool":"main"},
               "then":{"win":[%s,{"open":"told"}],"consolation":[%s,{"open":"told"}],"lose":[%s,{"open":"told"}]},
               "else":[{"toast":"Later"}]}]}},
              {"id":"told","type":"core/dialog","props":{"heading":"This came out"},"slots":{"body":[
               {"id":"prize","type":"core/heading","props":{"text":"{{result.prize.title}}"}}]}}]}},
             "resources":{"pools":{"main":{"perVisitor":0,"winsPerVisitor":0,"prizes":[
              {"id":"p1","title":"Headphones","stock":900,"odds":0.25},
              {"id":"p2","title":"Coupon","stock":900,"odds":0.25},
              {"id":"p3","title":"Mug","stock":900,"odds":0.25}]}}}}
            """.formatted(slug, type, event, told, told, told));
        if (consoles) {
            ((ObjectNode) document.at("/resources/pools/main"))
                    .set("consolation", Json.sound("{\"id\":\"c\",\"title\":\"Sticker\"}"));
        }
        if (!type.equals("core/scratch-card")) {
            ArrayNode places = ((ObjectNode) document.at("/pages/home/content/1/props")).putArray(list);
            for (String shows : List.of("prize:p3", last, "prize:p1", last, "prize:p3", "prize:p2", last, last)) {
                places.addObject().put("shows", shows);
            }
        }
        return document;
    }
}
