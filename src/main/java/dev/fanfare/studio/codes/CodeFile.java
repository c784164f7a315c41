package dev.fanfare.studio.codes;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A file of codes: a text in UTF-8, UTF-16 or GB18030, or the first column of a workbook (XLSX). It
/// is read as a stream, since it may be larger than the memory.
public final class CodeFile {
    private static final int MOST_DIGITS = 15;

    private final Path file;

    public CodeFile(Path file) {
        this.file = file;
    }

    /// Reads all codes.
    ///
    /// @param progress told how many bytes were read, now and then
    /// @throws UnreadableFile when it is neither a text nor a workbook
    public void read(Consumer<String> codes, CodeReport report, LongConsumer progress) throws IOException {
        byte[] head = head();
        CodeText text = new CodeText(codes, report);
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            workbook(text, report);
        } else {
            Charset charset = charset(head);
            try (Reader reader = reader(charset, progress)) {
                text.read(reader);
            }
        }
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(256);
        }
    }

    private Charset charset(byte[] head) throws IOException {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int atOdd = 0;
        int atEven = 0;
        for (int i = 0; i < head.length; i++) {
            atOdd += i % 2 == 1 && head[i] == 0 ? 1 : 0;
            atEven += i % 2 == 0 && head[i] == 0 ? 1 : 0;
        }
        if (Math.max(atOdd, atEven) > head.length / 4) {
            return atOdd > atEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isReadable(charset)) {
                return charset;
            }
        }
        throw new UnreadableFile();
    }

    private boolean isReadable(Charset charset) throws IOException {
        char[] part = new char[8192];
        try (Reader reader = reader(charset, _ -> {})) {
            int length = reader.read(part);
            while (length >= 0) {
                for (int i = 0; i < length; i++) {
                    if (part[i] == 0) {
                        return false;
                    }
                }
                length = reader.read(part);
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private Reader reader(Charset charset, LongConsumer progress) throws IOException {
        InputStream bytes = new CountedBytes(Files.newInputStream(file), progress);
        return new BufferedReader(new InputStreamReader(
                new BufferedInputStream(bytes),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private void workbook(CodeText text, CodeReport report) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.stream()
                    .filter(cell -> cell != null
                            && cell.getType() != CellType.EMPTY
                            && !shown(cell).isBlank())
                    .findFirst()
                    .ifPresent(cell -> take(cell, text, report)));
        } catch (IOException | ExcelReaderException | UncheckedIOException broken) {
            throw new UnreadableFile(broken);
        }
    }

    private static void take(Cell cell, CodeText text, CodeReport report) {
        if (cell.getType() == CellType.NUMBER
                && cell.asNumber().stripTrailingZeros().precision() > MOST_DIGITS) {
            report.rounded(cell.getRawValue());
        } else {
            text.cell(shown(cell));
        }
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean startsWith(byte[] head, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
