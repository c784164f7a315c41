package dev.fanfare.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.value.Divisions.Level;
import dev.fanfare.value.Divisions.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
    @ParameterizedTest
    @CsvSource({
        // As the list has them
        "广东省, 深圳市, 南山区, 广东省, 深圳市, 南山区",
        "新疆维吾尔自治区, 伊犁哈萨克自治州, 察布查尔锡伯自治县, 新疆维吾尔自治区, 伊犁哈萨克自治州, 察布查尔锡伯自治县",
        // Without what kind of division it is
        "广东, 深圳, 南山, 广东省, 深圳市, 南山区",
        "内蒙古, 呼伦贝尔, 海拉尔, 内蒙古自治区, 呼伦贝尔市, 海拉尔区",
        "内蒙, 锡林郭勒, 锡林浩特, 内蒙古自治区, 锡林郭勒盟, 锡林浩特市",
        "新疆, 克孜勒苏州, 阿图什, 新疆维吾尔自治区, 克孜勒苏柯尔克孜自治州, 阿图什市",
        "湖北, 恩施州, 来凤, 湖北省, 恩施土家族苗族自治州, 来凤县",
        "贵州, 黔东南, 凯里, 贵州省, 黔东南苗族侗族自治州, 凯里市",
        "云南, 临沧, 双江, 云南省, 临沧市, 双江拉祜族佤族布朗族傣族自治县",
        "河北省, 石家庄市, 赵县, 河北省, 石家庄市, 赵县",
        "上海, 上海, 浦东, 上海市, 上海市, 浦东新区",
        // Traditional characters, other widths and spaces
        "廣東省, 廣州市, 天河區, 广东省, 广州市, 天河区",
        "臺灣, 臺北市, 大安區, 台湾省, 台北市, 大安区",
        "陝西省, 西安市, 臨潼區, 陕西省, 西安市, 临潼区",
        "' 四川　省 ', 成都市\u200B, 武侯 区, 四川省, 成都市, 武侯区",
        // Municipalities
        "北京市, 北京市, 朝阳区, 北京市, 北京市, 朝阳区",
        "北京市, 市辖区, 朝阳区, 北京市, 北京市, 朝阳区",
        "北京, '', 朝阳, 北京市, 北京市, 朝阳区",
        "北京市, 朝阳区, '', 北京市, 北京市, 朝阳区",
        "'', 北京市, 海淀区, 北京市, 北京市, 海淀区",
        "重庆市, 县, 云阳县, 重庆市, 重庆市, 云阳县",
        "重庆, 重庆, 渝中, 重庆市, 重庆市, 渝中区",
        // Cities divided into towns, and those that are not divided
        "广东省, 东莞市, 虎门镇, 广东省, 东莞市, 虎门镇",
        "广东, 中山, 小榄, 广东省, 中山市, 小榄镇",
        "海南省, 儋州市, 那大, 海南省, 儋州市, 那大镇",
        "河南省, 济源市, '', 河南省, 济源市, ''",
        "河南省, 省直辖县级行政区划, 济源市, 河南省, 济源市, ''",
        "河南省, 济源市, 济源市, 河南省, 济源市, ''",
        "湖北, 神农架, 木鱼镇, 湖北省, 神农架林区, 木鱼镇",
        "新疆, 自治区直辖县级行政区划, 石河子, 新疆维吾尔自治区, 石河子市, ''",
        // Hong Kong, Macau and Taiwan
        "香港特别行政区, 九龙, 油尖旺区, 香港特别行政区, 九龙, 油尖旺区",
        "香港, 香港, 灣仔區, 香港特别行政区, 香港岛, 湾仔区",
        "澳門, '', 大堂區, 澳门特别行政区, 澳门半岛, 大堂区",
        "台湾, 桃园, 龙潭区, 台湾省, 桃园市, 龙潭乡",
        // In the field beside it, or left out where it follows
        "广东省, 广东省深圳市, 深圳市南山区, 广东省, 深圳市, 南山区",
        "深圳市, '', 南山区, 广东省, 深圳市, 南山区",
        "'', 杭州, 西湖, 浙江省, 杭州市, 西湖区",
        "江苏省, 昆山市, '', 江苏省, 苏州市, 昆山市",
        "江苏, '', 昆山, 江苏省, 苏州市, 昆山市",
        "四川, 阆中市, 阆中市, 四川省, 南充市, 阆中市",
    })
    void everySpellingOfAPlaceIsOnePlace(
            String province, String city, String district, String first, String second, String third) {
        assertThat(Divisions.read(province, city, district))
                .isEqualTo(new Reading.Found(first, second, third, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', '', PROVINCE",
        "'', '', 南山区, '', '', PROVINCE",
        "广东省, '', '', 广东省, '', CITY",
        "广东省, 深圳市, '', 广东省, 深圳市, DISTRICT",
        "上海市, '', '', 上海市, 上海市, DISTRICT",
        "河北省, '', 桥西区, 河北省, '', CITY",
    })
    void whatIsMissingIsToldFromTheWidest(
            String province, String city, String district, String first, String second, Level missing) {
        assertThat(Divisions.read(province, city, district))
                .isEqualTo(new Reading.Found(first, second, "", Optional.of(missing)));
    }

    @ParameterizedTest
    @CsvSource({
        "Bavaria, '', '', PROVINCE",
        "Bavaria, 深圳市, 南山区, PROVINCE",
        "广东省, 杭州市, 西湖区, CITY",
        "广东省, 不存在市, '', CITY",
        "浙江省, 杭州市, 南山区, DISTRICT",
        "北京市, 北京市, 浦东新区, DISTRICT",
        "广东省, 深圳市, <script>, DISTRICT",
    })
    void whatDoesNotBelongTogetherIsToldAtTheFirstThatDoesNot(
            String province, String city, String district, Level level) {
        assertThat(Divisions.read(province, city, district)).isEqualTo(new Reading.Unknown(level));
    }

    @Test
    void theFileIsSmallEnoughForAPhone() {
        assertThat(Divisions.file().length).isLessThan(60_000);
        assertThat(new String(Divisions.file(), StandardCharsets.UTF_8)).startsWith("{\"provinces\":{\"北京市\":");
    }
}
