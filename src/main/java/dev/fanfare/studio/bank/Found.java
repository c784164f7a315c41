package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/// What a file that is not of the expected format seems to be.
///
/// @param what as it stands after "it is"
record Found(String what) {
    static Found in(byte[] file, FileText content) {
        return file.length == 0 ? new Found("an empty file") : inBytes(file, content);
    }

    private static Found inBytes(byte[] file, FileText content) {
        if (FileText.startsWith(file, 'P', 'K')) {
            return new Found("a ZIP archive (perhaps a spreadsheet: export it as CSV)");
        }
        if (FileText.startsWith(file, '%', 'P', 'D', 'F')) {
            return new Found("a PDF");
        }
        if (FileText.startsWith(file, 0x1F, 0x8B)) {
            return new Found("a gzip archive");
        }
        if (FileText.startsWith(file, 0x89, 'P', 'N', 'G') || FileText.startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return new Found("a picture");
        }
        return content.text().indexOf('\0') >= 0 ? new Found("binary data") : inText(content.text());
    }

    private static Found inText(String text) {
        String head =
                text.substring(0, Math.min(text.length(), 500)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.isEmpty()) {
            return new Found("a file with nothing but blanks");
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return new Found("an HTML page");
        }
        if (head.startsWith("<")) {
            return new Found("XML or HTML");
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return inJsonText(text);
        }
        return head.startsWith("#q") || text.contains("\n#Q")
                ? new Found("an OpenTriviaQA text")
                : new Found("text of another kind");
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
