package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Several choices, marks, addresses and hidden fields on a page.
class FieldKindsRenderingTest {
    private final ObjectNode document = everyField();

    @Test
    void severalChoicesAreAGroupOfBoxes() {
        Element tea = page("form", "zh-CN").getElementById("f-tea");

        assertThat(tea.selectFirst("fieldset > legend .f-field__label").text()).isEqualTo("你喝哪些茶？");
        assertThat(tea.select("label input[type=checkbox][name=tea][data-many]").eachAttr("value"))
                .containsExactly("green", "black", "oolong");
        assertThat(tea.select("label").eachText()).startsWith("绿茶", "Black tea");
        assertThat(tea.selectFirst("fieldset").attr("aria-describedby")).isEqualTo("f-tea-help f-tea-error");
        assertThat(tea.selectFirst("#f-tea-help").text()).isEqualTo("Choose as many as you like.");
        assertThat(tea.select(".f-field__optional")).isEmpty();
    }

    @Test
    void aMarkIsAGroupOfStarsOfWhichNoneIsChosen() {
        Element mark = page("form", "en").getElementById("f-mark");
        Element wide = page("form", "en").getElementById("f-wide");

        assertThat(mark.selectFirst("fieldset").attr("role")).isEqualTo("radiogroup");
        assertThat(mark.selectFirst("fieldset").attr("aria-required")).isEqualTo("true");
        assertThat(mark.select("input[type=radio][name=mark]").eachAttr("value"))
                .containsExactly("", "1", "2", "3", "4", "5");
        assertThat(mark.select("input[checked]").eachAttr("value")).containsExactly("");
        assertThat(mark.select("label").eachText())
                .containsExactly("No rating", "1 / 5", "2 / 5", "3 / 5", "4 / 5", "5 / 5");
        assertThat(wide.select("input")).hasSize(11);
        assertThat(wide.selectFirst("fieldset").hasAttr("aria-required")).isFalse();
    }

    @Test
    void aChineseAddressHasThreeInputsThatBecomeListsAndAStreet() {
        Element home = page("form", "zh-CN").getElementById("f-home");

        assertThat(home.select("input,textarea").eachAttr("name"))
                .containsExactly("home.province", "home.city", "home.district", "home.street");
        assertThat(home.select("input,textarea").eachAttr("autocomplete"))
                .containsExactly("address-level1", "address-level2", "address-level3", "street-address");
        assertThat(home.select("label").eachText()).containsExactly("省份", "城市", "区县", "详细地址");
        assertThat(home.select("[data-error-for]").eachAttr("data-error-for"))
                .containsExactly("home.province", "home.city", "home.district", "home.street", "home");
        assertThat(home.selectFirst("[data-divisions]").attr("data-divisions"))
                .isEqualTo(Paths.divisions())
                .matches("/media/divisions-[0-9a-f]{16}\\.json");
        for (Element label : home.select("label")) {
            assertThat(home.getElementById(label.attr("for"))).isNotNull();
        }
    }

    @Test
    void anAddressElsewhereHasItsOwnPartsAndNoLists() {
        Element work = page("form", "ar").getElementById("f-work");

        assertThat(work.select("input,textarea").eachAttr("name"))
                .containsExactly("work.street", "work.postal", "work.city", "work.state");
        assertThat(work.select("[data-divisions], [required]")).isEmpty();
    }

    @Test
    void partsThatAnAddressCanDoWithoutAreMarked() {
        ((ObjectNode) document.at("/resources/forms/all/fields/7")).put("required", true);
        Element work = page("form", "en").getElementById("f-work");

        assertThat(work.select("[required]").eachAttr("name"))
                .containsExactly("work.street", "work.postal", "work.city");
        assertThat(work.select("label").eachText()).last().asString().isEqualTo("State or province optional");
    }

    @Test
    void nothingIsFilledInWhereTheAuthorDoesNotWantIt() {
        ((ObjectNode) document.at("/resources/forms/all/fields/6")).put("autocomplete", "off");

        assertThat(page("form", "en").select("#f-home [autocomplete]").eachAttr("autocomplete"))
                .containsOnly("off");
    }

    @Test
    void theCanvasLetsLabelAndHelpOfEveryKindBeEdited() {
        Document canvas = Jsoup.parse(
                new CanvasRenderer(Examples.CATALOGUE, ComponentLibrary.baseCss(), "", _ -> Optional.empty())
                        .canvas(DraftReader.read(document), new PageKey("form", "en", ""))
                        .html());

        for (String field : new String[] {"f-tea", "f-mark", "f-home", "f-work"}) {
            assertThat(canvas.select("#" + field + " [data-prop=field.label]")).hasSize(1);
            assertThat(canvas.select("#" + field + " [data-prop=field.help]")).hasSize(1);
        }
    }

    @Test
    void aPageCarriesTheModulesThatHaveSomethingToDo() {
        assertThat(script("form")).contains("data-divisions", "sessionStorage.getItem(");
        assertThat(script("home")).doesNotContain("data-divisions").contains("sessionStorage.getItem(");
        assertThat(Jsoup.parse(html("home")).getElementById("fanfare").data())
                .contains("\"keep\":[\"utm_medium\",\"utm_source\"]");

        ((ObjectNode) document.at("/resources/forms/all/fields/9")).put("type", "text");
        ((ObjectNode) document.at("/resources/forms/all/fields/10")).put("type", "text");

        assertThat(script("form")).doesNotContain("fanfare-arrival");
        assertThat(html("home")).doesNotContain("\"keep\"");
    }

    private Document page(String page, String locale) {
        Place place = new Place(CampaignReader.read(document), new PageKey(page, locale, ""));
        StyleSheets sheets = new StyleSheets(ComponentLibrary.baseCss(), Examples.CATALOGUE);
        return Jsoup.parse(
                new PageRenderer(Examples.CATALOGUE, Examples.TEMPLATES, place, Marks.NONE, Images.NONE, sheets)
                        .content());
    }

    private String script(String page) {
        return Jsoup.parse(html(page)).select("script[type=module]").first().data();
    }

    private String html(String page) {
        return new ReleaseRenderer(Examples.CATALOGUE, ComponentLibrary.baseCss(), "", _ -> Optional.empty())
                .html(CampaignReader.read(document), new PageKey(page, "en", PageKey.ORIGINAL));
    }

    private static ObjectNode everyField() {
        try (InputStream file = Objects.requireNonNull(
                FieldKindsRenderingTest.class.getResourceAsStream("/campaigns/every-field.json"))) {
            return (ObjectNode) Json.sound(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
