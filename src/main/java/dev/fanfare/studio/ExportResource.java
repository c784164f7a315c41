package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.studio.export.EntryExport;
import dev.fanfare.studio.export.Export;
import dev.fanfare.studio.export.FileFormat;
import dev.fanfare.studio.export.FormHistory;
import dev.fanfare.studio.export.Headings;
import dev.fanfare.studio.export.TallyExport;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Exports a campaign's books.
@Path("/api/studio/campaigns/{slug}/exports")
@Blocking
@Tag(name = "exports", description = "A campaign's books as files")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class ExportResource {
    private static final String POLLS = "polls";
    private static final String WHAT = "`wins`, `draws`, `leads`, `quiz`, `coupons`, `checkins`, `votes` or `polls`";

    private static final String HEADINGS =
            "How the columns of form fields are headed in `leads`: by `labels`, the default, with options as visitors "
                    + "read them; or by `names`, with options by the values that are kept";

    private final Drafts drafts;
    private final EntryExport entries;
    private final TallyExport tallies;

    ExportResource(Drafts drafts, EntryExport entries, Ledger ledger) {
        this.drafts = drafts;
        this.entries = entries;
        this.tallies = new TallyExport(ledger);
    }

    /// What a campaign collected, oldest first, or how its polls stand.
    @GET
    @Path("/{export}.csv")
    @Produces("text/csv")
    @Operation(
            summary = "Export as CSV",
            description =
                    "RFC 4180 in UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula "
                            + "begins with an apostrophe; numbers and telephone numbers such as +8613800138000 stay as "
                            + "they are. CSV has no types: for a spreadsheet that is to keep long digits and zeros in "
                            + "front, take the workbook.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such campaign or export")
    public Response csv(
            @PathParam("slug") String slug,
            @Parameter(description = WHAT) @PathParam("export") String name,
            @Parameter(description = HEADINGS) @QueryParam("headings") @Nullable String headings) {
        return file(slug, name, headings, FileFormat.CSV);
    }

    /// The same as a workbook of Excel.
    @GET
    @Path("/{export}.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            summary = "Export as XLSX",
            description =
                    "A workbook whose cells have types: texts are texts with all their digits and zeros in front, "
                            + "numbers and days can be reckoned with, instants are in UTC. A further sheet begins after a million "
                            + "lines.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such campaign or export")
    public Response xlsx(
            @PathParam("slug") String slug,
            @Parameter(description = WHAT) @PathParam("export") String name,
            @Parameter(description = HEADINGS) @QueryParam("headings") @Nullable String headings) {
        return file(slug, name, headings, FileFormat.XLSX);
    }

    private Response file(String slug, String name, @Nullable String headings, FileFormat format) {
        JsonNode document = drafts.document(slug);
        StreamingOutput file = name.equals(POLLS)
                ? out -> tallies.write(slug, CampaignReader.resourcesOf(document), format, out)
                : books(slug, export(name), history(slug, document), headings(headings), format);
        return Response.ok(file)
                .type(format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.%s\"".formatted(slug, name, format.ending()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private StreamingOutput books(String slug, Export export, FormHistory forms, Headings headings, FileFormat format) {
        return out -> entries.write(slug, export, forms, headings, format, out);
    }

    private FormHistory history(String slug, JsonNode document) {
        List<String> locales = new ArrayList<>();
        document.path("locales").forEach(locale -> locales.add(locale.asText()));
        return new FormHistory(
                forms(document),
                drafts.releases(slug).map(ExportResource::forms).iterator(),
                locales);
    }

    private static Map<String, Form> forms(JsonNode document) {
        return CampaignReader.resourcesOf(document).forms();
    }

    private static Headings headings(@Nullable String asked) {
        return switch (asked == null ? "labels" : asked) {
            case "labels" -> Headings.LABELS;
            case "names" -> Headings.NAMES;
            default ->
                throw new Refusal(Problem.of(
                        "unknown-headings",
                        400,
                        "No such headings",
                        "'headings' is 'labels' or 'names', not '%s'".formatted(asked)));
        };
    }

    private static Export export(String name) {
        return Export.named(name)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-export",
                        404,
                        "No such export",
                        "there is no export '%s'; there are wins, draws, leads, quiz, coupons, checkins, votes and polls"
                                .formatted(name))));
    }
}
