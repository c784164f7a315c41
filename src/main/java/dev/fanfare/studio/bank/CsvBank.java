package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads CSV (RFC 4180) with the delimiter `,`, `;` or a tabulator, whichever the header uses.
final class CsvBank {
    private static final String WANTED = "CSV with the header question,choice1,choice2,…,answer";
    private static final ObjectReader READER =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);

    private final Intake intake = new Intake("csv-");
    private final CsvHeader header;

    private CsvBank(CsvHeader header) {
        this.header = header;
    }

    static BankImport read(byte[] file) {
        FileText content = FileText.of(file);
        String first = content.text().lines().findFirst().orElse("");
        if (content.text().indexOf('\0') >= 0) {
            return Intake.notThisFormat(WANTED, Found.in(file, content), first);
        }
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(delimiter(first));
        try (MappingIterator<String[]> rows = READER.with(schema).readValues(content.text())) {
            Optional<CsvHeader> header = rows.hasNext() ? CsvHeader.of(rows.next()) : Optional.empty();
            if (header.isEmpty()) {
                return Intake.notThisFormat(WANTED, Found.in(file, content), first);
            }
            CsvBank reader = new CsvBank(header.get());
            content.reportTo(reader.intake);
            reader.takeAll(rows);
            return reader.intake.done();
        } catch (IOException | RuntimeJsonMappingException e) {
            return Intake.notThisFormat(WANTED, Found.in(file, content), first);
        }
    }

    private static char delimiter(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char wanted) {
        return header.chars().filter(letter -> letter == wanted).count();
    }

    private void takeAll(MappingIterator<String[]> rows) {
        int row = 1;
        try {
            while (rows.hasNext()) {
                row++;
                take("row " + row, List.of(rows.next()));
            }
        } catch (RuntimeException e) {
            intake.refuse(Refusal.BROKEN_CSV, "row " + (row + 1), "");
        }
    }

    private void take(String where, List<String> row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        String text = Wording.text(header.question(row));
        if (row.stream().skip(header.width()).anyMatch(cell -> !cell.isBlank())) {
            intake.refuse(Refusal.TOO_MANY_CELLS, where, text);
            return;
        }
        Choices choices = Choices.of(header.choices(row));
        switch (MarkedAnswer.read(Wording.line(header.answer(row)), choices)) {
            case MarkedAnswer.Wrong(Refusal refusal) when !text.isEmpty() -> intake.refuse(refusal, where, text);
            case MarkedAnswer.Wrong _ -> intake.refuse(Refusal.NO_TEXT, where, String.join(" / ", row));
            case MarkedAnswer.Right(var right) ->
                intake.take(
                        new Question(where, text, choices.texts(), right, Picture.address(header.image(row), intake)),
                        Set.of());
        }
    }
}
