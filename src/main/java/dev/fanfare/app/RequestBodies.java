package dev.fanfare.app;

import dev.fanfare.format.Json;
import dev.fanfare.picture.Intake;
import dev.fanfare.picture.LibraryConfig;
import dev.fanfare.problem.Problem;
import dev.fanfare.studio.CodesResource;
import dev.fanfare.studio.StudioGate;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/// Reads request bodies before a worker thread is asked for, so that a slow sender holds none, and
/// refuses those that are too large. Who has neither the studio's token nor a session is not read from
/// there, except a little where one asks to be let in.
@Singleton
final class RequestBodies {
    /// The most bytes a visitor's request may have.
    static final int VISITORS_LARGEST = 256 * 1024;

    private static final int AFTER_PAGES = 900;
    private static final long MIB = 1024 * 1024;
    private static final String STUDIO = "/api/studio/";

    private static final String ASSETS = "/api/studio/assets";
    private static final Pattern CODES = Pattern.compile("/api/studio/campaigns/[^/]+/codes/[^/]+");

    private final Instance<StudioGate> gate;
    private final Instance<LibraryConfig> library;
    private final Instance<DataFolder> folder;

    RequestBodies(Instance<StudioGate> gate, Instance<LibraryConfig> library, Instance<DataFolder> folder) {
        this.gate = gate;
        this.library = library;
        this.folder = folder;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_PAGES);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean open = StudioGate.isOpen(path);
        boolean studio = path.startsWith(STUDIO) && !open;
        boolean posted = request.method().equals(HttpMethod.POST);
        boolean codes = posted && CODES.matcher(path).matches();
        boolean asset = posted && path.equals(ASSETS);
        long largest = codes
                ? CodesResource.LARGEST
                : asset
                        ? Math.max(most(false), most(true))
                        : open ? StudioGate.STRANGERS_LARGEST : studio ? Json.LARGEST : VISITORS_LARGEST;
        Problem tooLarge = asset ? assetTooLarge() : tooLarge(largest);
        long announced = announced(request);
        if (announced > largest) {
            refuse(request, tooLarge);
        } else if (announced == 0 || (studio && !gate.get().hears(request))) {
            context.next();
        } else if (asset || codes) {
            ToLongFunction<byte[]> limit = asset ? head -> most(Intake.isVideo(head)) : _ -> largest;
            UploadedFile.read(context, folder.get().uploads(), limit, () -> refuse(request, tooLarge));
        } else {
            gather(context, largest);
        }
    }

    private long most(boolean video) {
        LibraryConfig limits = library.get();
        return (video ? limits.maxVideoSize() : limits.maxFileSize()).asLongValue();
    }

    private Problem assetTooLarge() {
        return Problem.of(
                        "upload-too-large",
                        413,
                        "The file is too large",
                        "at most %d MiB of a video are taken, and %d MiB of any other file"
                                .formatted(most(true) / MIB, most(false) / MIB))
                .with("most", most(false))
                .with("mostOfVideo", most(true));
    }

    private static Problem tooLarge(long largest) {
        return Problem.of(
                "body-too-large",
                413,
                "The request body is too large",
                "at most %d bytes are taken here".formatted(largest));
    }

    /// How long the body is; -1 when that shows only at its end.
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return length.matches("\\d{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
        }
        boolean open = request.version() == HttpVersion.HTTP_2
                ? !request.isEnded()
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return open ? -1 : 0;
    }

    private static void gather(RoutingContext context, long largest) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        request.exceptionHandler(_ -> {});
        request.handler(part -> {
            if (request.response().ended()) {
                return;
            }
            if (body.length() + part.length() > largest) {
                refuse(request, tooLarge(largest));
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(_ -> {
            if (!request.response().ended()) {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        });
        if ("100-continue".equalsIgnoreCase(Objects.requireNonNullElse(request.getHeader(HttpHeaders.EXPECT), ""))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    /// Answers at once and lets the rest of the body run into nothing: a sender that is cut off
    /// would not read the answer.
    private static void refuse(HttpServerRequest request, Problem problem) {
        request.handler(_ -> {});
        request.endHandler(_ -> {});
        request.resume();
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(problem.body()));
    }
}
