package dev.fanfare.studio.bank;

import java.util.regex.Pattern;

/// Which addresses of pictures are taken over.
final class Picture {
    private static final Pattern TAKEN = Pattern.compile("(https://|/(?!/))[^\\s\"'<>\\\\]{1,1000}");

    private Picture() {}

    /// The address when a page may show it, else empty.
    static String address(String raw, Intake intake) {
        String address = Wording.line(raw);
        if (address.isEmpty() || (TAKEN.matcher(address).matches() && address.length() <= Intake.LIMITS.image())) {
            return address;
        }
        intake.notice(Notice.IMAGE_LEFT_OUT);
        return "";
    }
}
