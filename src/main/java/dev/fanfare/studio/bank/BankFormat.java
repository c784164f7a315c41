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
    /// RFC 4180 with the header `question,choice1,…,choiceN,answer` and optionally `image`.
    CSV;

    /// The format called `name` in an address, such as `opentriviaqa`.
    public static Optional<BankFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /// Reads a whole file. It answers for any bytes whatsoever, and the same for the same bytes.
    public BankImport read(byte[] file) {
        return switch (this) {
            case OPENTRIVIAQA -> OpenTriviaQa.read(file);
            case OPENTDB -> OpenTriviaDb.read(file);
            case HEYFORM -> HeyForm.read(file);
            case CSV -> CsvBank.read(file);
        };
    }
}
