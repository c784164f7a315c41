package dev.fanfare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `native-build/train/OneJar.java` makes of a server of many jars.
final class OneJarTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aServerOfTwoJars() throws IOException {
        Path built = folder.resolve("built");
        Files.createDirectories(built.resolve("lib"));
        Files.createDirectories(built.resolve("quarkus"));
        Files.createDirectories(built.resolve("script"));
        Files.writeString(built.resolve("quarkus/quarkus-application.dat"), "application");
        Files.writeString(built.resolve("script/worker.jar"), "worker");
        jar(
                built.resolve("quarkus-run.jar"),
                Map.of(
                        "Class-Path",
                        "lib/first.jar lib/second.jar",
                        "Main-Class",
                        "Launcher",
                        "Add-Opens",
                        "java.base/java.lang"),
                Map.of());
        jar(
                built.resolve("lib/first.jar"),
                Map.of(),
                Map.of(
                        "both.txt", "first",
                        "LICENSE", "of the first",
                        "META-INF/services/Service", "# comment\none.A\n",
                        "META-INF/FIRST.SF", "signature",
                        "module-info.class", "module"));
        jar(
                built.resolve("lib/second.jar"),
                Map.of("Multi-Release", "true"),
                Map.of(
                        "both.txt", "second",
                        "LICENSE", "of the second",
                        "META-INF/services/Service", "two.B # note\none.A",
                        "a/Newer.class", "for any Java",
                        "META-INF/versions/17/a/Newer.class", "for Java 17",
                        "META-INF/versions/99/a/Newer.class", "for Java 99",
                        "META-INF/maven/pom.xml", "pom"));
    }

    @Test
    void whatCountsOnTheClassPathIsInTheJar() throws Exception {
        assertThat(run()).isZero();
        assertThat(contents(folder.resolve("made/lib/boot/fanfare.jar")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "both.txt", "first",
                        "a/Newer.class", "for Java 17",
                        "META-INF/services/Service", "one.A\ntwo.B\n",
                        "META-INF/licences/first.jar/LICENSE", "of the first",
                        "META-INF/licences/second.jar/LICENSE", "of the second"));
    }

    @Test
    void itStartsAsBeforeWithTheOneJar() throws Exception {
        assertThat(run()).isZero();
        try (JarFile start = new JarFile(folder.resolve("made/quarkus-run.jar").toFile())) {
            Attributes attributes = start.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Class-Path")).isEqualTo("lib/boot/fanfare.jar");
            assertThat(attributes.getValue("Main-Class")).isEqualTo("Launcher");
            assertThat(attributes.getValue("Add-Opens")).isEqualTo("java.base/java.lang");
        }
        assertThat(folder.resolve("made/quarkus/quarkus-application.dat")).hasContent("application");
        assertThat(folder.resolve("made/lib/script/worker.jar")).hasContent("worker");
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("made"));
        assertThat(run()).isEqualTo(1);
        assertThat(folder.resolve("made")).isEmptyDirectory();
    }

    private int run() throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "native-build/train/OneJar.java",
                        folder.resolve("built").toString(),
                        folder.resolve("made").toString()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void jar(Path file, Map<String, String> attributes, Map<String, String> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
    }

    /// All but the manifest.
    private static Map<String, String> contents(Path file) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    contents.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
                }
            }
        }
        contents.remove(JarFile.MANIFEST_NAME);
        return contents;
    }
}
