package vn.thidua.evidence.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of a PDF file and throws away what comes out. Reading the file in earnest keeps some of them in
 * memory, so that a bomb has to go off before.
 */
final class PdfStreams {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    /** More than a page scanned at 600 dots an inch. */
    private static final long MOST_IN_ONE = 110L << 20;

    private static final long MOST = 1L << 30;

    private final ByteBuffer file;
    private final byte[] thrownAway = new byte[1 << 16];
    private long left = MOST;

    PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    void check() throws BadFile {
        var chains = PdfFilters.growingIn(file);
        for (int at = 0; at < file.limit() - BEGIN.length; at++) {
            if (beginsAt(at)) {
                unpack(at + BEGIN.length, chains);
            }
        }
    }

    private boolean beginsAt(int at) {
        for (int letter = 0; letter < BEGIN.length; letter++) {
            if (file.get(at + letter) != BEGIN[letter]) {
                return false;
            }
        }
        return at == 0 || file.get(at - 1) != 'd';
    }

    private void unpack(int from, Set<List<String>> chains) throws BadFile {
        var start = from;
        while (start < file.limit() && (file.get(start) == '\r' || file.get(start) == '\n')) {
            start++;
        }
        inflate(file.duplicate().position(start));
        for (var chain : chains) {
            left = new PdfChain(file.duplicate().position(start), chain, MOST_IN_ONE, left).unpack();
        }
    }

    private void inflate(ByteBuffer packed) throws BadFile {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            count(inflater);
        } catch (DataFormatException notCompressed) {
            // packed in another way or not at all
        } finally {
            inflater.end();
        }
    }

    private void count(Inflater inflater) throws DataFormatException, BadFile {
        var counted = 0L;
        for (var read = inflater.inflate(thrownAway); read > 0; read = inflater.inflate(thrownAway)) {
            counted += read;
            left -= read;
            if (counted > MOST_IN_ONE || left < 0) {
                throw swollen();
            }
        }
    }

    static BadFile swollen() {
        return new BadFile("phình ra quá lớn khi mở; hãy quét ở độ phân giải thấp hơn hoặc chia nhỏ rồi gửi lại");
    }
}
