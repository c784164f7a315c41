package dev.fanfare.site;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.LedgerBusy;
import dev.fanfare.action.NotPlayable;
import dev.fanfare.action.Winners;
import dev.fanfare.campaign.BindingMark;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.page.Step;
import dev.fanfare.preview.Previews;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.visitor.VisitorId;
import dev.fanfare.visitor.VisitorTokens;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What a page's runtime calls: actions, and what the page shows of its visitor.
@Path("/play/{campaign}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "play", description = "What visitors' browsers call")
public class PlayResource {
    private final Games games;
    private final VisitorTokens tokens;
    private final InvalidInput invalidInput = new InvalidInput();

    PlayResource(
            LiveCampaigns live,
            Instance<Previews> previews,
            ActionRunner runner,
            Winners winners,
            VisitorTokens tokens,
            InstantSource clock) {
        this.games = new Games(live, previews::get, runner, winners, tokens, clock);
        this.tokens = tokens;
    }

    /// Runs the action that a page binds at `address`.
    @POST
    @Path("/{address}")
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(
            summary = "Run an action",
            description = "Runs the action that the campaign's live release binds at an address such as `w1.spin`. "
                    + "The same Idempotency-Key gives the same visitor the same bytes, however often it is sent. A "
                    + "page that does not know whether its browser keeps cookies sends `X-Fanfare-Visitor: ?`, and "
                    + "from then on the token of the answer's header of that name.")
    @RequestBody(
            description = "The visitor's input: `{\"input\":{…}}`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "`{\"outcome\":\"…\",\"data\":{…}}`")
    @APIResponse(responseCode = "400", description = "Malformed JSON, or no Idempotency-Key")
    @APIResponse(responseCode = "401", description = "The visitor cookie was not signed by this server")
    @APIResponse(responseCode = "403", description = "The campaign's window is closed")
    @APIResponse(responseCode = "404", description = "No such campaign is live, or it binds no action at this address")
    @APIResponse(
            responseCode = "409",
            description = "The page is out of date: another action is bound there by now; or the draft that a preview "
                    + "shows is unfinished here")
    @APIResponse(responseCode = "410", description = "The preview has ended")
    @APIResponse(responseCode = "413", description = "Larger than 256 KiB")
    @APIResponse(
            responseCode = "422",
            description = "The input is not what the action accepts, or the key was used for another request")
    @APIResponse(responseCode = "503", description = "Too busy: try again with the same key after Retry-After seconds")
    public CompletionStage<Response> act(
            @PathParam("campaign") String slug,
            @PathParam("address") String address,
            @QueryParam("lang") @Nullable String lang,
            @Parameter(description = "What the page takes the action for, as the page itself says")
                    @QueryParam("as")
                    @Nullable String as,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] body,
            @Context HttpServerRequest request) {
        PastPlay past = new PastPlay(slug, address, key, tokens, request);
        Game game;
        try {
            game = games.game(slug);
        } catch (Refusal notLive) {
            return games.past(past, body).map(CompletableFuture::completedStage).orElseThrow(() -> notLive);
        }
        Optional<Step.Run> bound = game.bindings()
                .apply(address)
                .filter(run ->
                        as == null || as.equals(BindingMark.of(game.campaign().resources(), run)));
        if (bound.isEmpty()) {
            return past.answer(game.runner(), game.cookie(), body)
                    .map(CompletableFuture::completedStage)
                    .orElseThrow(() -> outOfDate(game, address));
        }
        Step.Run binding = bound.get();
        String sound = soundKey(key);
        Map<String, Object> input = PlayInput.read(body == null ? new byte[0] : body);
        VisitorId visitor = visitor(game, request, slug, sound);
        ActionRunner.Request call = new ActionRunner.Request(
                slug,
                visitor,
                locales(game.campaign(), lang),
                binding,
                input,
                game.campaign().resources(),
                game.campaign().zone(),
                sound,
                address);
        if (!game.campaign().window().contains(game.clock().instant())) {
            return game.runner()
                    .given(call)
                    .map(given -> CompletableFuture.completedStage(response(game, call, given, null)))
                    .orElseThrow(() -> closed(game));
        }
        return game.runner().run(call).handle((answer, failure) -> response(game, call, answer, failure));
    }

    private Response response(
            Game game, ActionRunner.Request call, ActionRunner.@Nullable Answer answer, @Nullable Throwable failure) {
        if (failure != null) {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof LedgerBusy) {
                throw new Refusal(
                        Problem.of("busy", 503, "Too busy", "try again with the same Idempotency-Key in a moment")
                                .with("retryAfter", 1));
            }
            if (cause instanceof NotPlayable && game.trial()) {
                throw new Refusal(Problem.of(
                        "unfinished-draft", 409, "The draft is unfinished here", String.valueOf(cause.getMessage())));
            }
            throw new CompletionException(cause);
        }
        return switch (Objects.requireNonNull(answer)) {
            case ActionRunner.Answer.Answered answered ->
                Response.ok(answered.body()).build();
            case ActionRunner.Answer.Invalid invalid ->
                throw new Refusal(invalidInput.problem(invalid.problems(), call));
            case ActionRunner.Answer.KeyReused() ->
                throw new Refusal(Problem.of(
                        "key-reused",
                        422,
                        "The Idempotency-Key was used for another request",
                        "a key belongs to one request: use a new one for another input or binding"));
        };
    }

    /// What the page shows of its visitor.
    @GET
    @Path("/me")
    @Blocking
    @Operation(
            summary = "The visitor's own state",
            description = "Registration, quizzes, draws and forms of the visitor whom the cookie names; a new visitor "
                    + "without one.")
    @APIResponse(responseCode = "200", description = "The visitor's state")
    @APIResponse(responseCode = "401", description = "The visitor cookie was not signed by this server")
    @APIResponse(responseCode = "404", description = "No such campaign is live")
    public Response me(
            @PathParam("campaign") String slug,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpServerRequest request) {
        Game game = games.game(slug);
        Campaign campaign = game.campaign();
        VisitorId visitor = game.cookie().read(request).orElseGet(() -> {
            VisitorId fresh = tokens.fresh(game.clock().instant());
            game.cookie().write(request, fresh);
            return fresh;
        });
        return Response.ok(game.runner()
                        .me(
                                slug,
                                visitor,
                                locales(campaign, lang),
                                campaign.resources(),
                                campaign.window(),
                                campaign.zone()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /// Who won last, with masked names.
    @GET
    @Path("/winners")
    @Blocking
    @Operation(summary = "The latest winners", description = "At most 20, newest first, with masked names.")
    @APIResponse(responseCode = "200", description = "`{\"winners\":[{\"name\",\"prize\",\"at\"}]}`")
    @APIResponse(responseCode = "404", description = "No such campaign is live")
    public Response winners(@PathParam("campaign") String slug, @QueryParam("lang") @Nullable String lang) {
        Game game = games.game(slug);
        Map<String, Object> body =
                Map.of("winners", game.winners().of(game.campaign(), locales(game.campaign(), lang)));
        String cache = game.trial() ? "no-store" : "public, max-age=5";
        return Response.ok(body).header("Cache-Control", cache).build();
    }

    /// What a page of an earlier release asks for is not there any more, or is something else by now.
    private static Refusal outOfDate(Game game, String address) {
        String slug = game.campaign().slug();
        Problem problem = game.bindings().apply(address).isEmpty()
                ? Problem.of(
                        "unknown-binding",
                        404,
                        "No such binding",
                        "campaign '%s' binds no action at '%s'".formatted(slug, address))
                : Problem.of(
                        "page-out-of-date",
                        409,
                        "The page is out of date",
                        "what campaign '%s' binds at '%s' has changed since the page was loaded"
                                .formatted(slug, address));
        return new Refusal(problem.with("page", "out-of-date"));
    }

    private static Refusal closed(Game game) {
        Campaign campaign = game.campaign();
        Campaign.Window window = campaign.window();
        boolean early = game.clock().instant().isBefore(window.opens());
        Problem problem = Problem.of(
                "window-closed",
                403,
                "The campaign is not open",
                early
                        ? "campaign '%s' opens at %s".formatted(campaign.slug(), window.opens())
                        : "campaign '%s' closed at %s".formatted(campaign.slug(), window.closes()));
        if (!window.opens().equals(Instant.MIN)) {
            problem = problem.with("opens", window.opens().toString());
        }
        if (!window.closes().equals(Instant.MAX)) {
            problem = problem.with("closes", window.closes().toString());
        }
        return new Refusal(problem.with("now", game.clock().instant().toString()));
    }

    /// The visitor of the cookie; without one, a new visitor who is the same again when this very
    /// request is sent once more.
    private VisitorId visitor(Game game, HttpServerRequest request, String slug, String key) {
        return game.cookie().read(request).orElseGet(() -> {
            VisitorId visitor = PastPlay.derived(tokens, slug, key, request);
            game.cookie().write(request, visitor);
            return visitor;
        });
    }

    private static String soundKey(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > 128 || key.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new Refusal(Problem.of(
                    "idempotency-key-missing",
                    400,
                    "An Idempotency-Key is needed",
                    "send a header 'Idempotency-Key' of 1 to 128 visible ASCII characters, such as a UUID"));
        }
        return key;
    }

    private static List<String> locales(Campaign campaign, @Nullable String lang) {
        String locale = lang == null || campaign.locales().contains(lang)
                ? Objects.requireNonNullElse(lang, campaign.defaultLocale())
                : Negotiation.locale(new PageLocales(campaign.locales()), lang, null, null);
        return locale.equals(campaign.defaultLocale()) ? List.of(locale) : List.of(locale, campaign.defaultLocale());
    }
}
