package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Pinning;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.component.FieldControl;
import dev.fanfare.format.Json;
import dev.fanfare.page.Node;
import dev.fanfare.template.TemplateLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the canvas shows is what is published: byte for byte, but for the marks.
class CanvasTest {
    private static final String TITLE_FOR_A_HEADING = "(?<=<main id=\"main\">)<h1 class=\"f-hidden\">[^<]*</h1>";

    private static final Catalogue CATALOGUE = Examples.CATALOGUE;
    private static final String ORIGIN = "https://play.example.com";
    private static final ReleaseRenderer PUBLISHED =
            new ReleaseRenderer(CATALOGUE, ComponentLibrary.baseCss(), ORIGIN, _ -> java.util.Optional.empty());
    private static final CanvasRenderer CANVAS =
            new CanvasRenderer(CATALOGUE, ComponentLibrary.baseCss(), ORIGIN, _ -> java.util.Optional.empty());

    private static final Pattern MARKS = Pattern.compile(" data-(?:node|slot|prop|type)=\"[^\"]*\"");
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern PSEUDO = Pattern.compile("::?[a-z-]+(\\([^)]*\\))?");
    private static final Pattern SCRIPTS = Pattern.compile("<script.*</script>", Pattern.DOTALL);
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final String EDIT_STYLE = "<style data-style=\"edit\">" + EditBox.STYLE + "</style>";

    private record Subject(String name, JsonNode document) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Subject> subjects() {
        Stream<Subject> templates = TemplateLibrary.load(List.of()).templates().stream()
                .map(template -> new Subject(template.name(), varied(Json.sound(template.document()))));
        Stream<Subject> examples = Examples.all()
                .map(component -> new Subject(
                        component.name(),
                        Examples.inForm(component, Examples.document(component, component.example()))));
        return Stream.concat(templates, examples);
    }

    /// Every page of every template and of every component's example, in every locale and variant.
    static Stream<Arguments> everything() {
        return subjects()
                .flatMap(subject ->
                        keys(CampaignReader.read(subject.document())).map(key -> Arguments.of(subject, key)));
    }

    private static Stream<PageKey> keys(Campaign campaign) {
        return campaign.pages().keySet().stream()
                .flatMap(page -> campaign.locales().stream()
                        .flatMap(locale -> Stream.concat(
                                        Stream.of(PageKey.ORIGINAL), campaign.variants().keySet().stream())
                                .map(variant -> new PageKey(page, locale, variant))));
    }

    /// The same campaign with a variant that changes a text.
    private static JsonNode varied(JsonNode document) {
        ObjectNode varied = document.deepCopy();
        CampaignReader.read(document)
                .pages()
                .get(Campaign.HOME)
                .nodes()
                .filter(node -> node.type().equals("core/heading"))
                .findFirst()
                .ifPresent(heading -> varied.putObject("variants")
                        .putObject("B")
                        .put("weight", 50)
                        .putObject("set")
                        .put(heading.id() + ".text", "Another text"));
        return varied;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void theCanvasWithoutItsMarksIsThePublishedPageWithoutItsScripts(Subject subject, PageKey key) {
        String published = PUBLISHED
                .html(CampaignReader.read(Pinning.pin(subject.document(), CATALOGUE)), key)
                .replaceFirst(TITLE_FOR_A_HEADING, "");

        String canvas = CANVAS.canvas(DraftReader.read(subject.document()), key).html();

        assertThat(SCRIPTS.matcher(published).results()).hasSize(1);
        assertThat(STYLE.matcher(withoutMarks(canvas)).replaceFirst(""))
                .isEqualTo(DrawnCodes.in(
                        STYLE.matcher(SCRIPTS.matcher(published).replaceFirst(""))
                                .replaceFirst(""),
                        DraftReader.read(subject.document()),
                        ORIGIN));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void thePublishedPageHasEveryRuleOfTheCanvasThatCanSelectAnything(Subject subject, PageKey key) {
        Document published =
                Jsoup.parse(PUBLISHED.html(CampaignReader.read(Pinning.pin(subject.document(), CATALOGUE)), key));
        List<String> sent = rules(published);

        List<String> all = rules(Jsoup.parse(withoutMarks(
                CANVAS.canvas(DraftReader.read(subject.document()), key).html())));

        assertThat(all).containsSubsequence(sent);
        all.stream().filter(rule -> !sent.contains(rule)).forEach(rule -> {
            String selector = PSEUDO.matcher(rule.substring(0, rule.indexOf('{')))
                    .replaceAll("")
                    .replaceFirst("[>+~]$", "$0*");
            assertThat(published.select(selector)).as(rule).isEmpty();
        });
    }

    /// Each rule of a page's style sheet, once for every selector of its list.
    private static List<String> rules(Document page) {
        return RULE.matcher(page.select("style").html())
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",(?![^(]*\\))"))
                        .map(selector -> selector + "{" + rule.group(2) + "}"))
                .toList();
    }

    @Test
    void theQrCodeOfADraftIsDrawnIntoTheCanvasAndSharesTheChosenPage() {
        ObjectNode document = (ObjectNode) Json.sound("""
                {"format":"campaign/2","slug":"shared","title":"Shared","locales":["en"],"pages":{
                 "home":{"format":"page/1","title":"Home","content":[
                   {"id":"first","type":"core/share-qr"},
                   {"id":"other","type":"core/share-qr","props":{"page":"quiz"}}]},
                 "quiz":{"format":"page/1","title":"Quiz","content":[]}}}""");
        Campaign campaign = DraftReader.read(document);
        PageKey home = new PageKey("home", "en", PageKey.ORIGINAL);

        Document canvas = Jsoup.parse(CANVAS.canvas(campaign, home).html());
        String published = PUBLISHED.html(campaign, home);

        assertThat(canvas.select("img").eachAttr("src"))
                .allMatch(code -> code.startsWith("data:image/svg+xml;base64,"))
                .doesNotHaveDuplicates();
        assertThat(Jsoup.parse(published).select("img").eachAttr("src"))
                .containsExactly("/media/qr/shared/home.svg", "/media/qr/shared/quiz.svg");
        assertThat(Jsoup.parse(published).select("[data-url]").eachAttr("data-url"))
                .containsExactly("/shared", "/shared/quiz");
    }

    private static String withoutMarks(String canvas) {
        String joined = POLICY.matcher(canvas)
                .replaceFirst("")
                .replace(EDIT_STYLE, "")
                .replaceAll("</style><style data-style=\"[^\"]*\">", "")
                .replace("<style data-style=\"base\">", "<style>");
        return MARKS.matcher(joined).replaceAll("");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void everyNodeIsMarkedOnItsOwnRoot(Subject subject, PageKey key) {
        Campaign campaign = DraftReader.read(subject.document());

        Document canvas = Jsoup.parse(CANVAS.canvas(campaign, key).html());

        campaign.pages().get(key.page()).nodes().forEach(node -> {
            List<Element> roots = canvas.select("[data-node=" + node.id() + "]");
            assertThat(roots).as(node.id()).hasSize(1);
            assertThat(roots.getFirst().id()).isEqualTo(node.id());
            assertThat(roots.getFirst().attr("data-type")).isEqualTo(node.type());
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void everyChildStandsDirectlyInTheSlotItIsIn(Subject subject, PageKey key) {
        Campaign campaign = DraftReader.read(subject.document());

        Document canvas = Jsoup.parse(CANVAS.canvas(campaign, key).html());

        campaign.pages()
                .get(key.page())
                .nodes()
                .forEach(node -> node.slots()
                        .forEach((slot, children) -> children.forEach(child -> {
                            Element holder = canvas.selectFirst("[data-node=" + child.id() + "]")
                                    .parent();
                            assertThat(holder.attr("data-slot")).as(child.id()).isEqualTo(slot);
                            assertThat(holder.closest("[data-node]").id()).isEqualTo(node.id());
                        })));
        campaign.pages()
                .get(key.page())
                .content()
                .forEach(node -> assertThat(canvas.selectFirst("[data-node=" + node.id() + "]")
                                .parent()
                                .id())
                        .isEqualTo("main"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void aNodeOnItsOwnIsWhatStandsInTheCanvas(Subject subject, PageKey key) {
        Campaign campaign = DraftReader.read(subject.document());
        CanvasRenderer.Canvas canvas = CANVAS.canvas(campaign, key);
        Document page = Jsoup.parse(canvas.html());
        page.outputSettings().prettyPrint(false);

        List<Node> nodes = campaign.pages().get(key.page()).nodes().toList();

        for (Node node : nodes) {
            CanvasRenderer.Piece piece = CANVAS.piece(campaign, key, node.id()).orElseThrow();
            assertThat(piece.html())
                    .isEqualTo(page.selectFirst("[data-node=" + node.id() + "]").outerHtml());
            assertThat(piece.styles().keySet()).contains(node.id());
            piece.styles()
                    .forEach((id, css) ->
                            assertThat(css).isEqualTo(canvas.styles().getOrDefault(id, "")));
            piece.components()
                    .forEach((name, css) -> assertThat(page.selectFirst("style[data-style=" + name + "]")
                                    .data())
                            .isEqualTo(css));
        }
    }

    @Test
    void everyInlinePropOfEveryCoreComponentHasAPlaceInItsTemplate() {
        Examples.all()
                .forEach(component -> inlineProps("", component.props())
                        .forEach(path -> assertThat(component.template())
                                .as("%s: %s", component.name(), path)
                                .contains(path.indexOf('.') < 0 ? "{edit." + path + "}" : "{edit.at(")));
    }

    private static Stream<String> inlineProps(String before, JsonNode schema) {
        return schema.path("properties").properties().stream().flatMap(property -> {
            String path = before + property.getKey();
            Stream<String> inside = property.getValue().path("type").asText().equals("array")
                    ? inlineProps(path + ".0.", property.getValue().path("items"))
                    : Stream.empty();
            boolean inline = property.getValue().path("x-edit").asText().equals("inline");
            return inline ? Stream.concat(Stream.of(path), inside) : inside;
        });
    }

    @Test
    void aTextOfTheExampleIsMarkedWithThePathOfItsProp() {
        Document faq = canvas(
                Examples.document(component("core/faq"), component("core/faq").example()));

        assertThat(faq.selectFirst("[data-prop=items.1.question]").text()).isEqualTo("How often can I spin?");
        assertThat(faq.selectFirst("[data-prop=heading]").tagName()).isEqualTo("h2");
    }

    @Test
    void nothingInTheCanvasRuns() {
        Subject gala = subjects().findFirst().orElseThrow();

        Document canvas = canvas(gala.document());

        assertThat(canvas.select("script")).isEmpty();
        assertThat(canvas.selectFirst("meta[http-equiv]").attr("content"))
                .contains("default-src 'none'")
                .contains("form-action 'none'")
                .doesNotContain("script-src");
    }

    static Stream<ComponentDefinition> components() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("components")
    void aComponentWithoutAnyValueIsShownAllTheSame(ComponentDefinition component) {
        JsonNode bare = Examples.document(component, JsonNodeFactory.instance.objectNode());

        Document canvas = canvas(bare);

        assertThat(canvas.selectFirst("[data-node=example]").hasClass("f-edit-box"))
                .as(canvas.selectFirst("[data-node=example]").text())
                .isEqualTo(FieldControl.of(component).isPresent());
        assertThat(canvas.html()).doesNotContain("NOT_FOUND").doesNotContain(">null<");
    }

    @ParameterizedTest
    @MethodSource("components")
    void aComponentWithValuesOfTheWrongKindIsShownOrSaysThatItCannotBe(ComponentDefinition component) {
        for (String value :
                List.of("7", "true", "\"text\"", "[]", "[[1],\"x\",{\"label\":3}]", "{\"base\":{}}", "{}")) {
            ObjectNode document =
                    Examples.document(component, component.example()).deepCopy();
            ObjectNode props = (ObjectNode) document.at("/pages/home/content/0/props");
            component.props().path("properties").fieldNames().forEachRemaining(name -> {
                JsonNode before = props.get(name);
                props.set(name, Json.sound(value));
                assertThat(canvas(document).select("[data-node=example]")).hasSize(1);
                props.set(name, before);
            });
        }
    }

    @Test
    void anUnknownComponentIsABoxThatNamesIt() {
        ObjectNode document = Examples.document(
                        component("core/text"), component("core/text").example())
                .deepCopy();
        ((ObjectNode) document.at("/pages/home/content/0")).put("type", "other/<b>thing</b>");

        Element box = canvas(document).selectFirst("[data-node=example]");

        assertThat(box.hasClass("f-edit-box")).isTrue();
        assertThat(box.attr("data-problem")).isEqualTo("unknown-component");
        assertThat(box.text()).contains("other/<b>thing</b>");
        assertThat(box.children()).isEmpty();
    }

    @Test
    void aDocumentInWhichNearlyEverythingIsWrongIsStillShown() {
        JsonNode document = Json.sound("""
                {"slug":7,"title":[],"locales":["e\\"n",3,"en"],"timezone":"Nowhere","window":{"opens":"soon"},
                 "theme":{"color":{"brand":{"$value":"red}</style>"}},"x":3},"components":{"core/text":"9.9.9","a":[]},
                 "pages":{"home":{"title":4,"content":[
                   {"id":"a\\"><script>","type":"core/text"}, 5, {"type":"core/text"}, {"id":"x"},
                   {"id":"t","type":"core/heading","props":{"text":{"en":"?"},"level":[]},"showIf":{"?":1},
                    "slots":{"none":[{"id":"in","type":"core/text"}]},"on":{"press":[{"action":5}]}}]},
                   "other":"text"},
                 "resources":{"quizzes":{"q":5},"pools":{"p":{"mode":"moments","moments":[{"at":"soon"}]}},
                   "forms":{"f":{"fields":[{"type":"nothing"}]}}},
                 "i18n":{"en":{"...":"x","t....":"x","t.text.0.a":"y"}},"variants":{"B":7,"C":{"set":{"t.text":null}}}}
                """);

        Document canvas = canvas(document);

        assertThat(canvas.select("[data-node=t]")).hasSize(1);
        assertThat(canvas.select("script")).isEmpty();
        assertThat(canvas.select("style")).allMatch(style -> !style.data().contains("red}"));
    }

    private static Document canvas(JsonNode document) {
        return Jsoup.parse(CANVAS.canvas(DraftReader.read(document), new PageKey("home", "en", ""))
                .html());
    }

    private static ComponentDefinition component(String name) {
        return CATALOGUE.component(name).orElseThrow();
    }
}
