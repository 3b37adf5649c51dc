package vn.thidua.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks data by a chain of filters as far as it is packed that way, and throws away what comes out. What is read counts
 * like what comes out, so that many streams that begin in one another take no longer than one.
 */
final class PdfChain {

    /** Behind ASCII 85, data has four fifths of its size in the file. */
    private static final int MOST_BETWEEN = 24 << 20;

    private final ByteBuffer packed;
    private final List<String> chain;
    private final long mostInOne;
    private long left;

    /** @param left how many bytes may still be read and come out in the whole file */
    PdfChain(ByteBuffer packed, List<String> chain, long mostInOne, long left) {
        this.packed = packed;
        this.chain = chain;
        this.mostInOne = mostInOne;
        this.left = left;
    }

    /** How many bytes are left then. */
    long unpack() throws BadFile {
        // LZW has two ways to count, and the stream's dictionary says which; the wrong one gives little.
        for (var early : chain.contains("LZWDecode") ? List.of(0, 1) : List.of(1)) {
            try {
                unpack(early);
            } catch (TooMuch swollen) {
                throw PdfStreams.swollen();
            } catch (IOException | RuntimeException otherwise) {
                // packed in another way or not at all
            }
        }
        return left;
    }

    private void unpack(int early) throws IOException {
        InputStream in = new Packed(packed.duplicate());
        for (var name : chain.subList(0, chain.size() - 1)) {
            var between = new ByteArrayOutputStream();
            decode(name, in, new Counted(between, MOST_BETWEEN), early);
            in = new ByteArrayInputStream(between.toByteArray());
        }
        decode(chain.get(chain.size() - 1), in, new Counted(OutputStream.nullOutputStream(), mostInOne), early);
    }

    private static void decode(String filter, InputStream in, OutputStream out, int early) throws IOException {
        var counting = new COSDictionary();
        counting.setInt(COSName.EARLY_CHANGE, early);
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.FILTER, COSName.getPDFName(filter));
        dictionary.setItem(COSName.DECODE_PARMS, counting);
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, dictionary, 0);
    }

    private void count(int bytes) throws TooMuch {
        left -= bytes;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    private static final class TooMuch extends IOException {}

    private final class Packed extends InputStream {

        private final ByteBuffer bytes;

        Packed(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            count(1);
            return bytes.get() & 0xFF;
        }
    }

    private final class Counted extends OutputStream {

        private final OutputStream out;
        private long most;

        Counted(OutputStream out, long most) {
            this.out = out;
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            most -= length;
            count(length);
            if (most < 0) {
                throw new TooMuch();
            }
            out.write(some, from, length);
        }
    }
}
