package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands around a page's content: what its browser is told of it, its first heading and the way past it.
class PageFrameTest {
    private static final ReleaseRenderer RENDERER =
            new ReleaseRenderer(Examples.CATALOGUE, ComponentLibrary.baseCss(), "", _ -> Optional.empty());

    private final ObjectNode campaign = (ObjectNode) Json.sound("""
            {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en","de","ar"],
             "pages":{"home":{"format":"page/1","title":{"en":"Play","de":"Spielen","ar":"العب"},"content":[]}}}""");

    @Test
    void aPageWithoutAThemeTellsTheColourItIsPaintedIn() {
        Document page = page("en");

        String brand = meta(page, "theme-color");
        assertThat(brand).matches("#[0-9a-f]{6}");
        assertThat(page.select("style").html()).contains("--color-brand:" + brand);
        assertThat(page.select("link[rel=icon]").attr("href")).contains("fill='%23" + brand.substring(1) + "'");
        assertThat(meta(page, "color-scheme")).isEqualTo("only light");
    }

    @ParameterizedTest
    @CsvSource({
        "brand, #125446, #125446, only light",
        "brand, rgb(18 84 70), #125446, only light",
        "surface, #0d0b14, , only dark",
        "surface, #fffdf5, , only light",
        "surface, hsl(250 30% 12%), , only dark"
    })
    void theThemeIsTold(String token, String value, String themeColor, String scheme) {
        campaign.withObject("/theme/color/" + token).put("$type", "color").put("$value", value);

        Document page = page("en");

        assertThat(meta(page, "color-scheme")).isEqualTo(scheme);
        if (themeColor != null) {
            assertThat(meta(page, "theme-color")).isEqualTo(themeColor);
        }
    }

    @Test
    void aPhoneMakesNoLinksOfItsNumbers() {
        assertThat(meta(page("de"), "format-detection")).isEqualTo("telephone=no,date=no,address=no,email=no");
    }

    @ParameterizedTest
    @CsvSource({"en, ltr, Skip to content", "de, ltr, Zum Inhalt springen", "ar, rtl, انتقل إلى المحتوى"})
    void theWayPastTheBeginningIsInThePagesLanguage(String locale, String direction, String words) {
        Document page = page(locale);

        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(page.select("a.f-skip").text()).isEqualTo(words);
        assertThat(page.select(page.select("a.f-skip").attr("href"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "core/text, body, <p>Come in.</p>, , Play",
        "core/heading, text, Come in, h2, Play",
        "core/heading, text, Come in, h1, Come in",
        "core/hero, heading, Come in, , Come in"
    })
    void everyPageHasOneHeadingOfTheFirstLevel(String type, String prop, String text, String level, String expected) {
        ObjectNode props = node(type).put(prop, text);
        if (level != null) {
            props.put("level", level);
        }

        assertThat(page("en").select("h1").eachText()).containsExactly(expected);
    }

    private ObjectNode node(String type) {
        return campaign.withArray("/pages/home/content")
                .addObject()
                .put("id", "n1")
                .put("type", type)
                .putObject("props");
    }

    private Document page(String locale) {
        return Jsoup.parse(RENDERER.html(CampaignReader.read(campaign), new PageKey("home", locale, PageKey.ORIGINAL)));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
