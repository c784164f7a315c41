package dev.fanfare.studio.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats a question bank can be imported from.
public enum BankFormat {
    /// The plain text of the OpenTriviaQA project: `#Q` question, `^` answer, `A` to `Z` choices.
    OPENTRIVIAQA,
    /// The JSON that the Open Trivia Database answers with, and lists of `answers` like it.
    OPENTDB,
    /// A form template of HeyForm: its choice fields are questions.
    HEYFORM,
    /// A table as text, with a header that names question, choices and answer.
    CSV,
    /// The same as an Excel workbook.
    XLSX,
    /// Moodle's GIFT.
    GIFT,
    /// Aiken: a question, its lettered choices, `ANSWER: A`.
    AIKEN,
    /// Moodle's XML.
    MOODLE;

    /// The format called `name` in an address, such as `opentriviaqa`.
    public static Optional<BankFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Its name in an address.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a whole file. It answers for any bytes whatsoever, and the same for the same bytes.
    public BankImport read(byte[] file) {
        return read(BankFile.of(file, Optional.empty()));
    }

    BankImport read(BankFile file) {
        if (file.content().isUnclear()) {
            return Intake.unclear(file.content());
        }
        return switch (this) {
            case OPENTRIVIAQA -> OpenTriviaQa.read(file);
            case OPENTDB -> OpenTriviaDb.read(file);
            case HEYFORM -> HeyForm.read(file);
            case CSV -> CsvBank.read(file);
            case XLSX -> XlsxBank.read(file);
            case GIFT -> GiftBank.read(file);
            case AIKEN -> AikenBank.read(file);
            case MOODLE -> MoodleBank.read(file);
        };
    }
}
