package dev.fanfare.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where the page files are, and the list that says which of them are on the air. Everything here
/// can be made anew from the campaign store; it spares a starting server the store.
final class PageFolder {
    private static final String LIST = "live";
    private static final String FIRST_LINE = "fanfare-pages/1 ";
    private static final String LAST_LINE = "end";

    private final Path folder;

    PageFolder(Path folder) {
        this.folder = folder;
    }

    /// What is on the air.
    ///
    /// @param own names the file of the server's own pages
    /// @param releases the live release of each campaign, by slug
    record Listing(String own, SortedMap<String, String> releases) {
        static final Listing NONE = new Listing("", new TreeMap<>());

        Listing {
            releases = Collections.unmodifiableSortedMap(new TreeMap<>(releases));
        }
    }

    Path release(String slug, String releaseId) {
        return folder.resolve(slug + "." + releaseId + ".pages");
    }

    Path own(String name) {
        return folder.resolve(name + ".own-pages");
    }

    /// The list as it was last written; empty when there is none, or a file that it names is
    /// missing.
    Optional<Listing> read() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(LIST));
            if (!lines.getFirst().startsWith(FIRST_LINE) || !lines.getLast().equals(LAST_LINE)) {
                return Optional.empty();
            }
            SortedMap<String, String> releases = new TreeMap<>();
            for (String line : lines.subList(1, lines.size() - 1)) {
                int space = line.indexOf(' ');
                releases.put(line.substring(0, space), line.substring(space + 1));
            }
            Listing listing = new Listing(lines.getFirst().substring(FIRST_LINE.length()), releases);
            return files(listing).allMatch(Files::isRegularFile) ? Optional.of(listing) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /// Makes a list the one that the next start goes by; its files must be there.
    void write(Listing listing) throws IOException {
        StringBuilder lines =
                new StringBuilder(FIRST_LINE).append(listing.own()).append('\n');
        listing.releases()
                .forEach((slug, id) -> lines.append(slug).append(' ').append(id).append('\n'));
        lines.append(LAST_LINE).append('\n');
        Path partial = folder.resolve(LIST + ".part");
        Files.writeString(partial, lines, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(partial, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(LIST));
    }

    /// Removes what the list does not name. Pages on their way to a visitor are sent nevertheless:
    /// a file that is mapped stays until nobody needs it.
    void sweep(Listing listing) throws IOException {
        Set<Path> kept = new HashSet<>(files(listing).toList());
        kept.add(folder.resolve(LIST));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !kept.contains(file)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException nothingToSweep) {
            // the folder is made when there is something to put into it
        }
    }

    /// Writes a file of this folder, which is made when it is missing.
    void put(Path file, PageBundle bundle) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        PageFile.write(file, bundle);
    }

    private Stream<Path> files(Listing listing) {
        return Stream.concat(
                Stream.of(own(listing.own())),
                listing.releases().entrySet().stream()
                        .map((Map.Entry<String, String> live) -> release(live.getKey(), live.getValue())));
    }
}
