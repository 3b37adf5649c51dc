package vn.thidua.council;

/** An exact share between 0 and 1. Compared by cross-multiplication: 2/3 of 5 people is reached by 4, never by 3. */
record Fraction(long numerator, long denominator) {

    Fraction {
        if (numerator <= 0 || denominator < numerator) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 2/3}. */
    static Fraction parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a fraction: " + text);
        }
        return new Fraction(
                Long.parseLong(text.substring(0, slash).strip()),
                Long.parseLong(text.substring(slash + 1).strip()));
    }

    /** Whether the part is at least this share of the whole. */
    boolean reachedBy(int part, int whole) {
        return part * denominator >= whole * numerator;
    }

    /** Whether the part is more than this share of the whole; exactly this share is not more. */
    boolean exceededBy(int part, int whole) {
        return part * denominator > whole * numerator;
    }

    /** The smallest number of people that reaches this share. */
    int leastOf(int whole) {
        return Math.toIntExact((whole * numerator + denominator - 1) / denominator);
    }
}
