package dev.fanfare.render;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.VideoSource;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/// A video as templates see it: a file, or the player of a site. It prints as one address.
///
/// @param file the address of a file; empty for the player of a site
/// @param frame the address of a site's player, which begins to play; empty for a file
/// @param page where the site itself shows the video
/// @param site what the site calls itself
record VideoValue(String file, String frame, String page, String site) {
    /// Has a browser that loads no more than the beginning show a picture of it.
    private static final String FIRST_PICTURE = "#t=0.001";

    /// What a template sees for a video's address: a `VideoValue`, or an empty text where nothing can be played.
    static Object of(String address, Images library) {
        return switch (VideoSource.of(address)) {
            case VideoSource.Library(AssetReference reference) -> ofLibrary(reference, Asset.Kind.VIDEO, library);
            case VideoSource.File(String file) -> file(file);
            case VideoSource.Doubtful(String file) -> file(file);
            case VideoSource.Embed embed ->
                new VideoValue("", embed.frame(), embed.page(), embed.site().title());
            case VideoSource.None _, VideoSource.Slip _, VideoSource.NoVideo _, VideoSource.Unsafe _ -> "";
        };
    }

    /// The address of subtitles; empty where there are none.
    static String captions(String address, Images library) {
        return AssetReference.of(address)
                .map(reference ->
                        ofLibrary(reference, Asset.Kind.CAPTIONS, library).toString())
                .orElseGet(() -> SafeValue.media(address));
    }

    private static Object ofLibrary(AssetReference reference, Asset.Kind kind, Images library) {
        return library.asset(reference.id())
                .filter(asset -> asset.kind() == kind)
                .map(asset -> asset.path(asset.files().getFirst()))
                .<Object>map(VideoValue::file)
                .orElse("");
    }

    private static Object file(String address) {
        String safe = SafeValue.media(address);
        return safe.isEmpty() ? "" : new VideoValue(safe, "", "", "");
    }

    private String still() {
        return file.contains("#") ? file : file + FIRST_PICTURE;
    }

    @Override
    public String toString() {
        return file.isEmpty() ? frame : file;
    }

    /// Lets templates write `{props.src.frame}` and its like.
    static final class Resolver implements ValueResolver {
        private static final Set<String> NAMES = Set.of("file", "still", "frame", "page", "site");

        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof VideoValue
                    && context.getParams().isEmpty()
                    && NAMES.contains(context.getName());
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            VideoValue video = (VideoValue) context.getBase();
            return CompletedStage.of(
                    switch (context.getName()) {
                        case "file" -> video.file;
                        case "still" -> video.still();
                        case "frame" -> video.frame;
                        case "page" -> video.page;
                        default -> video.site;
                    });
        }
    }
}
