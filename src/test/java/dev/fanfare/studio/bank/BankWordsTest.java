package dev.fanfare.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A marketer who works in Chinese reads the report of an import in Chinese.
class BankWordsTest {
    private static final Path WORDS = Path.of("src/main/webui/studio/words/bank-zh.ts");

    @Test
    void everyKindThatAReportMayNameHasWordsInChinese() throws IOException {
        String said = Files.readString(WORDS);

        List<String> missing = Stream.concat(
                        refusals(), Arrays.stream(Notice.values()).map(Notice::kind))
                .filter(kind -> !said.contains("  \"" + kind + "\":"))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Stream<String> refusals() {
        Stream<Refusal> fixed = Arrays.stream(Refusal.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Refusal.class)
                .map(field -> {
                    try {
                        return (Refusal) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
        Stream<Refusal> made = Stream.concat(
                Stream.of("matching", "shortanswer", "numerical", "essay").map(Refusal::kind),
                Stream.of("", "picture_choice").map(Refusal::field));
        return Stream.concat(fixed, made).map(Refusal::kind);
    }
}
