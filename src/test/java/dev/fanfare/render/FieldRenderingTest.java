package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages show of a form's fields, which are defined in the form alone.
class FieldRenderingTest {
    private static final CanvasRenderer CANVAS =
            new CanvasRenderer(Examples.CATALOGUE, ComponentLibrary.baseCss(), "", _ -> Optional.empty());

    private final ObjectNode document = (ObjectNode) Json.sound("""
            {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en","de"],
             "pages":{"home":{"format":"page/1","title":"Home","content":[
               {"id":"g","type":"core/form","props":{"form":"lead"},"slots":{"fields":[
                 {"id":"a","type":"core/field","props":{"name":"mail"}},
                 {"id":"cols","type":"core/columns","slots":{"items":[
                   {"id":"b","type":"core/field","props":{"name":"size"}}]}},
                 {"id":"c","type":"core/consent","props":{"name":"ok"}}]}}]}},
             "resources":{"forms":{"lead":{"fields":[
               {"name":"mail","type":"email","required":true,"label":{"en":"E-mail","de":"E-Mail-Adresse"},
                "help":{"en":"No letters <b>","de":"Keine Briefe"},"placeholder":"you@example.com"},
               {"name":"size","type":"choice","label":"Size","options":[{"value":"s","label":{"en":"Small","de":"Klein"}},{"value":"m"}]},
               {"name":"ok","type":"consent","required":true,
                "label":{"en":"<p>I <b>agree</b><script>x()</script></p>","de":"<p>Ja</p>"}},
               {"name":"utm_source","type":"hidden"},{"name":"way","type":"hidden","from":"utm_medium"},
               {"name":"nobody","type":"text"}]}}},
             "variants":{"B":{"weight":50,"set":{"a.field.label":{"en":"Where to?","de":"Wohin?"},"home/c.field.label":"<p>Fine<i>!</i></p>"}}}}
            """);

    @Test
    void aFieldShowsWhatItsFormSaysInThePagesLanguage() {
        Element english = page("en", "").getElementById("a");
        Element german = page("de", "").getElementById("a");

        assertThat(english.selectFirst("label").text()).isEqualTo("E-mail");
        assertThat(english.selectFirst(".f-field__help").text()).isEqualTo("No letters <b>");
        assertThat(english.selectFirst("input[type=email][name=mail][required]").attr("placeholder"))
                .isEqualTo("you@example.com");
        assertThat(english.selectFirst("input").attr("autocomplete")).isEqualTo("email");
        assertThat(german.selectFirst("label").text()).isEqualTo("E-Mail-Adresse");
        assertThat(german.selectFirst(".f-field__help").text()).isEqualTo("Keine Briefe");
    }

    @Test
    void aFieldIsOfTheFormAroundItHoweverDeep() {
        Element size = page("de", "").getElementById("b");

        assertThat(size.selectFirst("label").text()).isEqualTo("Size");
        assertThat(size.select("option").eachAttr("value")).containsExactly("", "s", "m");
        assertThat(size.select("option").eachText()).endsWith("Klein", "m");
    }

    @Test
    void whatAVisitorAgreesToIsSafeHtml() {
        Element consent = page("en", "").getElementById("c");

        assertThat(consent.selectFirst("label b").text()).isEqualTo("agree");
        assertThat(consent.select("script")).isEmpty();
    }

    @Test
    void aFieldWithoutALabelIsCalledByItsName() {
        rename("nobody");

        assertThat(page("en", "").getElementById("a").selectFirst("label").text())
                .isEqualTo("nobody");
    }

    @Test
    void hiddenFieldsAreInTheFormAndSayWhatFillsThemIn() {
        assertThat(page("en", "").select("#g > input[type=hidden]"))
                .extracting(input -> input.attr("name") + " " + input.attr("data-from"))
                .containsExactly("utm_source utm_source", "way utm_medium");
    }

    @Test
    void aVariantSaysTextsOfItsOwn() {
        Document english = page("en", "B");

        assertThat(english.selectFirst("#a label").text()).isEqualTo("Where to?");
        assertThat(page("de", "B").selectFirst("#a label").text()).isEqualTo("Wohin?");
        assertThat(english.selectFirst("#c label i").text()).isEqualTo("!");
        assertThat(english.selectFirst("#b label").text()).isEqualTo("Size");
    }

    @Test
    void labelAndHelpAreEditedInTheCanvasAndMarkedNowhereElse() {
        Document canvas = canvas();

        assertThat(canvas.selectFirst("#a [data-prop=field.label]").text()).isEqualTo("E-mail");
        assertThat(canvas.selectFirst("#a [data-prop=field.help]").text()).isEqualTo("No letters <b>");
        assertThat(canvas.selectFirst("#c [data-prop=field.label] b").text()).isEqualTo("agree");
        assertThat(page("en", "").select("[data-prop]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"phone, no such field", "'', no such field", "Mail, no such field"})
    void aFieldThatTheFormLacksIsANoteInTheCanvasAndNothingOnAPage(String name, String said) {
        rename(name);

        Element note = canvas().selectFirst("[data-node=a]");

        assertThat(note.attr("data-problem")).isEqualTo("no-field");
        assertThat(note.text()).contains("'" + name + "'").contains(said);
        assertThat(page("en", "").getElementById("a")).isNull();
    }

    @Test
    void aFieldInNoFormIsANoteThatSaysSo() {
        ((ObjectNode) document.at("/pages/home/content/0/props")).remove("form");

        assertThat(canvas().select("[data-problem=no-field]")).hasSize(3);
        assertThat(canvas().selectFirst("[data-node=b]").text()).contains("stands in no form");
    }

    @Test
    void aNodeAloneIsShownAsInItsForm() {
        String piece = CANVAS.piece(DraftReader.read(document), new PageKey("home", "de", ""), "b")
                .orElseThrow()
                .html();

        assertThat(Jsoup.parse(piece).selectFirst("[data-node=b] label").text()).isEqualTo("Size");
    }

    private void rename(String name) {
        ((ObjectNode) document.at("/pages/home/content/0/slots/fields/0/props")).put("name", name);
    }

    private Document canvas() {
        return Jsoup.parse(CANVAS.canvas(DraftReader.read(document), new PageKey("home", "en", ""))
                .html());
    }

    private Document page(String locale, String variant) {
        Campaign campaign = CampaignReader.read(document);
        Place place = new Place(campaign, new PageKey(Campaign.HOME, locale, variant));
        StyleSheets sheets = new StyleSheets(ComponentLibrary.baseCss(), Examples.CATALOGUE);
        return Jsoup.parse(
                new PageRenderer(Examples.CATALOGUE, Examples.TEMPLATES, place, Marks.NONE, Images.NONE, sheets)
                        .content());
    }
}
