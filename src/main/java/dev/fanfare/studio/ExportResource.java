package dev.fanfare.studio;

import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.Resources;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.studio.export.CsvExport;
import dev.fanfare.studio.export.Export;
import dev.fanfare.studio.export.TallyExport;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Exports a campaign's books.
@Path("/api/studio/campaigns/{slug}/exports")
@Blocking
@Tag(name = "exports", description = "A campaign's books as CSV")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class ExportResource {
    private static final String POLLS = "polls";

    private final Drafts drafts;
    private final CsvExport csv;
    private final TallyExport tallies;

    ExportResource(Drafts drafts, CsvExport csv, Ledger ledger) {
        this.drafts = drafts;
        this.csv = csv;
        this.tallies = new TallyExport(ledger);
    }

    /// What a campaign collected, oldest first, or how its polls stand.
    @GET
    @Path("/{export}.csv")
    @Produces("text/csv")
    @Operation(
            summary = "Export as CSV",
            description =
                    "RFC 4180 in UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula "
                            + "begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such campaign or export")
    public Response export(
            @PathParam("slug") String slug,
            @Parameter(description = "`wins`, `draws`, `leads`, `quiz`, `coupons`, `checkins`, `votes` or `polls`")
                    @PathParam("export")
                    String name) {
        Resources resources = CampaignReader.resources(
                Json.sound(drafts.draft(slug).document()).path("resources"));
        StreamingOutput file =
                name.equals(POLLS) ? out -> tallies.write(slug, resources, out) : books(slug, export(name), resources);
        return Response.ok(file)
                .type("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(slug, name))
                .header("Cache-Control", "no-store")
                .build();
    }

    private StreamingOutput books(String slug, Export export, Resources resources) {
        return out -> csv.write(slug, export, resources, out);
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
