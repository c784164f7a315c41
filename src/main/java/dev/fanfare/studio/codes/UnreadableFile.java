package dev.fanfare.studio.codes;

import java.io.IOException;

/// A file that is neither a text in a known encoding nor a workbook.
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableFile() {
        super("it is neither a text in UTF-8, UTF-16 or GB18030 nor a workbook (XLSX)");
    }

    UnreadableFile(Throwable cause) {
        super("the workbook cannot be read: save it again as XLSX, or as CSV in UTF-8", cause);
    }
}
