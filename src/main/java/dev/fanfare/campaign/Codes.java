package dev.fanfare.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the codes of a coupon come from.
public sealed interface Codes {
    /// Tells this stock from any other one.
    String name();

    /// Codes that the author brought along, each for one visitor.
    ///
    /// They lie in stacks, by the code's hash: to find one that is left, a look at how much is gone
    /// from every stack and into one of them is enough. Adding, moving or removing codes moves no
    /// other code into another stack.
    ///
    /// @param stacks none of them empty
    record Listed(List<Stack> stacks) implements Codes {
        private static final int MOST = 256;

        public Listed {
            stacks = List.copyOf(stacks);
        }

        public static Listed of(List<String> codes) {
            List<List<String>> byHash = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                byHash.add(new ArrayList<>());
            }
            codes.forEach(
                    code -> byHash.get(Math.floorMod(code.hashCode(), MOST)).add(code));
            return new Listed(IntStream.range(0, MOST)
                    .filter(place -> !byHash.get(place).isEmpty())
                    .mapToObj(place -> Stack.of(place, byHash.get(place)))
                    .toList());
        }

        @Override
        public String name() {
            return Integer.toHexString(stacks.stream().map(Stack::name).toList().hashCode());
        }
    }

    /// Some of a coupon's codes.
    ///
    /// @param name tells this set of codes from any other one
    record Stack(String name, List<String> codes) {
        public Stack {
            codes = List.copyOf(codes);
        }

        private static Stack of(int place, List<String> codes) {
            List<String> sorted = codes.stream().sorted().toList();
            return new Stack("%02x-%x-%08x".formatted(place, codes.size(), sorted.hashCode()), sorted);
        }
    }

    /// Codes that lie beside the books of the campaign, since they are too many for a document; more
    /// can be added at any time.
    ///
    /// @param list the name of their list
    record Stored(String list) implements Codes {
        @Override
        public String name() {
            return list;
        }
    }

    /// Codes that are made up as they are taken: in the pattern `#` stands for a digit, `?` for a
    /// capital letter and `*` for either, without those that are easily mistaken for each other.
    /// A pattern without any is one code for everybody.
    ///
    /// @param stock how many are handed out
    record MadeUp(String pattern, int stock) implements Codes {
        private static final String DIGITS = "23456789";
        private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

        @Override
        public String name() {
            return Integer.toHexString(pattern.hashCode()) + "-" + stock;
        }

        public boolean isOneForAll() {
            return pattern.chars().allMatch(sign -> signs((char) sign).isEmpty());
        }

        /// How many different codes there can be, in powers of two.
        public double bits() {
            return pattern.chars()
                    .mapToObj(sign -> signs((char) sign))
                    .filter(signs -> !signs.isEmpty())
                    .mapToDouble(signs -> Math.log(signs.length()) / Math.log(2))
                    .sum();
        }

        /// The signs that a place of the pattern may hold; empty for one that stands for itself.
        public static String signs(char place) {
            return switch (place) {
                case '#' -> DIGITS;
                case '?' -> LETTERS;
                case '*' -> DIGITS + LETTERS;
                default -> "";
            };
        }
    }
}
