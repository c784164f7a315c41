package dev.fanfare.studio;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.studio.bank.BankFormat;
import dev.fanfare.studio.bank.BankImport;
import dev.fanfare.studio.bank.BankReading;
import dev.fanfare.studio.bank.Encoding;
import dev.fanfare.studio.bank.Room;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Imports question banks.
@Path("/api/studio/campaigns/{slug}/quizzes/{quiz}/import")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "imports", description = "Question banks in other formats")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class ImportResource {
    private final Drafts drafts;
    private final QuizImport quizImport;

    ImportResource(Drafts drafts, QuizImport quizImport) {
        this.drafts = drafts;
        this.quizImport = quizImport;
    }

    /// Imports a file into a quiz of the draft.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Import a question bank",
            description = "Adds the questions of a file to a quiz of the draft, and reports what was taken, what was "
                    + "refused and why. The same question is never added twice, and nothing is added that could not "
                    + "be saved. The live release stays as it is until the draft is published. With `mode=preview` "
                    + "the file is only read: the report has its questions as `read`, for the designer to put them "
                    + "where they belong, the `limits` of a campaign, and nothing is saved. Format and encoding are "
                    + "found out and reported as `format` and `encoding`; where several encodings fit, the answer is "
                    + "422 `encoding-unclear` with `encodings`: how the first lines read in each.")
    @RequestBody(
            required = true,
            description = "The file as it is, at most 4 MiB",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "The report; the ETag is the draft's version")
    @APIResponse(responseCode = "400", description = "Unknown `format`, `encoding` or `mode`")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "413", description = "Larger than 4 MiB")
    @APIResponse(
            responseCode = "422",
            description =
                    "Nothing could be taken; the report says why, by kind and count, and in which encodings the file may be")
    public Response importBank(
            @PathParam("slug") String slug,
            @PathParam("quiz") String quiz,
            @Parameter(
                            description =
                                    "`csv`, `xlsx`, `gift`, `aiken`, `moodle` (XML), `opentriviaqa`, `opentdb` or "
                                            + "`heyform`; found out when it is left out")
                    @QueryParam("format")
                    @Nullable String format,
            @Parameter(
                            description =
                                    "In which encoding the file's text is, such as `GB18030`, `Big5`, `Shift_JIS` or "
                                            + "`Windows-1252`; found out when it is left out")
                    @QueryParam("encoding")
                    @Nullable String encoding,
            @Parameter(description = "`append` (the default), `replace` or `preview`") @QueryParam("mode") @Nullable String mode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context ContainerRequestContext context,
            byte @Nullable [] body) {
        CampaignStore.Draft draft = drafts.draft(slug);
        long expected = Version.expected(ifMatch);
        if (expected != 0 && expected != draft.version()) {
            drafts.saved(slug, new CampaignStore.SaveResult.Conflict(draft.version()), expected);
        }
        Mode how = mode(mode);
        BankReading reading = BankReading.of(body == null ? new byte[0] : body, format(format), encoding(encoding));
        BankImport bank = reading.bank();
        Map<String, Object> report = report(reading);
        if (bank.isUnclear()) {
            report.put("encodings", readings(bank));
            throw new Refusal(
                    new Problem("encoding-unclear", 422, "The encoding of the file is in doubt", reason(bank), report));
        }
        if (bank.questions().isEmpty()) {
            throw new Refusal(new Problem("nothing-imported", 422, "Nothing could be imported", reason(bank), report));
        }
        if (how == Mode.PREVIEW) {
            report.put("read", bank.questions());
            report.put("limits", limits());
            return Response.ok(report)
                    .header("ETag", Version.etag(draft.version()))
                    .build();
        }
        QuizImport.Imported imported = quizImport.into(draft, quiz, bank, how == Mode.REPLACE, Caller.name(context));
        report.putAll(report(reading, imported.bank()));
        report.put("added", imported.added());
        report.put("known", imported.known());
        report.put("questions", imported.questions());
        report.put("version", imported.version());
        return Response.ok(report)
                .header("ETag", Version.etag(imported.version()))
                .build();
    }

    private static Map<String, Object> report(BankReading reading) {
        return report(reading, reading.bank());
    }

    private static Map<String, Object> report(BankReading reading, BankImport bank) {
        Map<String, Object> report = new LinkedHashMap<>();
        reading.format().ifPresent(format -> report.put("format", format.id()));
        reading.encoding().ifPresent(encoding -> report.put("encoding", encoding.label()));
        report.put("total", bank.total());
        report.put("taken", bank.questions().size());
        report.put(
                "refused", bank.refused().stream().map(ImportResource::refused).toList());
        report.put(
                "notes",
                bank.notes().stream()
                        .map(note -> Map.of("kind", note.kind(), "count", note.count(), "message", note.message()))
                        .toList());
        return report;
    }

    private static Map<String, Object> refused(BankImport.Refused refused) {
        List<Map<String, String>> examples = refused.examples().stream()
                .map(example -> Map.of("where", example.where(), "text", example.text()))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", refused.kind());
        json.put("count", refused.count());
        json.put("reason", refused.reason());
        json.put("examples", examples);
        return json;
    }

    private static String reason(BankImport bank) {
        return bank.refused().isEmpty()
                ? "the file holds no questions"
                : bank.refused().stream()
                        .map(refused -> "%d × %s: %s".formatted(refused.count(), refused.kind(), refused.reason()))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow();
    }

    private static List<Map<String, Object>> readings(BankImport bank) {
        return bank.readings().stream()
                .map(reading -> Map.of("encoding", reading.encoding().label(), "lines", reading.lines()))
                .toList();
    }

    /// What a campaign with nothing in it has room for.
    private static Map<String, Integer> limits() {
        Room room = Room.in(0, 0);
        return Map.of("questions", room.questions(), "bytes", room.bytes());
    }

    private static Optional<BankFormat> format(@Nullable String name) {
        if (name == null || name.isEmpty() || "auto".equals(name)) {
            return Optional.empty();
        }
        List<String> names =
                Arrays.stream(BankFormat.values()).map(BankFormat::id).toList();
        return Optional.of(BankFormat.named(name)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-format",
                        400,
                        "No such format",
                        "'format' is '%s'; expected one of %s, or none".formatted(name, names)))));
    }

    private static Optional<Encoding> encoding(@Nullable String name) {
        if (name == null || name.isEmpty() || "auto".equals(name)) {
            return Optional.empty();
        }
        List<String> names =
                Arrays.stream(Encoding.values()).map(Encoding::label).toList();
        return Optional.of(Encoding.named(name)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-encoding",
                        400,
                        "No such encoding",
                        "'encoding' is '%s'; expected one of %s, or none".formatted(name, names)))));
    }

    private enum Mode {
        APPEND,
        REPLACE,
        PREVIEW
    }

    private static Mode mode(@Nullable String mode) {
        return switch (mode == null ? "append" : mode) {
            case "append" -> Mode.APPEND;
            case "replace" -> Mode.REPLACE;
            case "preview" -> Mode.PREVIEW;
            default ->
                throw new Refusal(Problem.of(
                        "unknown-mode",
                        400,
                        "No such mode",
                        "'mode' is '%s'; expected append, replace or preview".formatted(mode)));
        };
    }
}
