package vn.thidua.report.file;

/** Numbers of headings. */
final class Roman {

    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** A number from 1 to 39: {@code IV}. */
    static String of(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
