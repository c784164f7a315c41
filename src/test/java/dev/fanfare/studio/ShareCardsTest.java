package dev.fanfare.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.asset.Asset;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.picture.Intake;
import dev.fanfare.picture.Limits;
import dev.fanfare.picture.NotTaken;
import dev.fanfare.picture.Taken;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.store.embedded.EmbeddedAssetStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages are shared with a card of 1200 × 630 pixels, which is made when they are published.
class ShareCardsTest {
    private static final String ORIGIN = "https://win.example.com";
    private static final Catalogue CATALOGUE =
            new Catalogue(ComponentLibrary.load(new SchemaCheck(), List.of()).definitions(), List.of());

    @TempDir
    Path data;

    private final ObjectNode campaign = (ObjectNode) Json.sound("""
            {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en"],
             "theme":{"color":{"surface":{"$type":"color","$value":"#112233"}}},
             "pages":{"home":{"format":"page/1","title":"Play","content":[]}}}""");

    private EmbeddedDatabase database;
    private EmbeddedAssetStore library;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(data);
        library = new EmbeddedAssetStore(database, data);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPageIsSharedWithItsFirstPictureCutAtItsFocalPoint() throws IOException, NotTaken {
        String photo = upload(1600, 1600, BufferedImage.TYPE_INT_RGB, "photo.jpg");
        image("asset:" + photo + "?focal=0.5,1");

        publish();

        BufferedImage card = card();
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(new Color(card.getRGB(600, 600)).getBlue()).isGreaterThan(200);
        assertThat(meta("og:image:width")).isEqualTo("1200");
        assertThat(meta("og:image:height")).isEqualTo("630");
        assertThat(page().select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void aLogoStandsInTheMiddleOfThePagesColour() throws IOException, NotTaken {
        campaign.put("logo", "asset:" + upload(400, 100, BufferedImage.TYPE_INT_ARGB, "logo.png"));

        publish();

        BufferedImage card = card();
        Color corner = new Color(card.getRGB(10, 10));
        assertThat(corner.getRed()).isBetween(0x0d, 0x15);
        assertThat(corner.getGreen()).isBetween(0x1e, 0x26);
        assertThat(corner.getBlue()).isBetween(0x2f, 0x37);
        assertThat(new Color(card.getRGB(600, 290)).getRed()).isGreaterThan(200);
    }

    @Test
    void theAuthorsChoiceGoesFirst() throws IOException, NotTaken {
        image("asset:" + upload(800, 800, BufferedImage.TYPE_INT_RGB, "first.jpg"));
        String chosen = upload(1300, 700, BufferedImage.TYPE_INT_RGB, "chosen.jpg");
        ((ObjectNode) campaign.at("/pages/home")).putObject("share").put("picture", "asset:" + chosen);

        publish();

        assertThat(meta("og:image")).startsWith(ORIGIN + "/media/" + chosen + "/share-");
    }

    @Test
    void aCardIsMadeOnceAndAnotherWhenWhatItShowsChanges() throws IOException, NotTaken {
        String photo = upload(1600, 900, BufferedImage.TYPE_INT_RGB, "photo.jpg");
        image("asset:" + photo);
        publish();
        publish();
        String first = meta("og:image");

        ((ObjectNode) campaign.at("/pages/home/content/0/props")).put("src", "asset:" + photo + "?focal=0.2,0.2");
        publish();

        assertThat(meta("og:image")).isNotEqualTo(first);
        assertThat(library.asset(photo).orElseThrow().files().stream()
                        .filter(file -> file.name().startsWith("share-")))
                .hasSize(2);
    }

    @Test
    void aCardIsNoneOfThePicturesSizes() throws IOException, NotTaken {
        String photo = upload(1600, 900, BufferedImage.TYPE_INT_RGB, "photo.jpg");
        image("asset:" + photo);
        publish();

        assertThat(page().select("main").html())
                .contains("/media/" + photo + "/")
                .doesNotContain("share-");
    }

    @Test
    void withoutThePublicAddressNoCardIsMade() throws IOException, NotTaken {
        String photo = upload(1600, 900, BufferedImage.TYPE_INT_RGB, "photo.jpg");
        image("asset:" + photo);

        new ShareCards(() -> library).make(renderer("").cards(CampaignReader.read(campaign)));

        assertThat(library.asset(photo).orElseThrow().files())
                .noneMatch(file -> file.name().startsWith("share-"));
    }

    private void publish() {
        new ShareCards(() -> library).make(renderer(ORIGIN).cards(CampaignReader.read(campaign)));
    }

    private ReleaseRenderer renderer(String origin) {
        return new ReleaseRenderer(CATALOGUE, ComponentLibrary.baseCss(), origin, library::asset);
    }

    private BufferedImage card() throws IOException {
        String[] path = meta("og:image").replace(ORIGIN + "/media/", "").split("/");
        return ImageIO.read(library.file(path[0], path[1]).orElseThrow().toFile());
    }

    private Document page() {
        return Jsoup.parse(
                renderer(ORIGIN).html(CampaignReader.read(campaign), new PageKey("home", "en", PageKey.ORIGINAL)));
    }

    private String meta(String property) {
        return page().select("meta[property=" + property + "]").attr("content");
    }

    private void image(String src) {
        campaign.withArray("/pages/home/content")
                .addObject()
                .put("id", "i1")
                .put("type", "core/image")
                .putObject("props")
                .put("src", src)
                .put("alt", "A mug");
    }

    /// A picture whose upper half is red and whose lower half is blue.
    private String upload(int width, int height, int type, String name) throws IOException, NotTaken {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, type == BufferedImage.TYPE_INT_ARGB ? width / 2 : width, height);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, name.substring(name.indexOf('.') + 1), file);
        Taken taken = new Intake(Limits.USUAL, 1).take(file.toByteArray(), name);
        String id = Asset.idOf(file.toByteArray());
        library.add(
                new Asset(
                        id,
                        taken.kind(),
                        name,
                        "",
                        taken.width(),
                        taken.height(),
                        file.size(),
                        Instant.EPOCH,
                        "",
                        taken.files()),
                taken.contents());
        return id;
    }
}
