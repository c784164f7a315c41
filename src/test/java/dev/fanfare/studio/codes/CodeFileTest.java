package dev.fanfare.studio.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFileTest {
    private final CodeReport report = new CodeReport();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aTextIsReadInTheEncodingItHas(String charset) throws IOException {
        assertThat(codes(file("优惠码\nSPRING-01，春天-02\nSPRING-03".getBytes(Charset.forName(charset)))))
                .containsExactly("SPRING-01", "春天-02", "SPRING-03");
    }

    @Test
    void whatIsNoTextIsNotTaken() throws IOException {
        Path picture =
                file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0xff, (byte) 0xff});

        assertThatThrownBy(() -> codes(picture)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> codes(file("PK\u0003\u0004broken".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void theFirstColumnOfAWorkbookIsRead() throws IOException {
        Path file = folder.resolve("codes.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            Worksheet sheet = workbook.newWorksheet("codes");
            sheet.value(0, 0, "券码");
            sheet.value(0, 1, "valid until");
            sheet.value(1, 0, "0001");
            sheet.value(1, 1, "2027");
            sheet.value(2, 0, 123456789012L);
            sheet.value(3, 0, "SAVE 20");
            sheet.value(4, 0, 1234567890123456789L);
            workbook.finish();
        }

        assertThat(codes(file)).containsExactly("0001", "123456789012", "SAVE 20");
        assertThat(report.roundedCount()).isEqualTo(1);
    }

    @Test
    void itTellsHowFarItIs() throws IOException {
        Path file = file("CODE-1234\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII));
        List<Long> told = new ArrayList<>();

        new CodeFile(file).read(_ -> {}, report, told::add);

        assertThat(told).isSorted().last().isEqualTo(Files.size(file));
        assertThat(report.found()).isEqualTo(50_000);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("codes"), bytes);
    }

    private List<String> codes(Path file) throws IOException {
        List<String> codes = new ArrayList<>();
        new CodeFile(file).read(codes::add, report, _ -> {});
        return codes;
    }
}
