package dev.fanfare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFileTest {
    @ParameterizedTest
    @CsvSource({
        "heic,heic mif1,HEIC",
        "heix,heix mif1,HEIC",
        "hevc,hevc msf1,HEIC",
        "hevx,msf1,HEIC",
        "heim,mif1,HEIC",
        "heis,mif1,HEIC",
        "mif1,mif1 heic,HEIC",
        "msf1,msf1 hevc,HEIC",
        "mif1,mif1 miaf,HEIC",
        "heic,heic avif,HEIC",
        "isom,isom mp41,MP4",
        "qt  ,qt  ,MOV",
        "crx ,crx isom,RAW",
    })
    void whatPhonesWriteIsNamedByAnyOfItsBrands(String first, String others, String name) {
        StringBuilder file = new StringBuilder("ftyp")
                .append((first + "   ").substring(0, 4))
                .append("\0\0\0\0");
        for (String other : others.split(" ", -1)) {
            file.append((other + "   ").substring(0, 4));
        }
        String whole = "\0\0\0" + (char) (file.length() + 4) + file + "avif is only a text here";

        ForeignFile found = ForeignFile.of(whole.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.message()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "8BPS,Photoshop,design",
        "%!PS-Adobe-3.1 EPSF-3.0,EPS,design",
        "fig-kiwi,Figma,design",
        "FUJIFILMCCD-RAW,RAW,camera",
        "qoif,QOI,picture",
        "gimp xcf,GIMP,design",
        "<!doctype html><p>,HTML,page",
        "RIFF0000AVI ,AVI,video",
        "ID3,MP3,sound",
    })
    void everyOtherFileIsNamedWithWhatToDo(String begins, String name, String advice) {
        ForeignFile found = ForeignFile.of((begins + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.advice().word()).isEqualTo(advice);
    }

    @Test
    void jpegXlAndJpeg2000AreNamedInBothOfTheirForms() {
        assertThat(named("\u00ff\n\u00fa")).isEqualTo("JPEG XL");
        assertThat(named("\0\0\0\fJXL \r\n\u0087\n")).isEqualTo("JPEG XL");
        assertThat(named("\0\0\0\fjP  \r\n\u0087\n")).isEqualTo("JPEG 2000");
        assertThat(named("\u00ff\u004f\u00ff\u0051")).isEqualTo("JPEG 2000");
    }

    @Test
    void whatIsPackedIsNamed() {
        assertThat(named("PK\u0003\u0004")).isEqualTo("ZIP");
        assertThat(named("\u001f\u008b\u0008")).isEqualTo("gzip");
        assertThat(named("\0\u0005\u0016\u0007")).isEqualTo("AppleDouble");
    }

    @Test
    void whatASensorSawIsNoTiff() {
        String dng = "II*\0\u0008\0\0\0\1\0\u0012\u00c6\1\0\4\0\0\0\1\4\0\0\0\0\0\0";

        assertThat(FileType.of(dng.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileType.UNKNOWN);
        assertThat(named(dng)).isEqualTo("RAW");
    }

    private static String named(String begins) {
        return ForeignFile.of(begins.getBytes(StandardCharsets.ISO_8859_1)).name();
    }
}
