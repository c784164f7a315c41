package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageValueTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final Asset PHOTO = new Asset(
            ID,
            Asset.Kind.PHOTO,
            "Pier",
            "",
            1600,
            900,
            1,
            Instant.EPOCH,
            "",
            List.of(file("480.webp", 480), file("960.webp", 960), file("1600.webp", 1600), file("960.jpg", 960)));

    @Test
    void whatAnAuthorTypedStaysInItsAttribute() {
        String html = new ImageValue("/a.png?\"onload=x")
                .picture("a \"quoted\" <b> & c\" onload=\"x", "100vw\" x=\"", false, "f-x\" y=\"")
                .toString();

        assertThat(html)
                .isEqualTo("<img src=\"/a.png?&quot;onload=x\" class=\"f-x&quot; y=&quot;\""
                        + " alt=\"a &quot;quoted&quot; &lt;b&gt; &amp; c&quot; onload=&quot;x\""
                        + " decoding=\"async\" loading=\"lazy\">");
    }

    @Test
    void whatIsSeenAtOnceIsNotPutOff() {
        ImageValue image = image("asset:" + ID);

        assertThat(image.picture("", "50vw", true, "").toString())
                .contains("fetchpriority=\"high\"", "sizes=\"50vw\"")
                .doesNotContain("lazy", "auto");
        assertThat(image.picture("", "50vw", false, "").toString())
                .contains("loading=\"lazy\"", "sizes=\"auto, 50vw\"")
                .doesNotContain("fetchpriority");
    }

    @Test
    void everySizeIsOfferedAndRoomIsKept() {
        assertThat(image("asset:" + ID).picture("Pier", "100vw", true, "").toString())
                .contains("srcset=\"/media/" + ID + "/480.webp 480w, /media/" + ID + "/960.webp 960w, /media/" + ID
                        + "/1600.webp 1600w\"")
                .contains("src=\"/media/" + ID + "/960.jpg\" width=\"1600\" height=\"900\" alt=\"Pier\"")
                .endsWith("</picture>");
    }

    @Test
    void theFocalPointIsFromTheLeftThenFromTheTop() {
        ImageValue image = image("asset:" + ID + "?focal=0.25,0.8");

        assertThat(image.focus()).contains(new ImageValue.Focus("f-at-25-80", "25% 80%"));
        assertThat(image.picture("", "100vw", true, "f-hero").toString()).contains("class=\"f-hero f-at-25-80\"");
        assertThat(image("asset:" + ID).focus()).isEmpty();
    }

    @Test
    void aBackgroundIsTheSmallestFileThatIsWideEnough() {
        ImageValue image = image("asset:" + ID);

        assertThat(image.path(481)).isEqualTo("/media/" + ID + "/960.webp");
        assertThat(image.path(480)).isEqualTo("/media/" + ID + "/480.webp");
        assertThat(image.path(9000)).isEqualTo("/media/" + ID + "/1600.webp");
        assertThat(new ImageValue("/a.png").path(480)).isEqualTo("/a.png");
    }

    private static ImageValue image(String address) {
        return new ImageValue(AssetReference.of(address).orElseThrow(), PHOTO);
    }

    private static Asset.File file(String name, int width) {
        return new Asset.File(name, width, width, 1);
    }
}
