package dev.fanfare.studio.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.format.Json;
import dev.fanfare.visitor.VisitorId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// What visitors filled into forms, as a table.
class LeadExportTest {
    private static final String FIRST = "\uFEFFnumber,kind,at,visitor,form,";
    private static final String LEAD =
            "{'f':{'fields':[{'name':'who','type':'name','label':{'en':'Your name','de':'Ihr Name'}},"
                    + "{'name':'tea','type':'choices','label':'Tea?','options':[{'value':'g','label':'Green'},"
                    + "{'value':'b','label':'Black'},{'value':'plain'}]},"
                    + "{'name':'size','type':'choice','options':[{'value':'s','label':'Small'}]},"
                    + "{'name':'mark','type':'rating','label':'How was it?'},"
                    + "{'name':'home','type':'address','label':'Address','region':'CN'},"
                    + "{'name':'from','type':'hidden'}]}}";

    @Test
    void columnsAreHeadedByLabelsAndHoldWhatVisitorsRead() throws IOException {
        Ledger.Entry entry = lead(
                "f",
                Map.of(
                        "who", "Bo",
                        "tea", List.of("g", "plain"),
                        "size", "s",
                        "mark", "4",
                        "home", Map.of("province", "广东省", "city", "深圳市", "street", "1"),
                        "from", "weibo"));

        assertThat(csv(Headings.LABELS, forms(LEAD), none(), entry))
                .containsExactly(
                        FIRST + "Your name,Tea?,size,How was it?,Address: Province,Address: City,Address: District,"
                                + "Address: Street and number,from",
                        line("f") + "Bo,\"Green; plain\",Small,4,广东省,深圳市,,1,weibo");
    }

    @Test
    void programsReadNamesAndValues() throws IOException {
        Ledger.Entry entry =
                lead("f", Map.of("who", "Bo", "tea", List.of("b", "g"), "size", "s", "home", Map.of("city", "深圳市")));

        assertThat(csv(Headings.NAMES, forms(LEAD), none(), entry))
                .containsExactly(
                        FIRST + "who,tea,size,mark,home.province,home.city,home.district,home.street,from",
                        line("f") + "Bo,\"b; g\",s,,,深圳市,,,");
    }

    @Test
    void aHeadingThatAnotherColumnHasTooNamesItsField() throws IOException {
        Map<String, Form> forms = forms("{'f':{'fields':[{'name':'a','type':'text','label':'Name'},"
                + "{'name':'b','type':'text','label':'Name'},{'name':'form','type':'text'},"
                + "{'name':'c','type':'text','label':'kind'},{'name':'d','type':'text','label':'Other'}]}}");

        assertThat(csv(Headings.LABELS, forms, none(), lead("f", Map.of("a", "1", "b", "2", "form", "3", "d", "4"))))
                .containsExactly(FIRST + "Name (a),Name (b),form (form),kind (c),Other", line("f") + "1,2,3,,4");
        assertThat(csv(Headings.NAMES, forms, none())).containsExactly(FIRST + "a,b,fields.form,c,d");
    }

    @Test
    void fieldsOfTwoFormsShareAColumnWhenTheyAreCalledTheSame() throws IOException {
        Map<String, Form> forms = forms("{'f':{'fields':[{'name':'who','type':'name','label':'Name'},"
                + "{'name':'q','type':'text','label':'Colour'}]},"
                + "'g':{'fields':[{'name':'who','type':'text','label':'Name'},"
                + "{'name':'q','type':'text','label':'Town'}]}}");

        assertThat(csv(
                        Headings.LABELS,
                        forms,
                        none(),
                        lead("f", Map.of("who", "Bo", "q", "red")),
                        lead("g", Map.of("who", "Mina", "q", "Bonn"))))
                .containsExactly(FIRST + "Name,Colour,Town", line("f") + "Bo,red,", line("g") + "Mina,,Bonn");
        assertThat(csv(Headings.NAMES, forms, none(), lead("g", Map.of("q", "Bonn"))))
                .containsExactly(FIRST + "who,q", line("g") + ",Bonn");
    }

    @Test
    void whatEarlierFormsAskedForStandsAtTheEndUnderItsNewestLabel() throws IOException {
        Map<String, Form> now = forms("{'f':{'fields':[{'name':'who','type':'name','label':'Name'}]}}");
        Map<String, Form> before = forms("{'f':{'fields':[{'name':'town','type':'text','label':'Your town'}]}}");
        Map<String, Form> first = forms("{'f':{'fields':[{'name':'town','type':'text','label':'Town'},"
                + "{'name':'day','type':'date','label':'Birthday'}]},'old':{'fields':[{'name':'who','type':'text'}]}}");

        assertThat(csv(
                        Headings.LABELS,
                        now,
                        List.of(before, first).iterator(),
                        lead("f", inOrder("town", "Bonn", "day", "2001-02-03", "lost", "x")),
                        lead("old", Map.of("who", "Bo"))))
                .containsExactly(
                        FIRST + "Name,Your town,Birthday,lost,who",
                        line("f") + ",Bonn,2001-02-03,x,",
                        line("old") + ",,,,Bo");
    }

    @Test
    void anOptionThatIsOfferedNoLongerIsCalledAsItLastWas() throws IOException {
        Map<String, Form> now = forms("{'f':{'fields':[{'name':'tea','type':'choice','label':'Tea',"
                + "'options':[{'value':'g','label':'Green tea'}]}]}}");
        Map<String, Form> before = forms("{'f':{'fields':[{'name':'tea','type':'choice','options':["
                + "{'value':'g','label':'Green'},{'value':'r','label':'Red'}]}]}}");

        assertThat(csv(
                        Headings.LABELS,
                        now,
                        List.of(before).iterator(),
                        lead("f", Map.of("tea", "g")),
                        lead("f", Map.of("tea", "r")),
                        lead("f", Map.of("tea", "never"))))
                .containsExactly(FIRST + "Tea", line("f") + "Green tea", line("f") + "Red", line("f") + "never");
    }

    @Test
    void releasesAreReadOnlyWhenTheFormsOfTodayDoNotKnowAField() throws IOException {
        Iterator<Map<String, Form>> untouched = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new AssertionError("a release was read");
            }

            @Override
            public Map<String, Form> next() {
                throw new AssertionError("a release was read");
            }
        };

        assertThat(csv(Headings.LABELS, forms(LEAD), untouched, lead("f", Map.of("who", "Bo", "size", "s"))))
                .hasSize(2);
    }

    @Test
    void anAddressThatHadOtherPartsKeepsThem() throws IOException {
        Map<String, Form> forms =
                forms("{'f':{'fields':[{'name':'home','type':'address','label':'Home'," + "'region':'DE'}]}}");

        assertThat(csv(
                        Headings.NAMES,
                        forms,
                        none(),
                        lead("f", Map.of("home", Map.of("street", "Hauptstr. 1", "city", "Bonn"))),
                        lead("f", Map.of("home", Map.of("province", "广东省")))))
                .containsExactly(
                        FIRST + "home.street,home.postal,home.city,home.state,home.province",
                        line("f") + "Hauptstr. 1,,Bonn,,",
                        line("f") + ",,,,广东省");
    }

    @Test
    void theHeadingOfAConsentIsItsTextOnOneShortLine() throws IOException {
        String label = "<p>I accept the <b>rules</b> &amp; more.</p><p>" + "long ".repeat(60) + "</p>";
        Map<String, Form> forms = forms("{'f':{'fields':[{'name':'ok','type':'consent','label':'" + label + "'},"
                + "{'name':'x','type':'text','label':'=1+1'}]}}");

        assertThat(csv(Headings.LABELS, forms, none(), lead("f", Map.of("ok", true))))
                .first()
                .asString()
                .startsWith(FIRST + "I accept the rules & more. long long")
                .endsWith("…,'=1+1")
                .hasSizeLessThan(190);
    }

    @Test
    void aMarkIsANumberInAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(
                Headings.LABELS,
                forms("{'f':{'fields':[{'name':'mark','type':'rating'}]}}"),
                none(),
                FileFormat.XLSX,
                out,
                lead("f", Map.of("mark", "4")));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Row row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(5).asNumber()).isEqualByComparingTo("4");
        }
    }

    private static List<String> csv(
            Headings headings, Map<String, Form> now, Iterator<Map<String, Form>> older, Ledger.Entry... entries)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(headings, now, older, FileFormat.CSV, out, entries);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void write(
            Headings headings,
            Map<String, Form> now,
            Iterator<Map<String, Form>> older,
            FileFormat format,
            ByteArrayOutputStream out,
            Ledger.Entry... entries)
            throws IOException {
        new EntryExport(new Books(entries))
                .write("gala", Export.LEADS, new FormHistory(now, older, List.of("en", "de")), headings, format, out);
    }

    private static Iterator<Map<String, Form>> none() {
        return Arrays.<Map<String, Form>>asList().iterator();
    }

    private static Map<String, Form> forms(String json) {
        return CampaignReader.resourcesOf(Json.sound("{\"resources\":{\"forms\":" + json.replace('\'', '"') + "}}"))
                .forms();
    }

    private static Ledger.Entry lead(String form, Map<String, Object> fields) {
        return new Ledger.Entry(
                1,
                "lead",
                new VisitorId("mina-mina-mina-mina"),
                Instant.parse("2027-01-28T12:00:00Z"),
                Map.of("form", form, "fields", fields));
    }

    /// Fields as the books keep them: in the order in which they came.
    private static Map<String, Object> inOrder(String... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static String line(String form) {
        return "1,lead,2027-01-28T12:00:00Z,mina-mina-mina-mina," + form + ",";
    }
}
