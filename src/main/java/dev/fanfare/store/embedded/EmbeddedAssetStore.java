package dev.fanfare.store.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.asset.VideoInfo;
import dev.fanfare.format.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// The library in the embedded database, its bytes in a folder beside it. Bytes are there before the
/// database knows them, and go after it has forgotten them.
public final class EmbeddedAssetStore implements AssetStore {
    private static final String ALL =
            "SELECT id, kind, title, alt, width, height, bytes, created_at, created_by, files FROM assets";
    private static final String FOUND = " WHERE (instr(lower(title), ?) > 0 OR instr(lower(alt), ?) > 0)";
    private static final Collector<CharSequence, ?, String> OF_KINDS = Collectors.joining(", ", " AND kind IN (", ")");
    private static final String USES = "SELECT slug, 0 AS number, 0 AS version FROM campaigns"
            + " WHERE archived = 0 AND instr(document, CAST(?1 AS BLOB)) > 0"
            + " UNION ALL SELECT slug, number, 0 FROM releases WHERE instr(document, CAST(?1 AS BLOB)) > 0";
    private static final String PAST_USES = " UNION ALL SELECT v.slug, 0, max(v.version) FROM draft_versions v"
            + " JOIN campaigns c ON c.slug = v.slug AND (c.archived = 1 OR c.version <> v.version)"
            + " WHERE instr(v.document, CAST(?1 AS BLOB)) > 0 GROUP BY v.slug";
    private static final String IN_ORDER = " ORDER BY 1, 3, 2";

    private final Writer writer;
    private final Readers readers;
    private final MediaFolder media;

    /// @param data the data folder
    public EmbeddedAssetStore(EmbeddedDatabase database, Path data) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.media = new MediaFolder(data);
        media.sweep();
    }

    @Override
    public Optional<Asset> asset(String id) {
        return readers.read(reader -> first(reader.prepare(ALL + " WHERE id = ?", id)));
    }

    @Override
    public Listing list(String search, Set<Asset.Kind> kinds, int offset, int limit) {
        String wanted = search.toLowerCase(Locale.ROOT);
        String found = kinds.isEmpty()
                ? FOUND
                : FOUND
                        + kinds.stream()
                                .sorted()
                                .map(kind -> "'" + nameOf(kind) + "'")
                                .collect(OF_KINDS);
        return readers.read(reader -> {
            PreparedStatement count = reader.prepare("SELECT count(*) FROM assets" + found, wanted, wanted);
            int total;
            try (ResultSet row = count.executeQuery()) {
                total = row.next() ? row.getInt(1) : 0;
            }
            PreparedStatement part =
                    reader.prepare(ALL + found + " ORDER BY number DESC LIMIT ? OFFSET ?", wanted, wanted);
            part.setInt(3, limit);
            part.setInt(4, offset);
            return new Listing(read(part), total);
        });
    }

    @Override
    public Asset add(Asset asset, Map<String, byte[]> contents) {
        return add(asset, () -> media.put(asset.id(), contents));
    }

    @Override
    public Asset add(Asset asset, Path upload) {
        return add(asset, () -> media.move(asset.id(), asset.files().getFirst().name(), upload));
    }

    private Asset add(Asset asset, Runnable files) {
        Optional<Asset> known = asset(asset.id());
        if (known.isPresent()) {
            return known.get();
        }
        // not in the writer's transaction: visitors would wait for these files
        files.run();
        return writer.write(connection -> {
            insert(connection, asset);
            return find(connection, asset.id()).orElseThrow();
        });
    }

    @Override
    public Optional<Asset> addFile(String id, Asset.File file, byte[] contents) {
        if (asset(id).isEmpty()) {
            return Optional.empty();
        }
        media.add(id, file.name(), contents);
        return writer.write(connection -> {
            Optional<Asset> known = find(connection, id);
            if (known.isEmpty()
                    || known.get().files().stream().anyMatch(one -> one.name().equals(file.name()))) {
                return known;
            }
            List<Asset.File> all = new ArrayList<>(known.get().files());
            all.add(file);
            Connections.update(connection, "UPDATE assets SET files = ? WHERE id = ?", json(all), id);
            return find(connection, id);
        });
    }

    @Override
    public Optional<Asset> rename(String id, String title, String alt) {
        return writer.write(connection -> {
            Connections.update(connection, "UPDATE assets SET title = ?, alt = ? WHERE id = ?", title, alt, id);
            return find(connection, id);
        });
    }

    @Override
    public List<Use> uses(String id) {
        return readers.read(reader -> uses(reader.prepare(USES + PAST_USES + IN_ORDER, id)));
    }

    /// Older versions are looked through before the writer's turn: there are a hundred of each campaign,
    /// and visitors would wait. What has become a draft since then is seen in it.
    @Override
    public Removal remove(String id, boolean evenFromVersions) {
        List<Use> known = asset(id).isPresent() ? uses(id) : List.of();
        if (known.stream().anyMatch(use -> !(evenFromVersions && use.isPast()))) {
            return new Removal.InUse(known);
        }
        Removal removal = writer.write(connection -> {
            if (find(connection, id).isEmpty()) {
                return new Removal.Unknown();
            }
            try (PreparedStatement statement = connection.prepareStatement(USES + IN_ORDER)) {
                statement.setString(1, id);
                List<Use> uses = uses(statement);
                if (!uses.isEmpty()) {
                    return new Removal.InUse(uses);
                }
            }
            Connections.update(connection, "DELETE FROM assets WHERE id = ?", id);
            return new Removal.Removed();
        });
        if (removal instanceof Removal.Removed && asset(id).isEmpty()) {
            media.remove(id);
        }
        return removal;
    }

    @Override
    public Optional<Path> file(String id, String name) {
        return media.file(id, name);
    }

    private static String nameOf(Asset.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void insert(Connection connection, Asset asset) throws SQLException {
        Connections.update(
                connection,
                "INSERT INTO assets (id, kind, title, alt, width, height, bytes, created_at, created_by, files)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                asset.id(),
                nameOf(asset.kind()),
                asset.title(),
                asset.alt(),
                asset.width(),
                asset.height(),
                asset.bytes(),
                asset.createdAt().toEpochMilli(),
                asset.createdBy(),
                json(asset.files()));
    }

    private static List<Use> uses(PreparedStatement statement) throws SQLException {
        List<Use> uses = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                uses.add(new Use(row.getString("slug"), row.getInt("number"), row.getLong("version")));
            }
        }
        return List.copyOf(uses);
    }

    private static Optional<Asset> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL + " WHERE id = ?")) {
            statement.setString(1, id);
            return first(statement);
        }
    }

    private static Optional<Asset> first(PreparedStatement statement) throws SQLException {
        return read(statement).stream().findFirst();
    }

    private static List<Asset> read(PreparedStatement statement) throws SQLException {
        List<Asset> assets = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                assets.add(new Asset(
                        row.getString("id"),
                        Asset.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("title"),
                        row.getString("alt"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getLong("bytes"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        row.getString("created_by"),
                        files(row.getString("files"))));
            }
        }
        return List.copyOf(assets);
    }

    private static String json(List<Asset.File> files) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Asset.File file : files) {
            ObjectNode json = list.addObject()
                    .put("name", file.name())
                    .put("width", file.width())
                    .put("height", file.height())
                    .put("bytes", file.bytes());
            if (!file.videoInfo().equals(VideoInfo.NONE)) {
                json.putObject("video")
                        .put("seconds", file.videoInfo().seconds())
                        .put("codecs", file.videoInfo().codecs())
                        .put("startsLate", file.videoInfo().startsLate());
            }
        }
        return list.toString();
    }

    private static List<Asset.File> files(String json) {
        List<Asset.File> files = new ArrayList<>();
        for (JsonNode file : Json.sound(json.getBytes(StandardCharsets.UTF_8))) {
            files.add(new Asset.File(
                    file.path("name").asText(),
                    file.path("width").asInt(),
                    file.path("height").asInt(),
                    file.path("bytes").asLong(),
                    info(file.path("video"))));
        }
        return files;
    }

    private static VideoInfo info(JsonNode json) {
        return json.isObject()
                ? new VideoInfo(
                        json.path("seconds").asDouble(),
                        json.path("codecs").asText(),
                        json.path("startsLate").asBoolean())
                : VideoInfo.NONE;
    }
}
