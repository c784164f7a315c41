package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever visitors read of the components and of the server itself is there in ten languages.
class TextsInAllLanguagesTest {
    private static final List<String> LANGUAGES =
            List.of("en", "zh-CN", "zh-TW", "de", "fr", "es", "pt-BR", "ja", "ko", "ar");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{+\\w+}+");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyMessageFileHasTheTextsOfTheEnglishOneWithTheirPlaceholders() throws IOException {
        try (Stream<Path> components = Files.list(Path.of("components"))) {
            List<Path> folders = Stream.concat(
                            components
                                    .map(component -> component.resolve("texts"))
                                    .sorted(),
                            Stream.of("runtime", "fields").map(Path.of("src/main/texts")::resolve))
                    .filter(folder -> Files.exists(folder.resolve("en.json")))
                    .toList();
            return folders.stream()
                    .flatMap(folder -> LANGUAGES.stream()
                            .map(language -> DynamicTest.dynamicTest(
                                    folder + " " + language,
                                    () -> assertThat(placeholders(folder, language))
                                            .isEqualTo(placeholders(folder, "en")))));
        }
    }

    /// The placeholders of each word of its own, by key.
    private static Map<String, Set<String>> placeholders(Path folder, String language) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        texts(folder.resolve(language + ".json")).forEach((key, text) -> {
            if (isOwn(folder, key)) {
                assertThat(text).as(key).isNotBlank();
                Set<String> found = new TreeSet<>();
                PLACEHOLDER.matcher(text).results().forEach(one -> found.add(one.group()));
                placeholders.put(key, found);
            }
        });
        return placeholders;
    }

    /// The texts of a component's example are not its own words.
    private static boolean isOwn(Path folder, String key) {
        return !folder.startsWith("components") || !key.contains(".");
    }

    private static Map<String, String> texts(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            JSON.readTree(Files.readAllBytes(file))
                    .properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return texts;
    }
}
