package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Campaigns that would disappoint somebody at the gala. Whoever publishes one is told, and led to the place.
class BrokenCampaignsTest {
    private static final CampaignCheck CHECK = new CampaignCheck(
            new SchemaCheck(), InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z")), _ -> false);
    private static final Catalogue CATALOGUE = Gala.catalogue();

    private static final String FORM = "/pages/home/content/1";
    private static final String WHEEL = "/pages/draw/content/1";
    private static final String POOL = "/resources/pools/main";

    /// What happened to the gala, one edit a line: where, `=` and JSON (nothing for: taken away); then the finding that
    /// follows, and where it leads.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a field the form does not have | FORM/slots/fields/0/props/name="city" | field-unknown | FORM/slots/fields/0/props/name
        a field that is not on the page | FORM/slots/fields/1= | field-missing | /resources/forms/guest/fields/1
        a field outside of any form | /pages/busy/content/0={"id":"f","type":"core/field","props":{"name":"name"}} | field-outside | /pages/busy/content/0/props/name
        a field twice in a form | FORM/slots/fields/0/props/name="phone" | field-twice | FORM/slots/fields/1/props/name
        a tick box for a telephone number | FORM/slots/fields/1/type="core/consent" | field-type | FORM/slots/fields/1/props/name
        a form that shows one and sends another | /resources/forms/other={"fields":[]} & FORM/props/form="other" | form-mismatch | FORM/props/form
        a form that was removed | /resources/forms/guest= | unknown-form | FORM/on/submit/0/with/form
        a choice without options | /resources/forms/guest/fields/0/type="choice" | options-missing | /resources/forms/guest/fields/0
        details that are unique but not asked for | /resources/forms/guest/unique=["mail"] | unknown-field | /resources/forms/guest/unique/0
        a wheel without its prize | WHEEL/props/segments=[{"shows":"consolation"},{"shows":"consolation"}] | prize-without-place | WHEEL/props/segments
        a wheel with a prize that is gone | POOL/prizes/0/id="cup" | place-prize-gone | WHEEL/props/segments/1/shows
        a wheel that says another prize | WHEEL/props/segments/1/label="谢谢" | place-says-other | WHEEL/props/segments/1/label
        a wheel of one pool that draws from another | /resources/pools/other={"prizes":[{"id":"a","title":"A","stock":1,"odds":0.5}],"consolation":{"id":"t","title":"T"}} & WHEEL/on/spin/0/with/pool="other" | pool-differs | WHEEL/on/spin/0/with/pool
        a win that the wheel is not told | WHEEL/on/spin/0/then/win=[{"open":"won"}] | outcome-not-shown | WHEEL/on/spin/0/then/win
        a draw from nothing | POOL/prizes=[] | pool-empty | POOL
        a prize that nobody can win | POOL/prizes/0/odds=0 | odds-zero | POOL/prizes
        more chances than there are | POOL/prizes/0/odds=0.6 & POOL/prizes/1={"id":"cup","title":"Cup","stock":1,"odds":0.6} | odds-sum | POOL/prizes
        prizes without stock | POOL/prizes/0/stock=0 | stock-empty | POOL/prizes
        a draw that nobody is let into | POOL/requires=["quiz:other"] | unknown-quiz | POOL/requires/0
        a winner whom nobody can reach | /resources/forms/guest/fields/1={"name":"phone","type":"text","label":"Phone"} | winner-unreachable | POOL
        prizes without rules | /pages/home/content/2= | rules-missing | POOL
        rules without a text | /pages/home/content/2/props/body="" | rules-empty | /pages/home/content/2/props
        an outcome that nothing follows | /pages/home/content/1/on/submit/0/then/taken= | unhandled-outcome | FORM/on/submit/0
        a wheel that draws nothing | WHEEL/on/spin= | event-unanswered | /pages/draw/content/1
        a form that sends nothing | FORM/on/submit= | event-unanswered | FORM
        a button that leads nowhere | WHEEL/slots/footer/0/props/href= | event-unanswered | WHEEL/slots/footer/0
        a button whose link was emptied | WHEEL/slots/footer/0/props/href="" | event-unanswered | WHEEL/slots/footer/0
        a page that nobody comes to | /pages/lost={"format":"page/1","title":"Lost","content":[]} | unreachable-page | /pages/lost
        a step to a page that is gone | /pages/busy= | unknown-page | WHEEL/on/spin/0/else/0/goto
        a dialog that is gone | /pages/draw/content/2= | unknown-node | WHEEL/on/spin/0/then/win/1/open
        pages that send each other around | /pages/home/on/enter=[{"goto":"busy"}] & /pages/busy/on={"enter":[{"goto":"home"}]} | cyclic-goto | /pages/home/on/enter/0/goto
        a link to an anchor that is not there | /pages/draw/content/1/slots/footer/0/props/href="#rules" | missing-anchor | WHEEL/slots/footer/0/props/href
        a link as people say it | /pages/draw/content/1/slots/footer/0/props/href="www.brand.com" | link-meant | WHEEL/slots/footer/0/props/href
        a link that runs something | /pages/draw/content/1/slots/footer/0/props/href="javascript:alert(1)" | link-scheme | WHEEL/slots/footer/0/props/href
        a quiz without questions | /resources/quizzes/gala/questions=[] | quiz-empty | /resources/quizzes/gala
        a question that nobody has answered | /resources/quizzes/gala/questions/0/answer=[] | answer-missing | /resources/quizzes/gala/questions/0/answer
        a quiz that nobody can pass | /resources/quizzes/gala/pass=5 | pass-above-pick | /resources/quizzes/gala/pass
        a text that one language does not have | /i18n/en/h3.text= | missing-translation | /pages/draw/content/0/props/text
        a condition on a quiz that is gone | /pages/busy/content/0/showIf={"==":[{"var":"quizzes.old.passed"},true]} | unknown-quiz | /pages/busy/content/0/showIf/==/0/var
        no first page | /pages/home= | home-missing | /pages
        it is over before it begins | /window/closes="2027-01-28T19:00:00+08:00" | window-order | /window/closes
        """)
    void whatWouldDisappointIsToldAtItsPlace(String name, String edits, String rule, String place) {
        ObjectNode gala = Gala.document();
        for (String edit : edits.split(" & ")) {
            edit(gala, edit);
        }

        List<Finding> found = CHECK.check(gala, CATALOGUE);

        assertThat(found).describedAs(name).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.pointer()).isEqualTo(whole(place));
        });
        assertThat(gala.at(whole(place).replaceFirst("/(?:answer|pass|stock|odds|label|goto|open)$", ""))
                        .isMissingNode())
                .describedAs("the place is there")
                .isFalse();
    }

    private static String whole(String place) {
        return place.replace("FORM", FORM).replace("WHEEL", WHEEL).replace("POOL", POOL);
    }

    private static void edit(ObjectNode document, String edit) {
        int equals = edit.indexOf('=');
        JsonPointer at = JsonPointer.compile(whole(edit.substring(0, equals).strip()));
        String json = edit.substring(equals + 1).strip();
        JsonNode owner = document.at(at.head());
        String member = at.last().getMatchingProperty();
        switch (owner) {
            case ObjectNode object when json.isEmpty() -> object.remove(member);
            case ObjectNode object -> object.set(member, Json.sound(json));
            case ArrayNode list when json.isEmpty() -> list.remove(Integer.parseInt(member));
            case ArrayNode list
            when Integer.parseInt(member) < list.size() -> list.set(Integer.parseInt(member), Json.sound(json));
            case ArrayNode list -> list.add(Json.sound(json));
            default -> throw new IllegalArgumentException(edit);
        }
    }
}
