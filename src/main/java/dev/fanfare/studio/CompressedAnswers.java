package dev.fanfare.studio;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Sends the studio's JSON compressed to whoever takes it: a canvas of thousands of nodes is a twentieth of its size
/// then.
/// Pages do not come here: they were compressed when they were published.
@Provider
@NeedsKey
public class CompressedAnswers implements WriterInterceptor {
    /// What fits into one packet is not made smaller.
    private static final int LEAST = 1_300;

    private final CurrentVertxRequest current;

    CompressedAnswers(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        MediaType type = answer.getMediaType();
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            answer.proceed();
            return;
        }
        OutputStream wire = answer.getOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        answer.setOutputStream(whole);
        answer.proceed();
        // The headers of the answer itself are on their way already.
        MultiMap headers = current.getCurrent().response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (whole.size() < LEAST || !takesGzip(current.getCurrent().request().headers())) {
            whole.writeTo(wire);
            return;
        }
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        ByteArrayOutputStream small = new ByteArrayOutputStream(whole.size() / 4);
        try (QuickGzip gzip = new QuickGzip(small)) {
            whole.writeTo(gzip);
        }
        small.writeTo(wire);
    }

    private static boolean takesGzip(MultiMap request) {
        return request.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(one -> one.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(one -> one.equals("gzip") || (one.startsWith("gzip;") && !one.matches("gzip;q=0(?:\\.0*)?")));
    }

    /// Answers are made for one person and read once: the quickest level.
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
