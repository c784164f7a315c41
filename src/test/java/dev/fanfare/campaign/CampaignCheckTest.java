package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Finding.Severity;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.input.OwnInput;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignCheckTest {
    private static final CampaignCheck CHECK = new CampaignCheck(
            new SchemaCheck(), InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z")), _ -> false);
    private static final Catalogue CATALOGUE = Gala.catalogue();

    private final ObjectNode gala = Gala.document();

    @Test
    void aWholeCampaignHasNoFindings() {
        assertThat(findings()).isEmpty();
    }

    /// Each line changes one value of the gala: where, to what (JSON), and the finding that follows.
    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /slug | "play" | reserved-slug | /slug | BROKEN
        /slug | "../etc" | schema-pattern | /slug | BROKEN
        /codeBlocks | {"a":"() => 1"} | schema-additionalProperties | /codeBlocks | BROKEN
        /timezone | "Mars/Olympus" | unknown-timezone | /timezone | BROKEN
        /window/closes | "2027-01-28T19:00:00+08:00" | window-order | /window/closes | BROKEN
        /window/closes | "tomorrow" | schema-format | /window/closes | BROKEN
        /window | {"closes":"2026-12-31T00:00:00Z"} | window-over | /window/closes | WARNING
        /title | "" | title-missing | /title | UNFINISHED
        /title | {"zh-CN":"年会"} | missing-translation | /title | WARNING
        /components | {"core/button":"99.0.0"} | component-version | /components/core~1button | BROKEN
        /theme/color/brand/$value | "red;}body{display:none" | schema-pattern | /theme/color/brand/$value | BROKEN
        /theme/color/text | {"$type":"color","$value":"#888888"} | low-contrast | /theme/color/text | WARNING
        /theme/color/brand | {"$type":"color","$value":"#fff"} | low-contrast | /theme/color/brand | WARNING
        /i18n/de | {"b1.label":"Regeln"} | unknown-locale | /i18n/de | BROKEN
        /i18n/en/b9.label | "Rules" | text-unused | /i18n/en/b9.label | WARNING
        /i18n/en/b1.colour | "red" | unknown-prop | /i18n/en/b1.colour | BROKEN
        /i18n/en/b1.href | "javascript:alert(1)" | link-scheme | /i18n/en/b1.href | UNFINISHED
        /variants/B/set/x9.heading | "Win" | text-unused | /variants/B/set/x9.heading | WARNING
        /variants/B/set/b1.size | "xxl" | prop-enum | /variants/B/set/b1.size | BROKEN
        /variants/C | {"weight":60} | variant-weights | /variants | UNFINISHED
        /pages/extra | {"format":"page/1","title":"Extra","content":[]} | unreachable-page | /pages/extra | WARNING
        /pages/busy/content | [] | heading-missing | /pages/busy | WARNING
        /pages/busy/title | "" | title-missing | /pages/busy | UNFINISHED
        /pages/home/content/0/type | "core/marquee" | unknown-component | /pages/home/content/0/type | BROKEN
        /pages/home/content/0/type | "../../etc/passwd" | schema-pattern | /pages/home/content/0/type | BROKEN
        /pages/home/content/0/id | "page" | schema-pattern | /pages/home/content/0/id | BROKEN
        /pages/home/content/0/id | "f1" | duplicate-node | /pages/home/content/1/id | BROKEN
        /pages/home/content/0/props/glitter | true | unknown-prop | /pages/home/content/0/props/glitter | BROKEN
        /pages/home/content/0/props/text | 7 | prop-type | /pages/home/content/0/props/text | BROKEN
        /pages/home/content/0/props/level | "h9" | prop-enum | /pages/home/content/0/props/level | BROKEN
        /pages/home/content/0/props | {} | prop-required | /pages/home/content/0/props | UNFINISHED
        /pages/home/content/0/props/text | " " | prop-required | /pages/home/content/0/props/text | UNFINISHED
        /pages/home/content/0/props/sub | "好" | missing-translation | /pages/home/content/0/props/sub | WARNING
        /pages/home/content/1/props/form | "lead" | unknown-form | /pages/home/content/1/props/form | UNFINISHED
        /pages/quiz/content/1/props/quiz | "other" | unknown-quiz | /pages/quiz/content/1/props/quiz | UNFINISHED
        /pages/home/content/2/props/body | "<p> &nbsp;…</p>" | rules-empty | /pages/home/content/2/props | WARNING
        /pages/home/content/1/slots/fields | [] | slot-min | /pages/home/content/1/slots/fields | UNFINISHED
        /pages/home/content/1/slots/aside | [] | unknown-slot | /pages/home/content/1/slots/aside | BROKEN
        /pages/home/content/1/slots/fields/0/type | "core/quiz" | slot-not-allowed | /pages/home/content/1/slots/fields/0/type | BROKEN
        /pages/home/content/1/slots/fields/0/props/name | "nick" | field-missing | /resources/forms/guest/fields/0 | UNFINISHED
        /pages/home/content/1/slots/fields/0/props/name | "nick" | field-unknown | /pages/home/content/1/slots/fields/0/props/name | UNFINISHED
        /pages/home/content/1/on/cheer | [] | unknown-event | /pages/home/content/1/on/cheer | BROKEN
        /pages/home/on/leave | [] | schema-additionalProperties | /pages/home/on/leave | BROKEN
        /pages/home/on/enter/0 | {"goto":"home"} | cyclic-goto | /pages/home/on/enter/0/goto | BROKEN
        /pages/home/on/enter/0 | {"goto":"nowhere"} | unknown-page | /pages/home/on/enter/0/goto | UNFINISHED
        /pages/home/on/enter/0 | {"open":"won"} | unknown-node | /pages/home/on/enter/0/open | UNFINISHED
        /pages/home/on/enter/0 | {"close":"nobody"} | unknown-node | /pages/home/on/enter/0/close | UNFINISHED
        /pages/home/on/enter/0 | {"script":"alert(1)"} | schema-additionalProperties | /pages/home/on/enter/0/script | BROKEN
        /pages/home/on/enter/0 | {"action":"bank.rob"} | unknown-action | /pages/home/on/enter/0/action | BROKEN
        /pages/home/on/enter/0 | {"action":"draw.enter","else":[]} | missing-parameter | /pages/home/on/enter/0 | BROKEN
        /pages/draw/content/1/on/spin/0/with/pool | "gold" | unknown-pool | /pages/draw/content/1/on/spin/0/with/pool | UNFINISHED
        /pages/draw/content/1/on/spin/0/with/odds | 1 | unknown-parameter | /pages/draw/content/1/on/spin/0/with/odds | BROKEN
        /pages/draw/content/1/on/spin/0/then/jackpot | [] | unknown-outcome | /pages/draw/content/1/on/spin/0/then/jackpot | BROKEN
        /pages/draw/content/1/on/spin/0/then/consolation/0/with/drawn | 2 | parameter-type | /pages/draw/content/1/on/spin/0/then/consolation/0/with/drawn | BROKEN
        /pages/draw/content/1/on/spin/0/then/consolation/0/with | {} | missing-parameter | /pages/draw/content/1/on/spin/0/then/consolation/0/with | BROKEN
        /pages/draw/content/1/on/spin/0/then/consolation/0/command | "w1.explode" | unknown-command | /pages/draw/content/1/on/spin/0/then/consolation/0/command | BROKEN
        /pages/draw/content/1/on/spin/0/then/consolation/0/command | "q1.show" | unknown-node | /pages/draw/content/1/on/spin/0/then/consolation/0/command | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "JaVa\\nScript:alert(1)" | link-scheme | /pages/draw/content/1/slots/footer/0/props/href | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "www.brand.com" | link-meant | /pages/draw/content/1/slots/footer/0/props/href | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "home" | link-meant | /pages/draw/content/1/slots/footer/0/props/href | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "soon" | link-nowhere | /pages/draw/content/1/slots/footer/0/props/href | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "brandapp://x" | link-app | /pages/draw/content/1/slots/footer/0/props/href | WARNING
        /pages/draw/content/1/slots/footer/0/props/href | "#nothing" | missing-anchor | /pages/draw/content/1/slots/footer/0/props/href | WARNING
        /pages/draw/content/1/slots/footer/0/props/href | "/gala/nowhere" | link-page-missing | /pages/draw/content/1/slots/footer/0/props/href | UNFINISHED
        /pages/draw/content/1/slots/footer/0/props/href | "/gala#nothing" | missing-anchor | /pages/draw/content/1/slots/footer/0/props/href | WARNING
        /pages/draw/content/2/slots/body/0/props/src | "data:image/svg+xml,x" | link-scheme | /pages/draw/content/2/slots/body/0/props/src | UNFINISHED
        /pages/draw/content/2/slots/body/0/props/alt | "" | image-without-alt | /pages/draw/content/2/slots/body/0/props/src | WARNING
        /pages/home/content/1/showIf | {"map":[1,2]} | condition | /pages/home/content/1/showIf/map | BROKEN
        /pages/home/content/1/showIf | {"==":[1]} | condition | /pages/home/content/1/showIf/== | BROKEN
        /pages/home/content/1/showIf | {"!":{"var":"window.location"}} | condition | /pages/home/content/1/showIf/!/var | BROKEN
        /pages/home/content/1/showIf | {"!":{"var":"quizzes.other.passed"}} | unknown-quiz | /pages/home/content/1/showIf/!/var | UNFINISHED
        /pages/home/content/1/showIf | {"in":["a",["a","b"]]} | condition | /pages/home/content/1/showIf/in/1 | BROKEN
        /resources/quizzes/gala/questions/0/answer | [] | answer-missing | /resources/quizzes/gala/questions/0/answer | UNFINISHED
        /resources/quizzes/gala/questions/0/answer | [3] | answer-range | /resources/quizzes/gala/questions/0/answer/0 | BROKEN
        /resources/quizzes/gala/questions/0/choices | ["2"] | too-few-choices | /resources/quizzes/gala/questions/0/choices | UNFINISHED
        /resources/quizzes/gala/questions/0/text | "" | text-missing | /resources/quizzes/gala/questions/0/text | UNFINISHED
        /resources/quizzes/gala/questions/0/id | "q2" | duplicate-question | /resources/quizzes/gala/questions/1/id | BROKEN
        /resources/quizzes/gala/questions | [] | quiz-empty | /resources/quizzes/gala | UNFINISHED
        /resources/quizzes/gala/pick | 9 | pick-above-bank | /resources/quizzes/gala/pick | UNFINISHED
        /resources/quizzes/gala/pass | 3 | pass-above-pick | /resources/quizzes/gala/pass | UNFINISHED
        /resources/quizzes/gala/requires | ["form:vip"] | unknown-form | /resources/quizzes/gala/requires/0 | UNFINISHED
        /resources/pools/main/prizes | [] | pool-empty | /resources/pools/main | UNFINISHED
        /resources/pools/main/prizes/0/odds | 0 | odds-zero | /resources/pools/main/prizes | WARNING
        /resources/pools/main/prizes/0/title | "First prize" | sample-text | /resources/pools/main/prizes/0/title | WARNING
        /resources/quizzes/gala/questions/0/text | {"zh-CN":"第一个问题？"} | sample-text | /resources/quizzes/gala/questions/0/text/zh-CN | WARNING
        /pages/home/content/0/props/text | "Three steps to your prize" | sample-text | /pages/home/content/0/props/text | WARNING
        /resources/forms/guest/fields | [{"name":"name","type":"name"}] | winner-unreachable | /resources/pools/main | WARNING
        /resources/pools/main/prizes/0/stock | 0 | stock-empty | /resources/pools/main/prizes | UNFINISHED
        /resources/pools/main/prizes/0/title | "" | title-missing | /resources/pools/main/prizes/0 | UNFINISHED
        /resources/pools/main/mode | "moments" | moments-missing | /resources/pools/main | UNFINISHED
        /resources/pools/main/requires | ["quiz:other"] | unknown-quiz | /resources/pools/main/requires/0 | UNFINISHED
        /resources/forms/guest/unique | ["mail"] | unknown-field | /resources/forms/guest/unique/0 | UNFINISHED
        /resources/forms/guest/fields/1/type | "choice" | options-missing | /resources/forms/guest/fields/1 | UNFINISHED
        /resources/forms/guest/fields/1 | {"name":"phone","type":"choices"} | options-missing | /resources/forms/guest/fields/1 | UNFINISHED
        /resources/forms/guest/fields/1 | {"name":"phone","type":"choice","options":[{"value":"a"},{"value":"a","label":"A"}]} | duplicate-option | /resources/forms/guest/fields/1/options/1/value | BROKEN
        /resources/forms/guest/fields/1 | {"name":"phone","type":"choice","options":["a"]} | schema-type | /resources/forms/guest/fields/1/options/0 | BROKEN
        /resources/forms/guest/fields/1/type | "file" | schema-enum | /resources/forms/guest/fields/1/type | BROKEN
        /resources/forms/guest/fields/1/label | {"zh-CN":"手机"} | missing-translation | /resources/forms/guest/fields/1/label | WARNING
        /resources/forms/guest/fields/1/help | {"zh-CN":"只用于寄奖"} | missing-translation | /resources/forms/guest/fields/1/help | WARNING
        /resources/forms/guest/fields/1/placeholder | {"en":"Yours"} | missing-translation | /resources/forms/guest/fields/1/placeholder | WARNING
        /resources/forms/guest/fields/1 | {"name":"phone","type":"choice","options":[{"value":"a","label":{"en":"A"}}]} | missing-translation | /resources/forms/guest/fields/1/options/0/label | WARNING
        /resources/forms/guest/fields/1/help | "Only used to send you your prize." | sample-text | /resources/forms/guest/fields/1/help | WARNING
        /resources/forms/guest/fields/1 | {"name":"phone","type":"hidden","required":true} | field-type | /pages/home/content/1/slots/fields/1/props/name | UNFINISHED
        /resources/forms/guest/fields/1/name | "name" | duplicate-field | /resources/forms/guest/fields/1/name | BROKEN
        /resources/pools/main/requires | ["poll:song"] | unknown-poll | /resources/pools/main/requires/0 | UNFINISHED
        /resources/pools/main/requires | ["checkin:week:three"] | unknown-checkin | /resources/pools/main/requires/0 | UNFINISHED
        /resources/quizzes/gala/results | [{"id":"a"}] | title-missing | /resources/quizzes/gala/results/0 | UNFINISHED
        /resources/quizzes/gala/results | [{"id":"a","title":"A"},{"id":"a","title":"B"}] | duplicate-result | /resources/quizzes/gala/results/1/id | BROKEN
        /resources/quizzes/gala/questions/0/types | ["a"] | unknown-result | /resources/quizzes/gala/questions/0/types/0 | BROKEN
        /resources/quizzes/gala/questions/0/types | [""] | types-missing | /resources/quizzes/gala/questions/0/types | UNFINISHED
        /resources/polls | {"p":{}} | too-few-options | /resources/polls/p | UNFINISHED
        /resources/polls | {"p":{}} | text-missing | /resources/polls/p | UNFINISHED
        /resources/polls | {"p":{"options":[{"id":"a"},{"id":"a"}]}} | duplicate-option | /resources/polls/p/options/1/id | BROKEN
        /resources/polls | {"p":{"options":[{"id":"a"},{"id":"b"}]}} | title-missing | /resources/polls/p/options/0 | UNFINISHED
        /resources/polls | {"p":{"choices":3,"options":[{"id":"a"},{"id":"b"}]}} | choices-above-options | /resources/polls/p/choices | UNFINISHED
        /resources/polls | {"p":{"results":"closed"}} | closes-missing | /resources/polls/p | UNFINISHED
        /resources/polls | {"p":{"opens":"2027-02-01T00:00:00Z","closes":"2027-01-01T00:00:00Z"}} | window-order | /resources/polls/p/closes | BROKEN
        /resources/polls | {"p":{"options":[{"id":"a","title":"A","image":"javascript:1"}]}} | link-scheme | /resources/polls/p/options/0/image | UNFINISHED
        /resources/coupons | {"c":{"title":"10 %"}} | codes-missing | /resources/coupons/c | UNFINISHED
        /resources/coupons | {"c":{"codes":["A","B","A"]}} | duplicate-code | /resources/coupons/c/codes/2 | BROKEN
        /resources/coupons | {"c":{"codes":["A","B\u200b1"]}} | code-invisible | /resources/coupons/c/codes/1 | UNFINISHED
        /resources/coupons | {"c":{"codes":["\u202eA"]}} | code-invisible | /resources/coupons/c/codes/0 | UNFINISHED
        /resources/coupons | {"c":{"codes":["A\ufeff"]}} | code-invisible | /resources/coupons/c/codes/0 | UNFINISHED
        /resources/coupons | {"c":{"codes":["A"],"pattern":"B-####"}} | codes-and-pattern | /resources/coupons/c | UNFINISHED
        /resources/coupons | {"c":{"pattern":"SALE"}} | stock-empty | /resources/coupons/c | UNFINISHED
        /resources/coupons | {"c":{"pattern":"S-###","stock":5}} | pattern-narrow | /resources/coupons/c/pattern | UNFINISHED
        /resources/coupons | {"c":{"codes":["A"]}} | title-missing | /resources/coupons/c | UNFINISHED
        /resources/checkins | {"w":{"milestones":[{"id":"m","days":9}]}} | milestone-out-of-reach | /resources/checkins/w/milestones/0/days | UNFINISHED
        /resources/checkins | {"w":{"milestones":[{"id":"m","days":9}]}} | title-missing | /resources/checkins/w/milestones/0 | UNFINISHED
        /resources/checkins | {"w":{"milestones":[{"id":"m","days":1},{"id":"m","days":2}]}} | duplicate-milestone | /resources/checkins/w/milestones/1/id | BROKEN
        """)
    void oneChangeGivesOneKnownFinding(String where, String json, String rule, String pointer, Severity severity) {
        change(where, Json.sound(json));

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::pointer, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple(pointer, severity));
    }

    @Test
    void everyFindingNamesWhatWasExpected() {
        change("/pages/home/content/0/type", Json.sound("\"core/marquee\""));
        change("/resources/quizzes/gala/questions/0/answer", Json.sound("[]"));
        change("/slug", Json.sound("7"));

        assertThat(findings()).hasSizeGreaterThan(2).allSatisfy(finding -> {
            assertThat(finding.expected()).isNotBlank();
            assertThat(finding.message()).contains("expected");
        });
    }

    @Test
    void aBrokenPartDoesNotHideWhatIsWrongElsewhere() {
        change("/slug", Json.sound("7"));
        change("/pages/home", Json.sound("[]"));
        change("/resources/quizzes/gala/questions/0/answer", Json.sound("[]"));
        change("/pages/draw/content/0/type", Json.sound("\"core/marquee\""));

        assertThat(findings()).extracting(Finding::rule).contains("schema-type", "answer-missing", "unknown-component");
    }

    @Test
    void pagesThatSendVisitorsRoundInCirclesAreRefused() {
        change(
                "/pages/busy/on",
                Json.sound("{\"enter\":[{\"action\":\"quiz.start\",\"with\":{\"quiz\":\"gala\"},"
                        + "\"then\":{\"gate\":[{\"goto\":\"home\"}]},\"else\":[]}]}"));
        change("/pages/home/content/3/on/finished", Json.sound("[{\"goto\":\"busy\"}]"));

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("cyclic-goto"))
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/pages/busy/on/enter/0/then/gate/0/goto", "/pages/home/content/3/on/finished/0/goto");
    }

    @Test
    void goingRoundByPressingButtonsIsFine() {
        change("/pages/quiz/content/1/on/done", Json.sound("[{\"goto\":\"home\"}]"));

        assertThat(findings()).extracting(Finding::rule).doesNotContain("cyclic-goto");
    }

    @Test
    void anIdMayBeUsedOnAnotherPageUnlessBothRunActionsByTheSameEvent() {
        change("/pages/busy/content/0/id", Json.sound("\"h1\""));
        ((ObjectNode) gala.at("/i18n/en")).remove("h4.text");
        assertThat(findings()).isEmpty();

        ObjectNode copy = gala.at("/pages/draw/content/1").deepCopy();
        ((ObjectNode) copy.path("slots")).removeAll();
        ((ArrayNode) gala.at("/pages/busy/content")).add(copy);

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("duplicate-node"))
                .extracting(Finding::pointer)
                .containsExactly("/pages/busy/content/1/id");
    }

    @Test
    void aPlaceholderDoesNotMakeATextTooLong() {
        change(
                "/pages/draw/content/1/slots/footer/0/props/label",
                Json.sound("\"{{visitor.name}}, {{pools.main.drawsLeft}} tries left\""));

        assertThat(findings()).isEmpty();
    }

    @Test
    void anOutcomeWithoutStepsIsWarnedOfUnlessThereIsAnElse() {
        ((ObjectNode) gala.at("/pages/home/content/1/on/submit/0/then")).remove("taken");

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("visitor.register", "taken"))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly("unhandled-outcome", Severity.WARNING);
    }

    @Test
    void aDrawWithoutRulesIsWarnedOf() {
        ((ArrayNode) gala.at("/pages/home/content")).remove(2);
        ((ObjectNode) gala.at("/i18n/en")).remove("r1.body");

        assertThat(findings()).extracting(Finding::rule).containsExactly("rules-missing");
    }

    @Test
    void aPrizeThatHasAStockButNoChanceIsPointedOut() {
        ((ArrayNode) gala.at("/resources/pools/main/prizes"))
                .add(Json.sound("{\"id\":\"late\",\"title\":\"Late\",\"stock\":3,\"odds\":0}"));

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("odds-zero-of-prize"))
                .extracting(Finding::pointer)
                .containsExactly("/resources/pools/main/prizes/"
                        + (gala.at("/resources/pools/main/prizes").size() - 1) + "/odds");
    }

    @Test
    void whoeverTakesTheirPrizeAsACodeNeedsNotBeReached() {
        change("/resources/forms/guest/fields", Json.sound("[{\"name\":\"name\",\"type\":\"name\"}]"));
        change("/pages/draw/content/1/on/spin/0/then/win", Json.sound("[{\"action\":\"coupon.take\"}]"));

        assertThat(findings()).extracting(Finding::rule).doesNotContain("winner-unreachable");
    }

    @Test
    void whoeverLeavesAPostalAddressCanBeReached() {
        change("/resources/forms/guest/fields", Json.sound("[{\"name\":\"home\",\"type\":\"address\"}]"));

        assertThat(findings()).extracting(Finding::rule).doesNotContain("winner-unreachable");
    }

    @Test
    void aCampaignWithoutAFirstPageIsUnfinished() {
        ObjectNode pages = (ObjectNode) gala.path("pages");
        pages.set("start", pages.remove("home"));

        assertThat(findings())
                .extracting(Finding::rule, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple("home-missing", Severity.UNFINISHED));
    }

    @Test
    void oddsAboveOneAreUnfinishedAndExactlyOneIsFine() {
        ArrayNode prizes = (ArrayNode) gala.at("/resources/pools/main/prizes");
        prizes.removeAll();
        ArrayNode segments = (ArrayNode) gala.at("/pages/draw/content/1/props/segments");
        segments.remove(1);
        for (int i = 0; i < 10; i++) {
            segments.addObject().put("shows", "prize:p" + i);
            prizes.addObject()
                    .put("id", "p" + i)
                    .put("title", "P")
                    .put("stock", 1)
                    .put("odds", 0.1);
        }
        assertThat(findings()).isEmpty();

        ((ObjectNode) prizes.get(0)).put("odds", 0.2);

        assertThat(findings()).extracting(Finding::rule).containsExactly("odds-sum");
    }

    @Test
    void aPrizeThatIsThereTwiceAndAMomentForNoneAreFound() {
        ObjectNode pool = (ObjectNode) gala.at("/resources/pools/main");
        pool.put("mode", "moments");
        ((ArrayNode) pool.path("prizes")).add(pool.at("/prizes/0").deepCopy());
        pool.putArray("moments")
                .addObject()
                .put("at", "2027-01-28T21:00:00+08:00")
                .put("prize", "car");

        assertThat(findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("duplicate-prize", "unknown-prize", "place-unreached");
    }

    @Test
    void aPrizeWithoutStockIsWarnedOfBesideOneThatHasSome() {
        ArrayNode prizes = (ArrayNode) gala.at("/resources/pools/main/prizes");
        prizes.addObject().put("id", "hat").put("title", "Hat").put("stock", 0).put("odds", 0.01);

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("'hat'", "nobody wins it"))
                .extracting(Finding::rule, Finding::pointer, Finding::severity)
                .containsExactly("stock-zero", "/resources/pools/main/prizes/1/stock", Severity.WARNING);
    }

    @Test
    void aTreeOfMoreThan32LevelsIsTooDeep() {
        change("/pages/busy/content", deep(32));
        assertThat(findings()).extracting(Finding::rule).doesNotContain("too-deep");

        change("/pages/busy/content", deep(33));

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("too-deep"))
                .extracting(Finding::severity)
                .containsExactly(Severity.BROKEN);
    }

    @Test
    void aTreeOf200LevelsIsRefusedBeforeItIsBuilt() {
        byte[] bytes = ("{\"slots\":{\"a\":[".repeat(200) + "]}}".repeat(200))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(((Json.Reading.Refused) Json.read(bytes)).finding().rule()).isEqualTo("too-deep");
    }

    @Test
    void tooManyChildrenInASlotAreRefused() {
        ArrayNode footer = (ArrayNode) gala.at("/pages/draw/content/1/slots/footer");
        for (int i = 0; i < 3; i++) {
            footer.add(((ObjectNode) footer.get(0).deepCopy()).put("id", "more" + i));
        }

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("slot-max"))
                .extracting(Finding::pointer)
                .containsExactly("/pages/draw/content/1/slots/footer");
    }

    @Test
    void aTextThatLooksLikeCodeIsOnlyAText() {
        change("/pages/home/content/0/props/text", Json.sound("\"() => { steal() }\""));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aBankOfThousandsIsCheckedAndItsUnmarkedQuestionsAreSummedUp() {
        ArrayNode questions = (ArrayNode) gala.at("/resources/quizzes/gala/questions");
        for (int i = 0; i < 5_000; i++) {
            ObjectNode question =
                    questions.addObject().put("id", "bank-" + i).put("text", "Which song is number " + i + "?");
            question.putArray("choices").add("One").add("Two").add("Three").add("Four");
        }

        List<Finding> findings = findings();

        assertThat(findings)
                .hasSize(51)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("answer-missing"));
        assertThat(findings.getLast().message()).contains("4950 more", "5000 in all");
    }

    @Test
    void aDocumentOfAnotherEditorIsRefusedAndSaidToBeOne() {
        List<Finding> findings = CHECK.check(Json.sound(OwnInput.bytes(OwnInput.TMAGIC)), CATALOGUE);

        assertThat(findings.getFirst().rule()).isEqualTo("unknown-format");
        assertThat(findings.getFirst().message()).contains("tMagic", "never run");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("unknown-member"))
                .extracting(Finding::pointer)
                .contains("/codeBlocks", "/items");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.BROKEN);
    }

    @Test
    void aPuckPageIsRefusedAndSaidToBeOne() {
        List<Finding> findings = CHECK.check(Json.sound(OwnInput.bytes(OwnInput.PUCK)), CATALOGUE);

        assertThat(findings.getFirst().rule()).isEqualTo("unknown-format");
        assertThat(findings.getFirst().message()).contains("Puck");
        assertThat(findings).extracting(Finding::pointer).contains("/content");
    }

    @Test
    void anOlderOrNewerFormatIsRefused() {
        gala.put("format", "campaign/0");

        assertThat(findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown-format", "/format"));
    }

    @Test
    void aDocumentThatIsNoObjectIsRefused() {
        assertThat(CHECK.check(Json.sound("[1,2]"), CATALOGUE))
                .extracting(Finding::rule)
                .contains("unknown-format");
    }

    private List<Finding> findings() {
        return CHECK.check(gala, CATALOGUE);
    }

    private static ArrayNode deep(int levels) {
        ArrayNode content = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        ArrayNode list = content;
        for (int i = 0; i < levels; i++) {
            ObjectNode node = list.addObject().put("id", "n" + i).put("type", "core/stack");
            list = node.putObject("slots").putArray("items");
        }
        return content;
    }

    /// Sets the value at a pointer of the gala; the last part may be new.
    private void change(String where, JsonNode value) {
        int last = where.lastIndexOf('/');
        JsonNode parent = gala.at(where.substring(0, last));
        String name = where.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
