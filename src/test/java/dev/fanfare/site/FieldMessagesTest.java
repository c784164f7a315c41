package dev.fanfare.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.page.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FieldMessagesTest {
    private final FieldMessages messages = new FieldMessages();

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 请填写正确的邮箱，例如 mina@example.com。",
        "zh-HK, 請填寫正確的電子郵件，例如 mina@example.com。",
        "ar-EG, 'يرجى إدخال بريد إلكتروني، مثل mina@example.com.'",
        "en-GB, 'Please enter an e-mail address, such as mina@example.com.'",
        "tlh, 'Please enter an e-mail address, such as mina@example.com.'"
    })
    void areInTheLanguageOfThePage(String locale, String expected) {
        String message = messages.message(wrong("format", "an address"), field(FieldType.EMAIL), List.of(locale));

        assertThat(message).isEqualTo(expected);
    }

    @Test
    void preferTheLanguageThatIsWantedMost() {
        String message = messages.message(wrong("required", ""), field(FieldType.NAME), List.of("tlh", "zh-CN", "en"));

        assertThat(message).isEqualTo("请填写此项。");
    }

    @Test
    void sayHowLongATextMayBe() {
        String message =
                messages.message(wrong("too-long", "at most 40 characters"), field(FieldType.TEXT), List.of("en"));

        assertThat(message).isEqualTo("This is too long: 40 characters are the most.");
    }

    @ParameterizedTest
    @EnumSource
    void haveWordsForEveryRuleAndType(FieldType type) {
        for (String rule : List.of("required", "type", "too-long", "format", "not-an-option", "unknown")) {
            assertThat(messages.message(wrong(rule, ""), field(type), List.of("zh-CN")))
                    .isNotBlank();
        }
        assertThat(messages.message(wrong("unknown", ""), Optional.empty(), List.of("en")))
                .isNotBlank();
    }

    private static Outcome.Problem wrong(String rule, String expected) {
        return new Outcome.Problem("field", rule, expected);
    }

    private static Optional<Field> field(FieldType type) {
        return Optional.of(new Field("field", type, LocalizedText.of("Field"), true, 40, List.of()));
    }
}
