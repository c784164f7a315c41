import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Makes a server of one jar out of a server of many: a JVM opens each jar of its class path before it
/// serves anything, and with an AOT cache, which spares it the classes themselves, that is a fifth of its start.
///
///     java native-build/train/OneJar.java BUILT_FOLDER NEW_FOLDER
///
/// Of two files of the same name the first on the class path counts, as it does for the JVM, except that lists of
/// services are joined. Files for particular Javas are chosen for the Java that runs this. Licences and notices are
/// kept under the names of their jars; signatures and descriptors of modules, which no longer hold, are left out.
/// Ends with status 1 and a message when something is amiss; NEW_FOLDER must not be there.
final class OneJar {
    private static final String START = "quarkus-run.jar";
    // Where the launcher takes the folder of the server from: two folders above the jar that it is in.
    private static final String JAR = "lib/boot/fanfare.jar";
    private static final String SERVICES = "META-INF/services/";
    private static final Pattern LICENCE = Pattern.compile(
            "(META-INF/)?(LICENSE|NOTICE|COPYRIGHT|AUTHORS|CONTRIBUTORS|THIRD-PARTY|about)[^/]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(.*/)?module-info\\.class|META-INF/(MANIFEST\\.MF|INDEX\\.LIST|maven/.*|versions/.*|[^/]*\\.(SF|RSA|DSA|EC))");

    private final Set<String> written = new HashSet<>();
    private final Map<String, Set<String>> services = new LinkedHashMap<>();

    private OneJar() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java OneJar.java BUILT_FOLDER NEW_FOLDER");
            System.exit(1);
        }
        Path built = Path.of(arguments[0]);
        Path made = Path.of(arguments[1]);
        if (Files.exists(made)) {
            System.err.println(made + " is there already");
            System.exit(1);
        }
        new OneJar().make(built, made);
    }

    private void make(Path built, Path made) throws IOException {
        Attributes start = startOf(built);
        Files.createDirectories(made.resolve(JAR).getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(made.resolve(JAR)), plain())) {
            for (String jar : start.getValue(Attributes.Name.CLASS_PATH).split(" ")) {
                add(built.resolve(jar), out);
            }
            for (Map.Entry<String, Set<String>> service : services.entrySet()) {
                out.putNextEntry(new JarEntry(service.getKey()));
                out.write((String.join("\n", service.getValue()) + "\n").getBytes(UTF_8));
            }
        }
        start.put(Attributes.Name.CLASS_PATH, JAR);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(start);
        new JarOutputStream(Files.newOutputStream(made.resolve(START)), manifest).close();
        copy(built.resolve("quarkus/quarkus-application.dat"), made.resolve("quarkus/quarkus-application.dat"));
        // The script worker is looked for beside the jar of the server and in the folder above.
        copy(built.resolve("script"), made.resolve("lib/script"));
    }

    private static Attributes startOf(Path built) throws IOException {
        try (JarFile jar = new JarFile(built.resolve(START).toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static Manifest plain() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private void add(Path path, JarOutputStream out) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
            // Of a jar for several Javas, these are the files for this one, under their plain names.
            List<JarEntry> entries = new ArrayList<>(jar.versionedStream().toList());
            entries.removeIf(JarEntry::isDirectory);
            for (JarEntry entry : entries) {
                String name = entry.getName();
                if (name.startsWith(SERVICES)) {
                    services.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(lines(jar, entry));
                } else if (LICENCE.matcher(name).matches()) {
                    String own = name.replaceFirst("^META-INF/", "");
                    write("META-INF/licences/" + path.getFileName() + "/" + own, jar, entry, out);
                } else if (!LEFT_OUT.matcher(name).matches()) {
                    write(name, jar, entry, out);
                }
            }
        }
    }

    private void write(String name, JarFile jar, JarEntry from, JarOutputStream out) throws IOException {
        if (!written.add(name)) {
            return;
        }
        JarEntry entry = new JarEntry(name);
        entry.setLastModifiedTime(from.getLastModifiedTime());
        out.putNextEntry(entry);
        try (InputStream in = jar.getInputStream(from)) {
            in.transferTo(out);
        }
    }

    private static List<String> lines(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
