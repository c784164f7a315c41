package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out the format of a file by what is in it; its name plays no part.
final class FormatSearch {
    private static final Pattern TRIVIA = Pattern.compile("(?m)^#Q\\s");
    private static final Pattern QUIZ_XML = Pattern.compile("<quiz[\\s>/]");
    private static final Pattern LETTERED = Pattern.compile("(?m)^\\h*[(（]?[A-Za-zＡ-Ｚ]\\h*[.)．）、:：]");
    private static final Pattern GIFT = Pattern.compile(
            "(?m)(?<!\\\\)\\{\\s*(?:[~=#}]|(?:\\[\\w+])?\\s*(?:TRUE|FALSE|T|F)\\b)|^\\h*::[^\\n]+?::|^\\$CATEGORY");

    private FormatSearch() {}

    static Optional<BankFormat> in(BankFile file) {
        String text = file.text();
        if (Workbook.isOne(file.bytes())) {
            return Optional.of(BankFormat.XLSX);
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<BankFormat> json = json(text.strip());
        if (json.isPresent()) {
            return json;
        }
        if (text.stripLeading().startsWith("<") && QUIZ_XML.matcher(text).find()) {
            return Optional.of(BankFormat.MOODLE);
        }
        return text(file);
    }

    private static Optional<BankFormat> text(BankFile file) {
        String text = file.text();
        if (CsvBank.hasHeader(text)) {
            return Optional.of(BankFormat.CSV);
        }
        if (TRIVIA.matcher(text).find()) {
            return Optional.of(BankFormat.OPENTRIVIAQA);
        }
        if (text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        if (AikenBank.ANSWER.matcher(text).find() && LETTERED.matcher(text).find()) {
            return Optional.of(BankFormat.AIKEN);
        }
        if (GIFT.matcher(text).find()) {
            return Optional.of(BankFormat.GIFT);
        }
        return CsvBank.looksLikeTable(text) ? Optional.of(BankFormat.CSV) : Optional.empty();
    }

    private static Optional<BankFormat> json(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            JsonNode json = Json.read(text);
            boolean form = json.has("fields") || json.has("formFields");
            boolean list = json.isArray() || json.has("results") || json.has("response_code");
            return form ? Optional.of(BankFormat.HEYFORM) : list ? Optional.of(BankFormat.OPENTDB) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
