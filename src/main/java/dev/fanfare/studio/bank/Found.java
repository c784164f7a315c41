package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file that is not of the expected format seems to be, and what to do with it.
///
/// @param what as it stands after "it is"
record Found(String what) {
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|table|meta|div)\\b.*", Pattern.DOTALL);

    static Found in(BankFile file) {
        if (file.bytes().length == 0) {
            return new Found("an empty file");
        }
        Optional<Found> binary = inBinary(file.bytes());
        if (binary.isPresent()) {
            return binary.get();
        }
        boolean text = file.content().encoding().isPresent() && file.text().indexOf('\0') < 0;
        return text ? inText(file.text()) : new Found("binary data");
    }

    /// What a file is whose first bytes say that it is no text.
    static Optional<Found> inBinary(byte[] file) {
        if (FileText.startsWith(file, 'P', 'K', 3, 4) || FileText.startsWith(file, 'P', 'K', 5, 6)) {
            return Optional.of(new Found(Workbook.kindOfArchive(file)));
        }
        if (FileText.startsWith(file, OLE)) {
            return Optional.of(inOle(file));
        }
        if (FileText.startsWith(file, '%', 'P', 'D', 'F')) {
            return Optional.of(new Found("a PDF: copy its text into a table, and save that as CSV or XLSX"));
        }
        if (FileText.startsWith(file, 0x1F, 0x8B)) {
            return Optional.of(new Found("a gzip archive"));
        }
        if (FileText.startsWith(file, '7', 'z', 0xBC, 0xAF) || FileText.startsWith(file, 'R', 'a', 'r', '!')) {
            return Optional.of(new Found("an archive: import the files inside it one by one"));
        }
        boolean picture = FileText.startsWith(file, 0x89, 'P', 'N', 'G')
                || FileText.startsWith(file, 0xFF, 0xD8, 0xFF)
                || FileText.startsWith(file, 'G', 'I', 'F', '8');
        return picture ? Optional.of(new Found("a picture")) : Optional.empty();
    }

    /// Files of Office before 2007 are all of one kind; the names of their streams tell them apart.
    private static Found inOle(byte[] file) {
        if (holdsName(file, "EncryptedPackage")) {
            return new Found("a document with a password: take the password off and save it again");
        }
        if (holdsName(file, "WordDocument")) {
            return new Found("an old Word document (.doc): copy its table into a workbook and save that as .xlsx");
        }
        return holdsName(file, "Workbook") || holdsName(file, "Book")
                ? new Found("an old Excel workbook (.xls): open it and save it as .xlsx or CSV")
                : new Found("a document of an old Office: save it as .xlsx or CSV");
    }

    private static boolean holdsName(byte[] file, String name) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static Found inText(String text) {
        String head =
                text.substring(0, Math.min(text.length(), 500)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.isEmpty()) {
            return new Found("a file with nothing but blanks");
        }
        if (head.startsWith("{\\rtf")) {
            return new Found("an RTF document: copy its table into a workbook and save that as .xlsx or CSV");
        }
        if (head.startsWith("mime-version:")) {
            return new Found("a web archive: open it and save it as .xlsx or CSV");
        }
        if (head.startsWith("<")) {
            return inMarkup(head, text);
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return inJsonText(text);
        }
        return head.startsWith("#q") || text.contains("\n#Q")
                ? new Found("an OpenTriviaQA text")
                : new Found("text of another kind");
    }

    private static Found inMarkup(String head, String text) {
        if (MARKUP.matcher(head).matches()) {
            return new Found("an HTML page (if a spreadsheet opens it, save it from there as .xlsx or CSV)");
        }
        if (head.contains("excel.sheet") || head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return new Found("a workbook as XML of Excel 2003: open it and save it as .xlsx or CSV");
        }
        if (text.contains("imsqti") || text.contains("<questestinterop") || text.contains("<assessmentItem")) {
            return new Found("QTI: export it as Moodle XML, GIFT or CSV");
        }
        return text.contains("<quiz") ? new Found("Moodle XML") : new Found("XML or HTML");
    }

    private static Found inJsonText(String text) {
        try {
            return in(Json.read(text));
        } catch (JsonProcessingException e) {
            return new Found(Json.complaint(e));
        }
    }

    /// What a JSON document is.
    static Found in(JsonNode json) {
        if (json.has("codeBlocks") || (json.has("dataSources") && json.has("items"))) {
            return new Found("a page of the tmagic editor, which holds functions as source text (never run here)");
        }
        if (json.path("fields").path(0).has("kind")) {
            return new Found("a HeyForm template");
        }
        if (json.has("response_code")) {
            return new Found("an answer of the Open Trivia Database");
        }
        if (json.path(0).has("answers") || json.path(0).has("correct_answer")) {
            return new Found("a JSON list of questions");
        }
        if (json.path("content").path(0).has("props") && json.has("root")) {
            return new Found("a page of the Puck editor");
        }
        if (json.path("format").asText("").startsWith("campaign/")) {
            return new Found("a whole campaign");
        }
        return new Found(json.isArray() ? "a JSON list of something else" : "JSON of another kind");
    }
}
