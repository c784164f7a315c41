package dev.fanfare.studio.export;

/// What a table can be written as.
public enum FileFormat {
    /// Comma-separated values (RFC 4180), in UTF-8 with a byte order mark.
    CSV("csv", "text/csv; charset=utf-8"),
    /// A workbook of Excel, whose cells have types.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
