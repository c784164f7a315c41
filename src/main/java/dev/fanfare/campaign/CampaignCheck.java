package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.AutomaticGotos;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.PageCheck;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Json;
import dev.fanfare.format.Pointer;
import dev.fanfare.format.SchemaCheck;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Checks a campaign's document: its format, its shape, and whether everything it names is there.
/// It reports all findings at once; a document with none that is `BROKEN` can be read, one with
/// none that is `UNFINISHED` either can be published. Thread safe.
public final class CampaignCheck {
    private final SchemaCheck schemas;
    private final InstantSource clock;
    private final KnownAssets library;
    private final BiPredicate<String, String> lists;

    /// @param clock tells whether a campaign's window is over already
    public CampaignCheck(SchemaCheck schemas, InstantSource clock, KnownAssets library) {
        this(schemas, clock, library, (_, _) -> true);
    }

    /// @param lists whether a campaign has codes in a list, by slug and name
    public CampaignCheck(
            SchemaCheck schemas, InstantSource clock, KnownAssets library, BiPredicate<String, String> lists) {
        this.schemas = schemas;
        this.clock = clock;
        this.library = library;
        this.lists = lists;
    }

    public List<Finding> check(JsonNode document, Catalogue catalogue) {
        return switch (CampaignFormat.MIGRATIONS.migrate(document)) {
            case Json.Reading.Refused(Finding finding) -> ForeignDocument.findings(document, finding);
            case Json.Reading.Read(JsonNode current) -> all(current, catalogue);
        };
    }

    private List<Finding> all(JsonNode document, Catalogue catalogue) {
        Findings findings = new Findings();
        findings.addAll(schemas.check("campaign", document));
        Map<String, List<PlacedNode>> nodes = nodes(document);
        new BasicsCheck(document, catalogue, clock.instant(), findings).check();
        PageCheck pages = pages(document, catalogue, nodes, findings);
        PlacedFields placed = new PlacedFields(document, nodes, catalogue);
        new ReplacementCheck(document, nodes, pages, findings).check();
        new UsesCheck(document, nodes, findings).check();
        new QuizCheck(document, findings).check();
        new PoolCheck(document, nodes, findings).check();
        new PlacesCheck(document, nodes, catalogue, findings).check();
        new FormCheck(document, nodes, placed, pages, findings).check();
        new FieldCheck(document, nodes, placed, findings).check();
        new PollCheck(document, findings).check();
        new CouponCheck(document, lists, findings).check();
        new CheckinCheck(document, findings).check();
        new JourneyCheck(document, nodes, placed, catalogue, findings).check();
        new HeadingsCheck(nodes, catalogue, findings).check();
        new TextsCheck(document, findings).check();
        new SampleTextsCheck(document, nodes, catalogue, findings).check();
        new ContactCheck(document, nodes, findings).check();
        new RulesCheck(nodes, findings).check();
        new ContrastCheck(document, findings).check();
        new DrawnContrastCheck(document, catalogue, findings).check();
        new AssetsCheck(library::holds, findings).check(document, Pointer.ROOT);
        new AssetKindsCheck(library, nodes, catalogue, findings).check();
        return findings.list();
    }

    private static PageCheck pages(
            JsonNode document, Catalogue catalogue, Map<String, List<PlacedNode>> nodes, Findings findings) {
        PageCheck check = new PageCheck(catalogue, Names.surroundings(document, nodes), findings);
        AutomaticGotos gotos = new AutomaticGotos();
        document.path("pages").properties().forEach(page -> {
            Pointer at = Pointer.ROOT.at("pages").at(page.getKey());
            check.check(page.getKey(), page.getValue(), at);
            gotos.add(page.getKey(), page.getValue(), at, nodes.getOrDefault(page.getKey(), List.of()), catalogue);
        });
        gotos.check(findings);
        return check;
    }

    private static Map<String, List<PlacedNode>> nodes(JsonNode document) {
        Map<String, List<PlacedNode>> nodes = new LinkedHashMap<>();
        document.path("pages").properties().forEach(page -> {
            Pointer at = Pointer.ROOT.at("pages").at(page.getKey());
            nodes.put(page.getKey(), PlacedNode.of(page.getKey(), page.getValue(), at));
        });
        return nodes;
    }
}
