package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Links to the campaign's own pages, when these are found somewhere else.
class OwnLinksTest {
    @ParameterizedTest
    @CsvSource({
        "/gala,/tea",
        "/gala/prize,/tea/prize",
        "/gala/prize?utm=1#top,/tea/prize?utm=1#top",
        "/gala#top,/tea#top",
        "/gala?x,/tea?x",
        "/galaxy,/galaxy",
        "/gala-2/prize,/gala-2/prize",
        "/other/gala/prize,/other/gala/prize",
        "https://example.com/gala/prize,https://example.com/gala/prize",
        "gala/prize,gala/prize",
    })
    void anAddressOfOnesOwnMoves(String before, String after) {
        assertThat(moved("{'pages':{'home':{'content':[{'props':{'href':'" + before + "'}}]}}}"))
                .isEqualTo(json("{'pages':{'home':{'content':[{'props':{'href':'" + after + "'}}]}}}"));
    }

    @Test
    void linksInTextsOfEveryLanguageMove() {
        String texts = "{'pages':{'home':{'content':[{'props':{'text':{'en':'<a href=\\\"/gala/a\\\">A</a> /gala/a',"
                + "'de':'<a href=\\\"/gala\\\">B</a>'}}}]}},'i18n':{'fr':{'a.text':'<a href=\\\"/gala/a\\\">C</a>'}},"
                + "'variants':{'B':{'set':{'a.href':'/gala/b'}}},"
                + "'resources':{'forms':{'f':{'fields':[{'label':'<a href=\\\"/gala/rules\\\">rules</a>'}]}}}}";

        String after = moved(texts).toString();

        assertThat(after)
                .contains(
                        "href=\\\"/tea/a\\\">A</a> /gala/a",
                        "href=\\\"/tea\\\">B",
                        "href=\\\"/tea/a\\\">C",
                        "\"a.href\":\"/tea/b\"",
                        "href=\\\"/tea/rules\\\"");
    }

    @Test
    void everythingElseStaysAsItIs() {
        String document = "{'slug':'gala','address':'gala','title':'/gala','theme':{'x':'/gala'},"
                + "'pages':{'home':{'content':[{'id':'a','props':{'n':1,'b':true,'z':null,'l':['x']}}]}}}";

        assertThat(moved(document)).isEqualTo(json(document));
    }

    private static JsonNode moved(String document) {
        return OwnLinks.moved(json(document), "gala", "tea");
    }

    private static JsonNode json(String text) {
        return Json.sound(text.replace('\'', '"'));
    }
}
