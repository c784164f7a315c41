package dev.fanfare.component;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A semantic version. A pre-release comes before its release; build metadata is not allowed.
///
/// @param preRelease what follows the dash; empty for a release
record Version(int major, int minor, int patch, String preRelease) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:-([0-9A-Za-z.-]+))?");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch)
            .thenComparing(version -> version.preRelease().isEmpty())
            .thenComparing(Version::preRelease);

    static Optional<Version> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Version(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                form.group(4) == null ? "" : form.group(4)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
