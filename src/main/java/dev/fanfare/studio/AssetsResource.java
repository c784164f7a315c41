package dev.fanfare.studio;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.picture.Intake;
import dev.fanfare.picture.NotTaken;
import dev.fanfare.picture.Taken;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The library of images and files.
@Path("/api/studio/assets")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "assets", description = "Images and files")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class AssetsResource {
    /// Where the uploaded file of a request lies, under this name in the request's routing context: a
    /// `java.nio.file.Path`.
    public static final String UPLOAD = AssetsResource.class.getName() + ".upload";

    private static final int PAGE = 60;

    private final AssetStore store;
    private final Intake intake;
    private final InstantSource clock;

    AssetsResource(AssetStore store, Intake intake, InstantSource clock) {
        this.store = store;
        this.intake = intake;
        this.clock = clock;
    }

    /// A part of the library.
    @GET
    @Operation(summary = "List the library", description = "Images, videos and files, newest first, sixty at a time.")
    @APIResponse(responseCode = "200", description = "`assets`, and how many there are in all: `total`")
    @APIResponse(responseCode = "400", description = "`offset` is no whole number, or there is no such `kind`")
    public Map<String, Object> list(
            @Parameter(description = "What titles or descriptions are to contain") @QueryParam("search") @Nullable String search,
            @Parameter(
                            description =
                                    "Which kinds, as a list with commas: `photo`, `cutout`, `drawing`, `document`,"
                                            + " `video`, `captions`")
                    @QueryParam("kind")
                    @Nullable String kind,
            @Parameter(description = "How many to skip", schema = @Schema(implementation = Integer.class))
                    @QueryParam("offset")
                    @Nullable String offset) {
        AssetStore.Listing listing =
                store.list(search == null ? "" : search.strip(), kinds(kind), number(offset), PAGE);
        return Map.of("assets", listing.assets().stream().map(AssetView::of).toList(), "total", listing.total());
    }

    private static Set<Asset.Kind> kinds(@Nullable String list) {
        EnumSet<Asset.Kind> kinds = EnumSet.noneOf(Asset.Kind.class);
        if (list == null || list.isEmpty()) {
            return kinds;
        }
        for (String name : list.split(",", -1)) {
            kinds.add(Arrays.stream(Asset.Kind.values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Problem.of(
                            "unknown-kind", 400, "No such kind", "the library has no '%s'".formatted(name)))));
        }
        return kinds;
    }

    private static int number(@Nullable String offset) {
        if (offset == null || offset.isEmpty()) {
            return 0;
        }
        if (!offset.matches("\\d{1,8}")) {
            throw new Refusal(Problem.of("wrong-offset", 400, "No such part", "'offset' is to be a whole number"));
        }
        return Integer.parseInt(offset);
    }

    /// Adds a file.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Upload an image, a video or a file",
            description =
                    "Takes JPEG, PNG, WebP, AVIF, GIF, TIFF, BMP, SVG, PDF, MP4, WebM and WebVTT by what they hold, whatever "
                            + "their name says. Pictures are made anew in several sizes, upright, in sRGB and without what cameras write "
                            + "down; drawings are sanitised; videos and subtitles are kept as they came. What is there already is not added again.")
    @RequestBody(
            required = true,
            description =
                    "The file as it is, at most 25 MiB (FANFARE_LIBRARY_MAX_FILE_SIZE), of a video at most 200 MiB "
                            + "(FANFARE_LIBRARY_MAX_VIDEO_SIZE)",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "It was there already; `notes` as below")
    @APIResponse(
            responseCode = "201",
            description = "Added; `notes` tells what is not as it was: each has a `kind`, a `message` and "
                    + "`details` that count what it is about, `what` and `count`")
    @APIResponse(responseCode = "413", description = "Larger than is taken: `most` bytes, and `mostOfVideo` of a video")
    @APIResponse(
            responseCode = "422",
            description = "Not taken; the problem says why: `found` is what the file is, `advice` what to do, `why` "
                    + "what is wrong with a drawing")
    @APIResponse(responseCode = "503", description = "Too many at once: try again")
    public Response upload(
            @Parameter(description = "The file's name; it becomes the title") @QueryParam("name") @Nullable String name,
            @Context ContainerRequestContext context,
            @Context RoutingContext routing)
            throws IOException {
        if (!(routing.get(UPLOAD) instanceof java.nio.file.Path upload)) {
            throw new Refusal(Problem.of("upload-empty", 422, "The file was not taken", "the file is empty"));
        }
        String called = name == null ? "" : name;
        String id = Asset.idOf(upload);
        Optional<Asset> known = store.asset(id);
        Taken taken = take(upload, called);
        if (known.isPresent()) {
            return Response.ok(answer(known.get(), taken.notes(), true)).build();
        }
        Asset asset = new Asset(
                id,
                taken.kind(),
                AssetTitle.of(called),
                "",
                taken.width(),
                taken.height(),
                Files.size(upload),
                clock.instant(),
                Caller.name(context),
                taken.files());
        Asset kept = taken.isAsItCame() ? store.add(asset, upload) : store.add(asset, taken.contents());
        return Response.status(201).entity(answer(kept, taken.notes(), false)).build();
    }

    private static Map<String, Object> answer(Asset asset, List<Taken.Note> notes, boolean known) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asset", AssetView.of(asset));
        json.put("known", known);
        json.put("notes", notes.stream().map(AssetsResource::note).toList());
        return json;
    }

    private static Map<String, Object> note(Taken.Note note) {
        return Map.of(
                "kind",
                note.kind(),
                "message",
                note.message(),
                "details",
                note.details().stream()
                        .map(detail -> Map.of("what", detail.what(), "count", detail.count()))
                        .toList());
    }

    private Taken take(java.nio.file.Path upload, String name) throws IOException {
        try {
            return intake.take(upload, name);
        } catch (NotTaken refused) {
            boolean busy = refused.kind().equals("upload-busy");
            Problem problem = Problem.of(refused.kind(), busy ? 503 : 422, "The file was not taken", refused.reason());
            for (Map.Entry<String, Object> member : refused.members().entrySet()) {
                problem = problem.with(member.getKey(), member.getValue());
            }
            throw new Refusal(busy ? problem.with("retryAfter", 5) : problem);
        }
    }

    /// One asset.
    @GET
    @Path("/{asset}")
    @Operation(
            summary = "Read an asset",
            description =
                    "What is known of it, and the drafts and releases that use it. A draft's older versions that are "
                            + "kept count as one use, whose `version` is the newest of them.")
    @APIResponse(
            responseCode = "200",
            description = "`asset` and `uses`; a use with `release` 0 is a draft, or with a `version` above 0 an older "
                    + "version of it")
    @APIResponse(responseCode = "404", description = "No such asset")
    public Map<String, Object> read(@PathParam("asset") String id) {
        Asset asset = store.asset(id).orElseThrow(() -> unknown(id));
        return Map.of("asset", AssetView.of(asset), "uses", AssetView.uses(store.uses(id)));
    }

    /// Changes an asset's texts.
    @PATCH
    @Path("/{asset}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Name and describe an asset",
            description = "`alt` says what it shows; it is proposed wherever the image is used from then on.")
    @RequestBody(
            required = true,
            description = "`{\"title\":\"…\",\"alt\":\"…\"}`; each may be left out",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404", description = "No such asset")
    @APIResponse(responseCode = "422", description = "The title is empty, or a member is no text")
    public Map<String, Object> change(@PathParam("asset") String id, byte @Nullable [] body) {
        Asset asset = store.asset(id).orElseThrow(() -> unknown(id));
        Members members = Members.of(body);
        String title = members.optional("title").map(AssetTitle::clean).orElse(asset.title());
        String alt = members.optional("alt").map(AssetTitle::clean).orElse(asset.alt());
        if (title.isEmpty()) {
            throw new Refusal(Problem.of("title-missing", 422, "An asset has a title", "'title' is empty")
                    .with("member", "title"));
        }
        return AssetView.of(store.rename(id, title, alt).orElseThrow(() -> unknown(id)));
    }

    /// Removes an asset.
    @DELETE
    @Path("/{asset}")
    @Operation(
            summary = "Delete an asset",
            description = "Deletes an image or a file that no draft, no release and no older version of a draft uses.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "No such asset")
    @APIResponse(responseCode = "409", description = "It is used; `uses` says where")
    public Response delete(
            @PathParam("asset") String id,
            @Parameter(
                            description = "`lose`: delete it even if older versions of drafts use it. Who goes back to "
                                    + "one of them finds nothing in its place.",
                            schema = @Schema(enumeration = "lose"))
                    @QueryParam("versions")
                    @Nullable String versions) {
        return switch (store.remove(id, "lose".equals(versions))) {
            case AssetStore.Removal.Removed _ -> Response.noContent().build();
            case AssetStore.Removal.Unknown _ -> throw unknown(id);
            case AssetStore.Removal.InUse(List<AssetStore.Use> uses) -> throw inUse(uses);
        };
    }

    private static Refusal inUse(List<AssetStore.Use> uses) {
        String detail = uses.stream().allMatch(AssetStore.Use::isPast)
                ? "older versions of drafts use it, of %s: who goes back to one finds nothing in its place"
                        .formatted(campaigns(uses))
                : "drafts or releases use it, of %s: take it out of them first"
                        .formatted(campaigns(
                                uses.stream().filter(use -> !use.isPast()).toList()));
        return new Refusal(
                Problem.of("asset-in-use", 409, "It is in use", detail).with("uses", AssetView.uses(uses)));
    }

    private static String campaigns(List<AssetStore.Use> uses) {
        return uses.stream().map(use -> "'" + use.campaign() + "'").distinct().collect(Collectors.joining(", "));
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                Problem.of("unknown-asset", 404, "No such asset", "the library holds no asset '%s'".formatted(id)));
    }
}
