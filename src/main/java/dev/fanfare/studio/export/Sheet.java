package dev.fanfare.studio.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A table on its way into a file, line by line: it may be larger than the memory.
interface Sheet extends AutoCloseable {
    /// Writes the first line.
    void header(List<String> names) throws IOException;

    /// Writes a line.
    ///
    /// @param cells texts, numbers, booleans, instants and local dates; an empty text for nothing
    void row(List<Object> cells) throws IOException;

    /// Completes the file and leaves the stream open.
    @Override
    void close() throws IOException;

    /// Begins a file.
    ///
    /// @param name of the table
    static Sheet in(FileFormat format, String name, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(name, out);
        };
    }
}
