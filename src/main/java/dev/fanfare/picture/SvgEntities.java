package dev.fanfare.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes out the short names that a drawing declares for texts, as Illustrator does for the addresses of
/// its namespaces, and takes the declarations away. What loads something or grows is refused.
final class SvgEntities {
    private static final int MOST = 200;
    private static final int LONGEST = 2_000;
    private static final int MOST_GROWTH = 512 * 1024;
    private static final int DEEPEST = 4;
    private static final Pattern START = Pattern.compile("<!DOCTYPE\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile(
            "<!ENTITY\\s+(%?)\\s*([\\w.:-]{1,100})\\s+(?:\"([^\"]*+)\"|'([^']*+)')\\s*>|(<!ENTITY)|(%[\\w.:-]+;)");
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.:-]{0,99});");
    private static final Pattern UNTOUCHED_OR_REFERENCE =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->|&([A-Za-z_][\\w.:-]{0,99});", Pattern.DOTALL);
    private static final Map<String, String> KNOWN =
            Map.of("lt", "&lt;", "gt", "&gt;", "amp", "&amp;", "quot", "&quot;", "apos", "&apos;");

    private final Map<String, String> declared = new HashMap<>();

    private SvgEntities() {}

    static String writtenOut(String source) throws NotTaken {
        Matcher start = START.matcher(source);
        int root = firstElement(source);
        if (!start.find() || start.start() > root) {
            return source;
        }
        int end = end(source, start.start());
        SvgEntities entities = new SvgEntities();
        entities.read(source.substring(start.start(), end));
        return source.substring(0, start.start()) + entities.expanded(source.substring(end));
    }

    private static int firstElement(String source) {
        Matcher element = Pattern.compile("<[A-Za-z_]").matcher(source);
        return element.find() ? element.start() : source.length();
    }

    /// Where the declaration of the document's type ends: behind the bracket that is not in quotes.
    private static int end(String source, int from) throws NotTaken {
        boolean inside = false;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (source.startsWith("<!--", at)) {
                at = skipTo(source, "-->", at) + 2;
            } else if (c == '"' || c == '\'') {
                at = skipTo(source, String.valueOf(c), at + 1);
            } else if (c == '[') {
                inside = true;
            } else if (c == ']') {
                inside = false;
            } else if (c == '>' && !inside) {
                return at + 1;
            }
        }
        throw SvgRefusal.ENTITIES.notTaken();
    }

    private static int skipTo(String source, String what, int from) throws NotTaken {
        int at = source.indexOf(what, from);
        if (at < 0) {
            throw SvgRefusal.ENTITIES.notTaken();
        }
        return at;
    }

    private void read(String doctype) throws NotTaken {
        int open = doctype.indexOf('[');
        if (open < 0) {
            return;
        }
        Matcher declaration = DECLARATION.matcher(doctype.substring(open).replaceAll("<!--[\\s\\S]*?-->", ""));
        while (declaration.find()) {
            boolean loadsOrIsNested =
                    declaration.group(5) != null || declaration.group(6) != null || "%".equals(declaration.group(1));
            String value = declaration.group(3) != null ? declaration.group(3) : declaration.group(4);
            if (loadsOrIsNested || value == null || value.length() > LONGEST || declared.size() >= MOST) {
                throw SvgRefusal.ENTITIES.notTaken();
            }
            declared.putIfAbsent(declaration.group(2), value);
        }
        for (String name : declared.keySet()) {
            check(name, 0);
        }
    }

    /// One may name another; one that names two could grow without end.
    private void check(String name, int depth) throws NotTaken {
        Matcher inner = REFERENCE.matcher(declared.getOrDefault(name, ""));
        int named = 0;
        while (inner.find()) {
            if (declared.containsKey(inner.group(1))) {
                if (++named > 1 || depth >= DEEPEST) {
                    throw SvgRefusal.ENTITIES.notTaken();
                }
                check(inner.group(1), depth + 1);
            }
        }
    }

    private String expanded(String text) throws NotTaken {
        StringBuilder out = new StringBuilder(text.length() + 1024);
        Matcher found = UNTOUCHED_OR_REFERENCE.matcher(text);
        int done = 0;
        while (found.find()) {
            String name = found.group(1);
            if (name != null && declared.containsKey(name) && !KNOWN.containsKey(name)) {
                out.append(text, done, found.start()).append(value(name));
                done = found.end();
                if (out.length() > text.length() + MOST_GROWTH) {
                    throw SvgRefusal.ENTITIES.notTaken();
                }
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private String value(String name) {
        String value = declared.getOrDefault(name, "");
        Matcher inner = REFERENCE.matcher(value);
        String whole = inner.replaceAll(one ->
                Matcher.quoteReplacement(declared.containsKey(one.group(1)) ? value(one.group(1)) : one.group()));
        return whole.contains("<") ? whole : whole.replace("\"", "&quot;").replace("'", "&apos;");
    }
}
