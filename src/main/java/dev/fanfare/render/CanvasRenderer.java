package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.page.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Renders a page for the designer's canvas: the published document with marks for the designer and
/// without anything that runs. Shows unfinished drafts too. Thread safe.
public final class CanvasRenderer {
    private final Catalogue catalogue;
    private final StyleSheets styleSheets;
    private final String origin;
    private final Images images;
    private final Templates templates = new Templates();
    private final Messages frame = Messages.about("frame");

    /// @param baseCss the style every page begins with
    /// @param origin the server's public address, as a `ReleaseRenderer` is told it
    /// @param library what is known of an asset, by its id
    public CanvasRenderer(
            Catalogue catalogue, String baseCss, String origin, Function<String, Optional<Asset>> library) {
        this.images = new Images(library);
        this.catalogue = catalogue;
        this.styleSheets = new StyleSheets(baseCss, catalogue);
        this.origin = origin;
    }

    /// A whole page.
    ///
    /// @param html the document
    /// @param styles the rules that single nodes add to its style sheet, by node
    public record Canvas(String html, Map<String, String> styles) {}

    /// One node with all that stands in it.
    ///
    /// @param styles the rules of every node in it, empty for one that has none
    /// @param components the style of every component in it, by name
    public record Piece(String html, Map<String, String> styles, Map<String, String> components) {}

    /// @param campaign has the page; may be unfinished
    public Canvas canvas(Campaign campaign, PageKey key) {
        Place place = new Place(campaign, key);
        PageRenderer renderer = new PageRenderer(catalogue, templates, place, Marks.EDIT, images, styleSheets);
        String content = DrawnCodes.in(HtmlMinifier.minify(renderer.content()), campaign, origin);
        String head = policy(content) + sheets(renderer.styles());
        String html = new Frame(place, origin, images, renderer.styles().palette())
                .html(head, frame.in(key.locale()).path("skip").asText(), Marks.EDIT, content + "</main>");
        return new Canvas(html, renderer.styles().byNode());
    }

    /// @return empty when the page has no such node
    public Optional<Piece> piece(Campaign campaign, PageKey key, String node) {
        Place place = new Place(campaign, key);
        return place.page().node(node).map(found -> piece(place, found));
    }

    private Piece piece(Place place, Node node) {
        PageRenderer renderer = new PageRenderer(catalogue, templates, place, Marks.EDIT, images, styleSheets);
        String html = DrawnCodes.in(HtmlMinifier.minify(renderer.html(node)), place.campaign(), origin);
        Map<String, String> styles = new LinkedHashMap<>();
        node.withDescendants().forEach(one -> styles.put(one.id(), ""));
        styles.putAll(renderer.styles().byNode());
        return new Piece(html, styles, renderer.styles().components());
    }

    /// Nothing in the canvas runs, loads a script or sends a form.
    private static String policy(String content) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "img-src 'self' https: data:; media-src 'self' https:; font-src 'self'" + Document.frames(content)
                + "; form-action 'none'; base-uri 'none'\">";
    }

    /// The published style sheet in parts, so that the designer can change one of them.
    private static String sheets(Styles styles) {
        StringBuilder sheets = new StringBuilder(sheet("base", styles.base()));
        styles.components().forEach((component, css) -> sheets.append(sheet(component, css)));
        return sheets.append(sheet("nodes", styles.nodes()))
                .append(sheet("edit", EditBox.STYLE))
                .toString();
    }

    private static String sheet(String name, String css) {
        return "<style data-style=\"" + name + "\">" + css + "</style>";
    }
}
