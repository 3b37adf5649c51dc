package vn.thidua.evidence.file;

/** A file must not be kept; says why, as the end of a Vietnamese sentence that begins with the file. */
final class BadFile extends Exception {

    BadFile(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
