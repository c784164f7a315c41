package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type and paste where a link goes.
class LinkTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://brand.com",
                "http://brand.com:8080/a?b=c#d",
                "https://品牌.中国/活动",
                "https://[2001:db8::1]/",
                "https://user@brand.com/",
                "//cdn.brand.com/x",
                "?utm_source=poster",
                "mailto:mina@brand.com?subject=Prize",
                "tel:+49301234567",
                "sms:10086",
                "weixin://dl/business/?t=abc",
                "alipays://platformapi/startapp?appId=1",
                "whatsapp://send?text=hi",
                "intent://scan/#Intent;scheme=zxing;end",
                "asset:0123456789abcdef0123456789abcdef"
            })
    void whatOpensSomethingIsGood(String address) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Good());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.brand.com | https://www.brand.com",
                "brand.com/spring?x=1#y | https://brand.com/spring?x=1#y",
                "brand.com:8443/x | https://brand.com:8443/x",
                "httpbin.org/get | https://httpbin.org/get",
                "品牌.com | https://品牌.com",
                "htps://brand.com | https://brand.com",
                "htttps://brand.com | https://brand.com",
                "hhtps://brand.com | https://brand.com",
                "ttps://brand.com | https://brand.com",
                "htpts://brand.com | https://brand.com",
                "https:/brand.com | https://brand.com",
                "http:brand.com | http://brand.com",
                "https//brand.com | https://brand.com",
                "https;//brand.com | https://brand.com",
                "https://https://brand.com | https://brand.com",
                "https：//brand.com | https://brand.com",
                "ｗｗｗ．brand．com | https://www.brand.com",
                "www。brand。com | https://www.brand.com",
                "mina@brand.com | mailto:mina@brand.com",
                "+49 (30) 123-4567 | tel:+49301234567",
                "13812345678 | tel:13812345678",
            })
    void aSlipIsToldWithWhatWasMeant(String address, String meant) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Slip(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https:///", "brand", "rules.html", "to come", "mailto:", "tel:", "http://?x"})
    void whatOpensNothingIsNowhere(String address) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Nowhere());
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), javascript",
        "JaVa\tScript:alert(1), JaVaScript",
        "'data:text/html,x', data",
        "vbscript:x, vbscript",
        "file:///etc/passwd, file",
        "ftp://brand.com/x, ftp",
        "view-source:https://brand.com, view-source"
    })
    void whatABrowserWouldRunIsUnsafe(String address, String scheme) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Unsafe(scheme));
    }

    @ParameterizedTest
    @CsvSource({"brandapp://spring, brandapp", "com.brand.app:open, com.brand.app"})
    void anAppThatIsNotKnownIsPointedOut(String address, String scheme) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.UnknownApp(scheme));
    }

    @ParameterizedTest
    @CsvSource({"'#rules', rules", "'#', ''", "'#top', ''"})
    void aPlaceOnThePageIsAnAnchor(String address, String id) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Anchor(id));
    }

    @ParameterizedTest
    @CsvSource({"/gala/quiz?x=1#q1, /gala/quiz, q1", "/, /, ''", "/media/a.pdf, /media/a.pdf, ''"})
    void aPlaceOfTheServerIsAPath(String address, String path, String anchor) {
        assertThat(LinkTarget.of(address)).isEqualTo(new LinkTarget.Path(path, anchor));
    }
}
