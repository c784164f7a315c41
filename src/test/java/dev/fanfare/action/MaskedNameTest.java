package dev.fanfare.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Maria, M***a",
        "Mina Li, M***i",
        "Al, A***",
        "J, *",
        "张伟, 张*",
        "欧阳娜娜, 欧*",
        "张, *",
        "김철수, 김*",
        "'', ***",
        "'  ', ***",
        "😀😎🤖, 😀***🤖",
        "Zoë, Z***ë",
        "\u202eabc, a***c",
    })
    void aNameIsMasked(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Test
    void marksPiledOnALetterAreNotShown() {
        assertThat(MaskedName.of("x" + "\u0337".repeat(500) + "yz")).isEqualTo("x***z");
    }
}
