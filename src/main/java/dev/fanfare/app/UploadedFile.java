package dev.fanfare.app;

import dev.fanfare.studio.AssetsResource;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/// Reads the body of one upload into a file of the data folder, which is gone when the request is. A
/// slow sender holds no thread and no memory.
final class UploadedFile {
    private static final int LOOKED_AT = 64;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Path file;
    private final ToLongFunction<byte[]> largest;
    private final Runnable tooLarge;
    private final Buffer head = Buffer.buffer();
    private long most = Long.MAX_VALUE;
    private long length;
    private boolean over;

    private UploadedFile(RoutingContext context, Path file, ToLongFunction<byte[]> largest, Runnable tooLarge) {
        this.context = context;
        this.request = context.request();
        this.file = file;
        this.largest = largest;
        this.tooLarge = tooLarge;
    }

    /// @param largest how many bytes a body may have that begins so
    /// @param tooLarge answers a body of more bytes
    static void read(RoutingContext context, Path folder, ToLongFunction<byte[]> largest, Runnable tooLarge) {
        try {
            DataFolder.make(folder);
            Path file = Files.createTempFile(folder, "upload-", ".part");
            new UploadedFile(context, file, largest, tooLarge).start();
        } catch (IOException unwritable) {
            context.fail(unwritable);
        }
    }

    private void start() {
        context.addEndHandler(_ -> context.vertx().fileSystem().delete(file.toString()));
        request.pause();
        context.vertx()
                .fileSystem()
                .open(file.toString(), new OpenOptions().setWrite(true))
                .onSuccess(this::receive)
                .onFailure(context::fail);
    }

    private void receive(AsyncFile out) {
        request.exceptionHandler(_ -> out.close());
        request.handler(part -> keep(out, part));
        request.endHandler(_ -> end(out));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void keep(AsyncFile out, Buffer part) {
        length += part.length();
        if (over) {
            return;
        }
        if (head.length() < LOOKED_AT) {
            head.appendBuffer(part.slice(0, Math.min(part.length(), LOOKED_AT - head.length())));
            most = largest.applyAsLong(head.getBytes());
        }
        if (length > most) {
            over = true;
            out.close();
            tooLarge.run();
            return;
        }
        out.write(part);
        if (out.writeQueueFull()) {
            request.pause();
            out.drainHandler(_ -> request.resume());
        }
    }

    private void end(AsyncFile out) {
        if (over) {
            return;
        }
        out.close().onComplete(closed -> {
            if (closed.failed()) {
                context.fail(closed.cause());
            } else {
                context.put(AssetsResource.UPLOAD, file);
                context.next();
            }
        });
    }
}
