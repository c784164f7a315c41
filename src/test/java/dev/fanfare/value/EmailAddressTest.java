package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "mailto:Mina@Example.COM, Mina@example.com",
        "mailto:mina@example.com?subject=Hi, mina@example.com",
        "MINA@EXAMPLE.COM, MINA@example.com",
        "mina＠example．com, mina@example.com",
        "mina@example。com, mina@example.com",
        "mina@example.com., mina@example.com",
        "'mina@example.com,', mina@example.com",
        "mina@example.com；, mina@example.com",
        "Mina Kim <mina@example.com>, mina@example.com",
        "'\u200Bmina@example.com\u00A0', mina@example.com",
        "'\u202Amina@example.com\u202C', mina@example.com",
        "mina@ example.com, mina@example.com",
        "mina@example. com, mina@example.com",
        "mina+spring@example.com, mina+spring@example.com",
        "o'neil@example.co.uk, o'neil@example.co.uk",
        "ｍｉｎａ@example.com, mina@example.com",
        "jörg@xn--mller-kva.de, jörg@müller.de",
        "用户@例子.中国, 用户@例子.中国",
        "用户@xn--fsqu00a.xn--fiqs8s, 用户@例子.中国",
        "उपयोगकर्ता@उदाहरण.भारत, उपयोगकर्ता@उदाहरण.भारत",
    })
    void addressesAreTakenAsTheyComeAndKeptInOneForm(String typed, String kept) {
        assertThat(EmailAddress.read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mina",
                "mina@localhost",
                "a b@example.com",
                "a@b@example.com",
                "mina@example..com",
                "@example.com",
                "mina@-example.com",
                "mina@example-.com",
                "mina@",
                "mina@example.c",
                ""
            })
    void whatIsNoAddressIsNotTaken(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void neitherCaseNorPunycodeMakesAnotherAddress() {
        assertThat(EmailAddress.comparable("MINA@example.com")).isEqualTo(EmailAddress.comparable("mina@example.com"));
        assertThat(EmailAddress.earlier("jörg@müller.de")).contains("jörg@müller.de", "jörg@xn--mller-kva.de");
    }
}
