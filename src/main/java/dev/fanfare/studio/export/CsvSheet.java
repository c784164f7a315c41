package dev.fanfare.studio.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV: RFC 4180 in UTF-8, with a byte order mark so that spreadsheets show Chinese. How a
/// cell is written says [CsvCell].
final class CsvSheet implements Sheet {
    private final Writer writer;

    CsvSheet(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
    }

    @Override
    public void header(List<String> names) throws IOException {
        row(List.copyOf(names));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        writer.write(cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
