package dev.fanfare.picture;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.VideoInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Videos and subtitles are kept as they came, and told what they are.
class VideosTest {
    private static final Intake INTAKE = new Intake(Limits.USUAL, 1);
    private static final String CUES = "WEBVTT\n\n00:01.000 --> 00:02.500\nHello\n";

    @TempDir
    Path folder;

    @Test
    void aPlainFilmIsKeptAsItCameAndSaysWhatItIs() throws NotTaken, IOException {
        Taken taken = take(SampleVideos.mp4().sound("mp4a").bytes(), "trailer.mp4");

        assertThat(taken.kind()).isEqualTo(Asset.Kind.VIDEO);
        assertThat(taken.isAsItCame()).isTrue();
        assertThat(taken.notes()).isEmpty();
        Asset.File file = taken.files().getFirst();
        assertThat(file.name()).isEqualTo("file.mp4");
        assertThat(List.of(file.width(), file.height())).containsExactly(64, 48);
        assertThat(file.videoInfo()).isEqualTo(new VideoInfo(2, "avc1.42c01e, mp4a.40.2", false));
    }

    @Test
    void whatAPhoneFilmedUprightIsUpright() throws NotTaken, IOException {
        Taken taken = take(SampleVideos.mp4().turned().bytes(), "IMG_1.MP4");

        assertThat(List.of(taken.width(), taken.height())).containsExactly(48, 64);
    }

    @Test
    void anIndexBehindThePicturesIsTold() throws NotTaken, IOException {
        Taken taken = take(SampleVideos.mp4().indexLast().bytes(), "late.mp4");

        assertThat(taken.files().getFirst().videoInfo().startsLate()).isTrue();
        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("starts-late");
    }

    @ParameterizedTest
    @CsvSource({
        "hvc1, mp4a, HEVC (H.265)",
        "hev1, '', HEVC (H.265)",
        "av01, mp4a, AV1",
        "vp09, Opus, VP9",
        "avc1, ac-3, Dolby Digital",
        "avc1, samr, samr"
    })
    void whatOnlySomeBrowsersPlayIsTold(String pictures, String sound, String told) throws NotTaken, IOException {
        Taken taken = take(SampleVideos.mp4().pictures(pictures).sound(sound).bytes(), "film.mp4");

        assertThat(taken.notes()).extracting(Taken.Note::kind).containsExactly("not-everywhere");
        assertThat(taken.notes().getFirst().details())
                .extracting(Taken.Detail::what)
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({"0x42, false", "0x4d, false", "0x64, false", "0x6e, true", "0x7a, true", "0xf4, true"})
    void tenBitsAndMoreColourAreToldOfH264(String profile, boolean told) throws NotTaken, IOException {
        Taken taken = take(SampleVideos.mp4().profile(Integer.decode(profile)).bytes(), "film.mp4");

        assertThat(taken.notes().isEmpty()).isNotEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "V_VP8, A_VORBIS, 'vp8, vorbis'",
        "V_VP9, A_OPUS, 'vp9, opus'",
        "V_VP9, '', vp9",
        "V_AV1, A_OPUS, 'av01, opus'"
    })
    void webmSaysWhatItIs(String pictures, String sound, String codecs) throws NotTaken, IOException {
        Taken taken = take(SampleVideos.webm("webm", pictures, sound), "film.webm");

        Asset.File file = taken.files().getFirst();
        assertThat(file.name()).isEqualTo("file.webm");
        assertThat(file.videoInfo()).isEqualTo(new VideoInfo(2.5, codecs, false));
        assertThat(List.of(file.width(), file.height())).containsExactly(320, 180);
    }

    @ParameterizedTest
    @CsvSource({"mp4v, MPEG-4 Visual", "apcn, ProRes", "s263, H.263", "jpeg, Motion JPEG", "vvc1, H.266"})
    void whatNoBrowserPlaysIsRefusedByName(String codec, String name) throws IOException {
        assertThat(refusal(SampleVideos.mp4().pictures(codec).bytes(), "film.mp4"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("upload-unknown-type"))
                .satisfies(refused -> assertThat(refused.members()).containsEntry("advice", "video"))
                .satisfies(refused -> assertThat(refused.reason()).contains(name, "H.264"));
    }

    @Test
    void otherContainersAreRefusedByName() throws IOException {
        assertThat(refusal(SampleVideos.mp4().brand("qt  ").bytes(), "IMG_1.MOV")
                        .reason())
                .contains("MOV", "Most Compatible");
        assertThat(refusal(SampleVideos.webm("matroska", "V_MPEG4/ISO/AVC", ""), "film.mkv")
                        .reason())
                .contains("MKV");
        assertThat(refusal(bytes("RIFF\0\0\0\0AVI LIST"), "film.avi").reason()).contains("AVI");
        assertThat(refusal(bytes("FLV\1\5"), "film.flv").reason()).contains("Flash Video");
        assertThat(refusal(bytes("\0\0\0\u0008wide\0\0\0\0mdat"), "old.mov").reason())
                .contains("MOV");
    }

    @Test
    void aFilmWithoutPicturesIsNone() throws IOException {
        assertThat(refusal(SampleVideos.mp4().pictures("").sound("mp4a").bytes(), "song.mp4")
                        .kind())
                .isEqualTo("upload-no-pictures");
        assertThat(refusal(SampleVideos.webm("webm", "", "A_OPUS"), "song.webm").kind())
                .isEqualTo("upload-no-pictures");
        assertThat(refusal(SampleVideos.mp4().pictures("encv").bytes(), "rented.mp4")
                        .kind())
                .isEqualTo("upload-encrypted");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.999})
    void aFilmThatIsCutShortIsRefused(double share) throws IOException {
        for (byte[] whole : List.of(
                SampleVideos.mp4().bytes(),
                SampleVideos.mp4().indexLast().bytes(),
                SampleVideos.webm("webm", "V_VP9", "A_OPUS"))) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

            assertThat(refusal(cut, "film.mp4").kind()).startsWith("upload-");
        }
    }

    @Test
    void damageIsRefusedOrTakenButNeverWorse() throws IOException {
        for (byte[] whole : List.of(
                SampleVideos.mp4().frames(1).sound("mp4a").bytes(), SampleVideos.webm("webm", "V_VP9", "A_OPUS"))) {
            for (int at = 0; at < Math.min(whole.length, 900); at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) 0xff;
                try {
                    assertThat(take(damaged, "film.mp4").files()).isNotEmpty();
                } catch (NotTaken refused) {
                    assertThat(refused.kind()).startsWith("upload-");
                }
            }
        }
    }

    @Test
    void subtitlesAreKept() throws NotTaken, IOException {
        for (String text :
                List.of(CUES, "\ufeff" + CUES, CUES.replace("\n", "\r\n"), CUES.replace("VTT", "VTT - by Mina"))) {
            Taken taken = take(text.getBytes(UTF_8), "trailer.en.vtt");

            assertThat(taken.kind()).isEqualTo(Asset.Kind.CAPTIONS);
            assertThat(taken.files()).containsExactly(new Asset.File("file.vtt", 0, 0, text.getBytes(UTF_8).length));
            assertThat(taken.notes()).isEmpty();
        }
    }

    @Test
    void subtitlesThatBrowsersPassOverAreCounted() throws NotTaken, IOException {
        String text = CUES + "\n00:00:03,000 --> 00:00:04,000\nComma\n\n3.0 --> 4.0\nNo minutes\n";

        Taken.Note note = take(text.getBytes(UTF_8), "a.vtt").notes().getFirst();

        assertThat(note.kind()).isEqualTo("captions-passed-over");
        assertThat(note.details()).containsExactly(new Taken.Detail("subtitles", 2));
    }

    @Test
    void subtitlesThatNobodyWouldSeeAreRefused() throws IOException {
        assertThat(refusal("WEBVTT\n\n".getBytes(UTF_8), "a.vtt").kind()).isEqualTo("upload-no-captions");
        assertThat(refusal(("WEBVTT\n\n00:00:03,000 --> 00:00:04,000\nComma").getBytes(UTF_8), "a.vtt")
                        .kind())
                .isEqualTo("upload-no-captions");
        for (String beginning : List.of("\nWEBVTT", "webvtt", "\ufeff WEBVTT")) {
            assertThat(refusal(CUES.replace("WEBVTT", beginning).getBytes(UTF_8), "a.vtt")
                            .reason())
                    .contains("'WEBVTT'");
        }
        assertThat(refusal(CUES.replace("Hello", "你好").getBytes(Charset.forName("GB18030")), "a.vtt")
                        .kind())
                .isEqualTo("upload-wrong-encoding");
        assertThat(refusal(("\ufeff" + CUES).getBytes(UTF_16LE), "a.vtt").kind())
                .isEqualTo("upload-wrong-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\r\n00:00:01,000 --> 00:00:02,000\r\nHello",
                "\ufeff\n0\n00:00:01,000 --> 00:00:02,000\nHello",
                "12 \n0:00:01.000-->0:00:02.000\nHello"
            })
    void subRipIsRefusedByName(String text) throws IOException {
        assertThat(refusal(text.getBytes(UTF_8), "a.vtt").reason()).contains("SubRip", "WebVTT");
    }

    @Test
    void aNameThatLiesIsTold() throws NotTaken, IOException {
        assertThat(take(SampleVideos.mp4().bytes(), "film.mov").notes())
                .extracting(Taken.Note::kind)
                .containsExactly("name-differs");
        assertThatThrownBy(() -> take(bytes("no film"), "film.mp4")).isInstanceOf(NotTaken.class);
    }

    private NotTaken refusal(byte[] file, String name) throws IOException {
        Path path = Files.write(folder.resolve("upload"), file);
        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> INTAKE.take(path, name));
        assertThat(refused).as(name).isNotNull();
        return refused;
    }

    private Taken take(byte[] file, String name) throws NotTaken, IOException {
        return INTAKE.take(Files.write(folder.resolve("upload"), file), name);
    }

    private static byte[] bytes(String letters) {
        return letters.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
