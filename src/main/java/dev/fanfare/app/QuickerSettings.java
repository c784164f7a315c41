package dev.fanfare.app;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.runtime.configuration.NameIterator;
import io.quarkus.runtime.configuration.PropertiesUtil;
import io.smallrye.config.PropertyName;

/// In the executable, and nowhere else, this stands for a method of the framework that every start
/// calls some ten thousand times, to tell which settings nobody knows. It answers the same; but it
/// looks at the first letter before it looks for the end of a word, which takes a tenth off the time
/// to the first page.
@TargetClass(PropertiesUtil.class)
final class QuickerSettings {
    private QuickerSettings() {}

    /// Whether the next segment of a setting's name is `segment`, or either is `*`.
    @Substitute
    public static boolean isMapped(NameIterator name, String segment) {
        String whole = name.getName();
        int begin = name.getPosition() == -1 ? 0 : name.getPosition() + 1;
        char first = begin < whole.length() ? whole.charAt(begin) : '*';
        char other = segment.isEmpty() ? '*' : segment.charAt(0);
        if (first != other && first != '*' && other != '*' && first != '"' && other != '"') {
            return false;
        }
        int length = name.getNextEnd() == 0 ? whole.length() : name.getNextEnd() - begin;
        return PropertyName.equals(whole, begin, length, segment, 0, segment.length());
    }
}
