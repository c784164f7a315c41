package dev.fanfare.component;

/// How far a word is from another one.
final class Slips {
    private Slips() {}

    /// How many slips make one of the other: a letter put in, left out, written for another, or swapped with its
    /// neighbour
    /// (the optimal string alignment distance).
    static int between(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                slips[row][column] = row == 0 || column == 0 ? row + column : least(slips, one, other, row, column);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int row, int column) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int least = Math.min(
                slips[row - 1][column - 1] + (same ? 0 : 1),
                1 + Math.min(slips[row - 1][column], slips[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(least, slips[row - 2][column - 2] + 1) : least;
    }
}
