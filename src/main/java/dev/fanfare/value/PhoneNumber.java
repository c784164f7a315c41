package dev.fanfare.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A telephone number as it is kept: international (E.164, such as `+8613800138000`), with
/// `;ext=12` behind it for an extension. Where a number names no country and none is known for it,
/// its digits are kept as they are.
public final class PhoneNumber {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:tel|phone|mobile|mob|callto|sms|电话|手机|電話|手機|" + "携帯|전화|휴대폰)\\.?\\s*[:.：]\\s*(?://)?");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?<=[0-9)])[\\s,;]*(?:;ext=|ext(?:ension|n)?|x|#|,,?|"
            + "转|轉|分机号?|分機|内線|내선|доб|poste|ramal|int|durchwahl)[.:：\\s]*([0-9]{1,8})#?$");
    private static final Pattern FILLING = Pattern.compile("[\\p{Z}\\t().\\-‐-―−/·•・_~]+");
    private static final Pattern TRUNK = Pattern.compile("\\(\\s*0\\s*\\)");
    private static final Pattern KEEPS_ITS_ZERO = Pattern.compile("^(?:\\+|00)\\s*(?:39|37[89])\\b.*");
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern LONGER = Pattern.compile("\\+?[0-9]{6,20}");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("(?:86)?(1[3-9][0-9]{9})");
    private static final String NO_REGION = "ZZ";

    private PhoneNumber() {}

    /// Empty when it is no number.
    ///
    /// @param region ISO 3166 code of the country whose numbers need no country code; empty for none
    public static Optional<String> read(String typed, String region) {
        String plain = LABEL.matcher(Typed.signs(typed)).replaceFirst("");
        Matcher extended = EXTENSION.matcher(plain);
        String extension = extended.find() ? ";ext=" + extended.group(1) : "";
        String number = extension.isEmpty() ? plain : plain.substring(0, extended.start());
        return kept(dense(number), region).map(kept -> kept + extension);
    }

    /// The form of a kept number in which two spellings of one number are equal.
    public static String comparable(String kept) {
        Matcher chinese = CHINESE_MOBILE.matcher(kept);
        return chinese.matches() ? "+86" + chinese.group(1) : kept;
    }

    /// How versions before this rule compared numbers: by the digits as they were typed, with or
    /// without the country code.
    public static Set<String> earlier(String kept) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(kept);
        Matcher chinese = CHINESE_MOBILE.matcher(kept.replace("+", ""));
        if (chinese.matches()) {
            spellings.add(chinese.group(1));
        }
        parse(comparable(kept), NO_REGION).ifPresent(number -> {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            String international = numbers.format(number, PhoneNumberFormat.E164);
            spellings.add(international);
            spellings.add(international.substring(1));
            spellings.add(numbers.getNationalSignificantNumber(number));
            spellings.add(numbers.format(number, PhoneNumberFormat.NATIONAL).replaceAll("[^0-9]", ""));
        });
        return spellings;
    }

    private static String dense(String number) {
        String withoutTrunk = KEEPS_ITS_ZERO.matcher(number).matches() || !isInternational(number)
                ? number
                : TRUNK.matcher(number).replaceFirst("");
        String dense = FILLING.matcher(withoutTrunk).replaceAll("");
        dense = dense.startsWith("+00") ? "+" + dense.substring(3) : dense;
        return dense.startsWith("00") ? "+" + dense.substring(2) : dense;
    }

    private static boolean isInternational(String number) {
        return number.startsWith("+") || number.startsWith("00") || number.startsWith("(+");
    }

    private static Optional<String> kept(String dense, String region) {
        if (!LONGER.matcher(dense).matches()) {
            return Optional.empty();
        }
        return international(dense, region)
                .or(() -> Optional.of(dense)
                        .filter(digits -> DIGITS.matcher(digits).matches()));
    }

    private static Optional<String> international(String dense, String region) {
        if (dense.startsWith("+")) {
            return parse(dense, NO_REGION).filter(PhoneNumber::isPossible).map(PhoneNumber::e164);
        }
        Matcher chinese = CHINESE_MOBILE.matcher(dense);
        if (region.isEmpty()) {
            return chinese.matches() && dense.startsWith("86") ? Optional.of("+" + dense) : Optional.empty();
        }
        return parse(dense, region)
                .filter(PhoneNumberUtil.getInstance()::isValidNumber)
                .map(PhoneNumber::e164)
                .or(() -> chinese.matches() ? Optional.of("+86" + chinese.group(1)) : Optional.empty())
                .or(() -> parse("+" + dense, NO_REGION)
                        .filter(PhoneNumberUtil.getInstance()::isValidNumber)
                        .filter(_ -> parse(dense, region)
                                .filter(PhoneNumber::isPossible)
                                .isEmpty())
                        .map(PhoneNumber::e164))
                .or(() -> parse(dense, region).filter(PhoneNumber::isPossible).map(PhoneNumber::e164));
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String number, String region) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(number, region));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(Phonenumber.PhoneNumber number) {
        return PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    private static String e164(Phonenumber.PhoneNumber number) {
        return PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
    }
}
