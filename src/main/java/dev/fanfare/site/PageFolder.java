package dev.fanfare.site;

import dev.fanfare.campaign.LiveCampaigns;
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
    private static final String FIRST_LINE = "fanfare-pages/2 ";
    private static final String LAST_LINE = "end";

    /// Begins the line of an address, which no slug does.
    private static final String ADDRESS = "/";

    private final Path folder;

    PageFolder(Path folder) {
        this.folder = folder;
    }

    /// What is on the air.
    ///
    /// @param own names the file of the server's own pages
    /// @param releases the live release of each campaign, by slug
    /// @param addresses where its campaigns are and were found
    record Listing(String own, SortedMap<String, String> releases, Addresses addresses) {
        static final Listing NONE = new Listing("", new TreeMap<>(), Addresses.NONE);

        Listing {
            releases = Collections.unmodifiableSortedMap(new TreeMap<>(releases));
        }
    }

    /// Where the campaigns on the air are found, and where they were.
    ///
    /// @param now the address of each campaign, by slug
    /// @param slugs the campaign of each address, those of earlier times included
    record Addresses(SortedMap<String, String> now, SortedMap<String, String> slugs) {
        static final Addresses NONE = new Addresses(new TreeMap<>(), new TreeMap<>());

        Addresses {
            now = Collections.unmodifiableSortedMap(new TreeMap<>(now));
            slugs = Collections.unmodifiableSortedMap(new TreeMap<>(slugs));
        }

        static Addresses of(LiveCampaigns live) {
            SortedMap<String, String> now = new TreeMap<>();
            SortedMap<String, String> slugs = new TreeMap<>();
            live.all().forEach((slug, campaign) -> {
                now.put(slug, campaign.address());
                slugs.put(slug, slug);
            });
            live.addresses().forEach((address, slug) -> {
                if (now.containsKey(slug)) {
                    slugs.put(address, slug);
                }
            });
            return new Addresses(now, slugs);
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
            Listing listing =
                    listing(lines.getFirst().substring(FIRST_LINE.length()), lines.subList(1, lines.size() - 1));
            return files(listing).allMatch(Files::isRegularFile) ? Optional.of(listing) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private static Listing listing(String own, List<String> lines) {
        SortedMap<String, String> releases = new TreeMap<>();
        SortedMap<String, String> now = new TreeMap<>();
        SortedMap<String, String> slugs = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (line.startsWith(ADDRESS)) {
                slugs.put(words[0].substring(ADDRESS.length()), words[1]);
            } else {
                releases.put(words[0], words[1]);
                now.put(words[0], words[2]);
            }
        }
        return new Listing(own, releases, new Addresses(now, slugs));
    }

    /// Makes a list the one that the next start goes by; its files must be there.
    void write(Listing listing) throws IOException {
        StringBuilder lines =
                new StringBuilder(FIRST_LINE).append(listing.own()).append('\n');
        Addresses addresses = listing.addresses();
        listing.releases()
                .forEach((slug, id) -> lines.append(
                        "%s %s %s\n".formatted(slug, id, addresses.now().get(slug))));
        addresses.slugs().forEach((address, slug) -> lines.append("%s%s %s\n".formatted(ADDRESS, address, slug)));
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
