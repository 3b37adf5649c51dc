package vn.thidua.evidence.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads how the streams of a PDF file are packed: every chain of filters that is named anywhere. Which stream a chain
 * belongs to is not asked, since a file can be written so that a simple reading of it is wrong.
 */
final class PdfFilters {

    private static final String FLATE = "FlateDecode";
    private static final String ASCII_85 = "ASCII85Decode";
    private static final String ASCII_HEX = "ASCIIHexDecode";
    private static final Set<String> GROWING = Set.of(FLATE, "LZWDecode", "RunLengthDecode");
    private static final Map<String, String> SHORT =
            Map.of("Fl", FLATE, "LZW", "LZWDecode", "RL", "RunLengthDecode", "A85", ASCII_85, "AHx", ASCII_HEX);
    /** Programs keep two rows of a picture in memory; a drawing of ten metres at 600 dots an inch has fewer dots in one. */
    private static final int MOST_COLUMNS = 1_000_000;

    private final ByteBuffer file;
    private int at;

    private PdfFilters(ByteBuffer file) {
        this.file = file;
    }

    /**
     * The chains that make data grow, up to the filter that does, apart from Flate alone: Flate or LZW or run lengths,
     * behind ASCII 85 or not.
     *
     * @throws BadFile when data is packed as no program packs it, or where it is packed cannot be told
     */
    static Set<List<String>> growingIn(ByteBuffer file) throws BadFile {
        var chains = new HashSet<List<String>>();
        var read = new PdfFilters(file);
        while (read.at < file.limit()) {
            if (read.now() == '/') {
                read.entry(chains);
            } else {
                read.at++;
            }
        }
        chains.remove(List.of());
        chains.remove(List.of(FLATE));
        return chains;
    }

    private void entry(Set<List<String>> chains) throws BadFile {
        switch (name()) {
            case "Filter" -> chains.add(growing(chain()));
            case "Columns" -> requireFewColumns();
            default -> {
                // Says nothing about packing.
            }
        }
    }

    /** A name or an array of names; nothing where anything else is written, which is no filter. */
    private List<String> chain() throws BadFile {
        skipBlanks();
        if (now() == '/') {
            return List.of(name());
        }
        if (isDigit(now())) {
            throw tangled();
        }
        return now() == '[' ? array() : List.of();
    }

    private List<String> array() throws BadFile {
        var names = new ArrayList<String>();
        at++;
        for (skipBlanks(); now() != ']'; skipBlanks()) {
            if (now() != '/') {
                throw tangled();
            }
            names.add(name());
        }
        return names;
    }

    /** What comes after the filter that makes data grow, or is a picture's own way of packing, is not unpacked here. */
    private static List<String> growing(List<String> chain) throws BadFile {
        var packed = chain.stream()
                .map(name -> SHORT.getOrDefault(name, name))
                .takeWhile(name -> GROWING.contains(name) || name.equals(ASCII_85) || name.equals(ASCII_HEX))
                .toList();
        var growing = packed.stream().filter(GROWING::contains).count();
        if (growing == 0) {
            return List.of();
        }
        var first = packed.get(0).equals(ASCII_85) ? 1 : 0;
        if (growing > 1 || !GROWING.contains(packed.get(first))) {
            throw tangled();
        }
        return packed.subList(0, first + 1);
    }

    private void requireFewColumns() throws BadFile {
        skipBlanks();
        var columns = 0L;
        for (; isDigit(now()); at++) {
            columns = Math.min(10 * columns + now() - '0', Integer.MAX_VALUE);
        }
        skipBlanks();
        if (columns > MOST_COLUMNS || isDigit(now())) {
            throw tangled();
        }
    }

    /** The name that begins here, where {@code #46} stands for F. */
    private String name() {
        var name = new StringBuilder();
        for (at++; !isBlank(now()) && "()<>[]{}/%".indexOf(now()) < 0; at++) {
            var escaped = now() == '#' ? escaped() : -1;
            name.append((char) (escaped < 0 ? now() : escaped));
            at += escaped < 0 ? 0 : 2;
        }
        return name.toString();
    }

    private int escaped() {
        if (at + 2 >= file.limit()) {
            return -1;
        }
        var high = Character.digit(file.get(at + 1), 16);
        var low = Character.digit(file.get(at + 2), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private void skipBlanks() {
        while (at < file.limit() && (isBlank(now()) || now() == '%')) {
            if (now() == '%') {
                skipLine();
            } else {
                at++;
            }
        }
    }

    private void skipLine() {
        while (at < file.limit() && now() != '\n' && now() != '\r') {
            at++;
        }
    }

    /** The letter here; a blank behind the end. */
    private char now() {
        return at < file.limit() ? (char) (file.get(at) & 0xFF) : ' ';
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static BadFile tangled() {
        return new BadFile("nén chồng nhiều lớp hoặc theo cách lạ nên không kiểm tra được;"
                + " hãy in ra PDF mới (Print to PDF) rồi gửi lại");
    }
}
