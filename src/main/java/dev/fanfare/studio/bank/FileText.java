package dev.fanfare.studio.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of a file, decoded in the one encoding that fits, or the encodings of which any may be
/// meant. Bytes are never replaced: what is not right in an encoding is not read in it.
///
/// @param text empty when no encoding fits or several may
/// @param encoding nothing when no encoding fits or several may
/// @param guessed nothing in the file names the encoding
/// @param candidates what a person has to choose from; empty when the encoding is clear
record FileText(String text, Optional<Encoding> encoding, boolean guessed, List<Candidate> candidates) {
    private static final double PLAUSIBLE = 0.6;
    private static final double CLEARLY = 0.25;
    private static final double RARELY_USED = 0.6;
    private static final double NAMES_COLUMNS = 2;
    private static final int LOOKED_AT = 100_000;
    private static final int MOST_CANDIDATES = 18;
    private static final int FEWEST_LETTERS = 6;
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final List<Encoding> MARKED =
            List.of(Encoding.UTF_8, Encoding.UTF_32LE, Encoding.UTF_32BE, Encoding.UTF_16LE, Encoding.UTF_16BE);

    FileText {
        candidates = List.copyOf(candidates);
    }

    /// How a file reads in one encoding.
    record Candidate(Encoding encoding, String text, double score) {}

    /// What is no text.
    static FileText none() {
        return new FileText("", Optional.empty(), false, List.of());
    }

    /// A file whose encoding is found out.
    static FileText of(byte[] file) {
        Optional<Encoding> named = mark(file).or(() -> escapes(file));
        Optional<String> marked = named.flatMap(one -> one.decode(file));
        if (named.isPresent() && marked.isPresent()) {
            return clear(marked.get(), named.get(), false);
        }
        if (!holdsZero(file)) {
            Optional<String> utf8 = Encoding.UTF_8.decode(file);
            if (utf8.isPresent()) {
                return clear(utf8.get(), Encoding.UTF_8, false);
            }
        }
        return decided(declared(file), readings(file));
    }

    /// A file whose encoding somebody chose; when it is not right in it, the choice is given back.
    static FileText of(byte[] file, Encoding chosen) {
        return chosen.decode(file).map(text -> clear(text, chosen, false)).orElseGet(() -> unclear(readings(file)));
    }

    void reportTo(Intake intake) {
        if (guessed) {
            intake.encoding(encoding.orElseThrow());
        }
    }

    boolean isUnclear() {
        return !candidates.isEmpty();
    }

    static boolean startsWith(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileText clear(String text, Encoding encoding, boolean guessed) {
        return new FileText(text, Optional.of(encoding), guessed, List.of());
    }

    private static FileText unclear(List<Candidate> readings) {
        Set<String> texts = new HashSet<>();
        return new FileText(
                "",
                Optional.empty(),
                false,
                readings.stream()
                        .filter(reading -> texts.add(reading.text()))
                        .limit(MOST_CANDIDATES)
                        .toList());
    }

    private static FileText decided(Optional<Encoding> declared, List<Candidate> readings) {
        for (Candidate reading : readings) {
            if (declared.isPresent() && declared.get() == reading.encoding()) {
                return clear(reading.text(), reading.encoding(), false);
            }
        }
        if (readings.isEmpty()) {
            return none();
        }
        Candidate best = readings.getFirst();
        double other = readings.stream()
                .filter(reading -> !reading.text().equals(best.text()))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
        boolean sure = best.score() >= PLAUSIBLE && best.score() - other >= CLEARLY && tells(best);
        return sure ? clear(best.text(), best.encoding(), true) : unclear(readings);
    }

    /// Whether there are letters enough to tell an encoding by them.
    private static boolean tells(Candidate reading) {
        return reading.encoding().isWide()
                || reading.score() >= NAMES_COLUMNS
                || reading.encoding().script() == Script.LATIN
                || Letters.count(reading.text(), Letters::isForeign) >= FEWEST_LETTERS;
    }

    /// All encodings in which the file is text throughout, the likeliest first.
    private static List<Candidate> readings(byte[] file) {
        boolean zeros = holdsZero(file);
        String guess = zeros ? "" : guess(file);
        List<Candidate> found = new ArrayList<>();
        for (Encoding encoding : Encoding.values()) {
            if (encoding != Encoding.UTF_8 && encoding != Encoding.ISO_2022_JP && encoding.isWide() == zeros) {
                encoding.decode(file)
                        .filter(Letters::isText)
                        .ifPresent(text -> found.add(new Candidate(encoding, text, score(encoding, text, guess))));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return found;
    }

    private static double score(Encoding encoding, String text, String guess) {
        String part = text.substring(0, Math.min(text.length(), LOOKED_AT));
        double header = Math.min(NAMES_COLUMNS, Columns.foreignNames(part));
        double agreed = Encoding.named(guess).filter(encoding::equals).isPresent() ? 0.1 : 0;
        double rare = encoding == Encoding.MAC_ROMAN ? RARELY_USED : 1;
        return header + rare * encoding.script().plausibility(part) + agreed;
    }

    private static String guess(byte[] file) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(file, 0, Math.min(file.length, LOOKED_AT));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    private static Optional<Encoding> mark(byte[] file) {
        return Stream.of(MARKED)
                .flatMap(List::stream)
                .filter(one -> startsWith(file, markOf(one)))
                .findFirst();
    }

    private static int[] markOf(Encoding encoding) {
        return switch (encoding) {
            case UTF_32LE -> new int[] {0xFF, 0xFE, 0, 0};
            case UTF_32BE -> new int[] {0, 0, 0xFE, 0xFF};
            case UTF_16LE -> new int[] {0xFF, 0xFE};
            case UTF_16BE -> new int[] {0xFE, 0xFF};
            default -> new int[] {0xEF, 0xBB, 0xBF};
        };
    }

    private static Optional<Encoding> escapes(byte[] file) {
        for (int i = 0; i + 2 < file.length; i++) {
            boolean escape = file[i] == 0x1B && file[i + 1] == '$' && (file[i + 2] == 'B' || file[i + 2] == '@');
            if (escape) {
                return Optional.of(Encoding.ISO_2022_JP);
            }
        }
        return Optional.empty();
    }

    private static Optional<Encoding> declared(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? Encoding.named(declared.group(1)) : Optional.empty();
    }

    private static boolean holdsZero(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
