package dev.fanfare.studio;

import dev.fanfare.action.CodeLists;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.studio.codes.CodeLoader;
import dev.fanfare.studio.codes.UnreadableFile;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lists of codes that coupons hand out, loaded by the million.
@Path("/api/studio/campaigns/{slug}/codes/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "codes", description = "Codes of coupons")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class CodesResource {
    /// The largest file of codes, in bytes.
    public static final long LARGEST = 128L * 1024 * 1024;

    private static final Pattern LIST = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Drafts drafts;
    private final CodeLists lists;
    private final CodeLoader loader;

    CodesResource(Drafts drafts, CodeLists lists) {
        this.drafts = drafts;
        this.lists = lists;
        this.loader = new CodeLoader(lists);
    }

    /// How a list stands.
    @GET
    @Operation(
            summary = "Count the codes of a list",
            description = "`held`, `taken` and `left`; `loading` with `read` and `of` in bytes while a file is loaded.")
    @APIResponse(responseCode = "200", description = "The counts; a list that nobody made is empty")
    @APIResponse(responseCode = "404", description = "No such campaign, or no name of a list")
    public Map<String, Object> count(@PathParam("slug") String slug, @PathParam("list") String list) {
        check(slug, list);
        Map<String, Object> answer = counts(slug, list);
        loader.progress(slug, list)
                .ifPresent(progress -> answer.put("loading", Map.of("read", progress.read(), "of", progress.of())));
        return answer;
    }

    /// Adds the codes of a file to a list.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Load a file of codes",
            description = "Adds the codes of a text file or of the first column of a workbook (XLSX) to a list of the "
                    + "campaign, at most a million in all; a coupon hands them out that has the list's name as `list`, "
                    + "published or not. Codes that are in the list already, handed out or not, are not added again.")
    @RequestBody(
            required = true,
            description = "The file as it is, at most 128 MiB",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "`added`, the counts, and what was left out and why")
    @APIResponse(responseCode = "404", description = "No such campaign, or no name of a list")
    @APIResponse(responseCode = "409", description = "Another file is being loaded into it")
    @APIResponse(responseCode = "413", description = "Larger than is taken")
    @APIResponse(responseCode = "422", description = "Neither a text nor a workbook, or there is no code in it")
    public Map<String, Object> load(
            @PathParam("slug") String slug, @PathParam("list") String list, @Context RoutingContext routing)
            throws IOException {
        check(slug, list);
        if (!(routing.get(AssetsResource.UPLOAD) instanceof java.nio.file.Path file)) {
            throw none("the file is empty", Map.of());
        }
        CodeLoader.Loaded loaded;
        try {
            loaded = loader.load(slug, list, file)
                    .orElseThrow(() -> new Refusal(Problem.of(
                            "codes-loading",
                            409,
                            "A file is being loaded",
                            "another file is being loaded into list '%s': wait for its end".formatted(list))));
        } catch (UnreadableFile unreadable) {
            throw none(String.valueOf(unreadable.getMessage()), Map.of());
        }
        Map<String, Object> report = loaded.report().json();
        if (loaded.report().found() == 0) {
            throw none("there is no code in the file", report);
        }
        Map<String, Object> answer = counts(slug, list);
        answer.put("added", loaded.added());
        answer.putAll(report);
        return answer;
    }

    /// Takes the codes out of a list that nobody has.
    @DELETE
    @Operation(
            summary = "Remove the codes that are left",
            description = "Those that were handed out stay known, so that they are never handed out again.")
    @APIResponse(responseCode = "200", description = "How many were `removed`, and the counts")
    @APIResponse(responseCode = "404", description = "No such campaign, or no name of a list")
    public Map<String, Object> remove(@PathParam("slug") String slug, @PathParam("list") String list) {
        check(slug, list);
        int removed = lists.removeUntaken(slug, list);
        Map<String, Object> answer = counts(slug, list);
        answer.put("removed", removed);
        return answer;
    }

    private Map<String, Object> counts(String slug, String list) {
        CodeLists.Count count = lists.count(slug, list);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("list", list);
        answer.put("held", count.all());
        answer.put("taken", count.taken());
        answer.put("left", count.left());
        return answer;
    }

    private void check(String slug, String list) {
        drafts.draft(slug);
        if (!LIST.matcher(list).matches()) {
            throw new Refusal(Problem.of(
                    "unknown-list", 404, "No such list", "a list is named by letters, digits, - and _, at most 64"));
        }
    }

    private static Refusal none(String reason, Map<String, Object> report) {
        return new Refusal(new Problem("no-codes", 422, "No codes were taken", reason, report));
    }
}
