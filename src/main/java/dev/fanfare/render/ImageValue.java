package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An image as templates see it. It prints as one address; `picture` writes the element with every size
/// that the library has of it.
final class ImageValue {
    private static final int USUAL_WIDTH = 960;

    private final String address;
    private final Optional<AssetReference> reference;
    private final Optional<Asset> asset;

    /// An image of elsewhere.
    ///
    /// @param address is safe
    ImageValue(String address) {
        this.address = address;
        this.reference = Optional.empty();
        this.asset = Optional.empty();
    }

    ImageValue(AssetReference reference, Asset asset) {
        this.reference = Optional.of(reference);
        this.asset = Optional.of(asset);
        this.address =
                asset.file(asset.plainFormat(), USUAL_WIDTH).map(asset::path).orElse(reference.path());
    }

    /// The address of a file that every browser shows.
    @Override
    public String toString() {
        return address;
    }

    /// The address of the smallest good file of at least this width.
    String path(int width) {
        return asset.flatMap(known -> known.file(known.files("webp").isEmpty() ? known.plainFormat() : "webp", width)
                        .map(known::path))
                .orElse(address);
    }

    /// The class of an element whose image has a focal point, and the rule for it; empty for the middle.
    Optional<Focus> focus() {
        return reference.filter(AssetReference::hasFocus).map(Focus::of);
    }

    /// @param name a class
    /// @param position as CSS says it
    record Focus(String name, String position) {
        private static Focus of(AssetReference reference) {
            String position = ImageValue.position(reference);
            return new Focus("f-at-" + position.replace("%", "").replace(' ', '-'), position);
        }
    }

    static String position(AssetReference reference) {
        return percent(reference.focalX()) + "% " + percent(reference.focalY()) + "%";
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /// The whole element.
    ///
    /// @param alt what it shows; empty for an ornament
    /// @param sizes how wide it is shown, as the attribute of that name says it
    /// @param first whether it is seen at once
    /// @param style classes for the `img`
    RawString picture(String alt, String sizes, boolean first, String style) {
        StringBuilder html = new StringBuilder();
        List<Asset.File> modern = asset.map(known -> known.files("webp")).orElse(List.of());
        String widths = (first ? "" : "auto, ") + sizes;
        if (!modern.isEmpty()) {
            html.append("<picture class=\"f-picture\"><source type=\"image/webp\"");
            attribute(html, "srcset", srcset(modern));
            attribute(html, "sizes", widths);
            html.append('>');
        }
        html.append("<img");
        attribute(html, "src", address);
        asset.filter(known -> !modern.isEmpty())
                .map(known -> known.files(known.plainFormat()))
                .ifPresent(plain -> {
                    if (plain.size() > 1) {
                        attribute(html, "srcset", srcset(plain));
                        attribute(html, "sizes", widths);
                    }
                });
        asset.ifPresent(known -> {
            attribute(html, "width", String.valueOf(known.width()));
            attribute(html, "height", String.valueOf(known.height()));
        });
        String classes = Stream.concat(Stream.of(style), focus().map(Focus::name).stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        if (!classes.isEmpty()) {
            attribute(html, "class", classes);
        }
        attribute(html, "alt", alt);
        html.append(" decoding=\"async\"").append(first ? " fetchpriority=\"high\">" : " loading=\"lazy\">");
        return new RawString(html.append(modern.isEmpty() ? "" : "</picture>").toString());
    }

    private String srcset(List<Asset.File> files) {
        Asset known = asset.orElseThrow();
        return files.stream()
                .map(file -> known.path(file) + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private static void attribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"").append(Escaped.html(value)).append('"');
    }

    /// Lets templates write `{props.src.picture(alt, sizes, first, class)}`; the last three may be left
    /// out.
    static final class Resolver implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof ImageValue
                    && context.getName().equals("picture")
                    && !context.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            ImageValue image = (ImageValue) context.getBase();
            CompletionStage<List<@Nullable Object>> given = CompletedStage.of(new ArrayList<>());
            for (Expression parameter : context.getParams()) {
                given = given.thenCombine(context.evaluate(parameter), (list, value) -> {
                    list.add(value);
                    return list;
                });
            }
            return given.thenApply(list -> image.picture(
                    text(list, 0, ""), text(list, 1, "100vw"), Boolean.TRUE.equals(at(list, 2)), text(list, 3, "")));
        }

        private static String text(List<@Nullable Object> list, int at, String otherwise) {
            return Objects.toString(at(list, at), otherwise);
        }

        private static @Nullable Object at(List<@Nullable Object> list, int at) {
            return at < list.size() ? list.get(at) : null;
        }
    }
}
