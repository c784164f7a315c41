package dev.fanfare.studio.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A writing, and how much a text looks as if it were written in it: from 0 for a text that was
/// decoded wrongly to 1. It looks at the letters beyond ASCII only.
enum Script {
    ANY {
        @Override
        double plausibility(String text) {
            return Letters.count(text, c -> c < 0x80 || Character.isLetterOrDigit(c))
                    / Math.max(1.0, text.codePointCount(0, text.length()));
        }
    },
    SIMPLIFIED {
        @Override
        double plausibility(String text) {
            return common(text, HAN_SIMPLIFIED, 0.25);
        }
    },
    TRADITIONAL {
        @Override
        double plausibility(String text) {
            return common(text, HAN_TRADITIONAL, 0.25);
        }
    },
    JAPANESE {
        @Override
        double plausibility(String text) {
            return common(text, KANA, 0.3);
        }
    },
    KOREAN {
        @Override
        double plausibility(String text) {
            return common(text, HANGUL, 0.25);
        }
    },
    CYRILLIC {
        @Override
        double plausibility(String text) {
            return Math.min(alphabet(text, "оеаинтсрвлкмдпуя"), alphabet(text, RUSSIAN) * alphabet(text, RUSSIAN));
        }
    },
    GREEK {
        @Override
        double plausibility(String text) {
            return alphabet(text, "αοιετσνηυρπκμλςωάέίόήύώ");
        }
    },
    HEBREW {
        @Override
        double plausibility(String text) {
            return alphabet(text, "יוהלאתמרבנשםדעח");
        }
    },
    ARABIC {
        @Override
        double plausibility(String text) {
            return alphabet(text, "النمويربتعلكسحدقةهفشجأ");
        }
    },
    THAI {
        @Override
        double plausibility(String text) {
            return alphabet(text, "านรอกเงยลมวสต่ด้ทะปิคหแีัไ");
        }
    },
    LATIN {
        @Override
        double plausibility(String text) {
            boolean anyLetter = Letters.count(text, Letters::isForeign) > 0;
            double best = !anyLetter && Letters.count(text, Letters::isQuotation) > 0 ? 0.8 : 0;
            for (Set<Integer> language : LANGUAGES) {
                best = Math.max(best, Letters.share(text, language));
            }
            return best;
        }
    };

    private static final Set<Integer> HAN_SIMPLIFIED = letters("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
            + "子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其"
            + "些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想"
            + "已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被"
            + "干做必战先回则任取据处世车哪谁什选项答案下列属是否正确错误名字今城市首都请您吗呢叫海北南东春节夏秋冬花红白黑蓝绿黄色杯奖");
    private static final Set<Integer> HAN_TRADITIONAL = letters("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下"
            + "過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由"
            + "其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立"
            + "代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放"
            + "決西被幹做必戰先回則任取據處世車哪誰什選項答案下列屬是否正確錯誤名字今城市首都請您嗎呢叫海北南東春節夏秋冬花紅白黑藍綠黃色杯獎");
    private static final Set<Integer> KANA = letters("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞ"
            + "だぢづでどばびぶべぼぱぴぷぺぽっゃゅょアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザ"
            + "ジズゼゾダヂヅデドバビブベボパピプペポッャュョァィゥェォーヴ日本何年月大国人問答選択肢東京正解");
    private static final Set<Integer> HANGUL = letters(
            "이다는에의하고을를가지은로기사도한리서대어자인시과나해일수정부그보전있라아제것주들만장안조구여스연원상동오선성국" + "공경도위당무세신우미되요했질문답항택중어느것무엇입니까누구가장의수도번째마모화소");
    private static final String RUSSIAN =
            "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћђџАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐЎЈЉЊЋЂЏ";
    private static final List<Set<Integer>> LANGUAGES = List.of(
                    "éèêëàâçîïôûùüœæÿÉÈÊËÀÂÇÎÏÔÛÙÜŒÆ",
                    "äöüßÄÖÜéàèéêÉ",
                    "áéíóúñüÁÉÍÓÚÑÜªº",
                    "ãõáâàéêíóôúçÃÕÁÂÀÉÊÍÓÔÚÇªº",
                    "àèéìíòóùúÀÈÉÌÒÙ",
                    "åäöæøéÅÄÖÆØÉüðþáíóúýÐÞÁÍÓÚÝ",
                    "àéèíïóòúüçÀÉÈÍÏÓÒÚÜÇ",
                    "áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽÔ",
                    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
                    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
                    "ăâîșțşţĂÂÎȘȚŞŢ",
                    "çğıİöşüâÇĞÖŞÜ",
                    "čćđšžČĆĐŠŽ",
                    "éèêëïöüäñçóáíøåàâôæÉÖÜÄÑÇÓÁÅØ",
                    "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąčęėįšųūžĄČĘĖĮŠŲŪŽõäöüšž")
            .stream()
            .map(Script::letters)
            .toList();

    /// @param text decoded, of any length
    abstract double plausibility(String text);

    private static double common(String text, Set<Integer> common, double usual) {
        int all = Letters.count(text, Letters::isForeign);
        int known = Letters.count(text, common::contains);
        int wrong = Letters.count(text, Letters::isOddBesideIdeographs);
        return all == 0 ? 0 : Math.clamp((known / (double) all) / usual - 3.0 * wrong / all, 0, 1);
    }

    /// How far the letters are those that are frequent in an alphabet's languages.
    private static double alphabet(String text, String frequent) {
        return Math.clamp((Letters.share(text, letters(frequent)) - 0.3) / 0.35, 0, 1);
    }

    private static Set<Integer> letters(String text) {
        return Arrays.stream(text.codePoints().toArray()).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
