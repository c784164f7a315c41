package dev.fanfare.studio.bank;

import java.util.Optional;

/// A file that was read: as what, and what came of it.
///
/// @param format the one that was asked for or found; nothing for a file that is of none
/// @param encoding of its text; nothing for a file that is no text, or when it is in doubt
public record BankReading(Optional<BankFormat> format, Optional<Encoding> encoding, BankImport bank) {
    private static final String ANY =
            "a question bank (CSV, XLSX, GIFT, Aiken, Moodle XML, OpenTriviaQA text, Open Trivia"
                    + " DB JSON or a HeyForm template)";

    /// Reads a file whose format and encoding are found out where nobody says them.
    public static BankReading of(byte[] bytes, Optional<BankFormat> format, Optional<Encoding> encoding) {
        BankFile file = BankFile.of(bytes, encoding);
        if (file.content().isUnclear()) {
            return new BankReading(format, Optional.empty(), Intake.unclear(file.content()));
        }
        Optional<BankFormat> found = format.or(() -> FormatSearch.in(file));
        BankImport bank = found.map(one -> one.read(file))
                .orElseGet(() -> Intake.notThisFormat(ANY, Found.in(file), file.firstLine()));
        return new BankReading(found, file.content().encoding(), bank);
    }
}
