package vn.thidua.evidence.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks over the segments of a JPEG picture without unpacking it, until the end marker. Telephones put data of their own
 * behind that; browsers do not read it.
 */
final class JpegCheck {

    private static final int MARKER = 0xFF;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegCheck() {}

    static void check(Path file) throws BadFile, IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            var sized = false;
            for (var marker = nextMarker(in); marker != END; marker = nextMarker(in)) {
                sized |= readSegment(marker, in, sized);
            }
            if (!sized) {
                throw ContentCheck.damaged();
            }
        } catch (EOFException cut) {
            throw ContentCheck.damaged();
        }
    }

    /** Whether the segment says how large the picture is. */
    private static boolean readSegment(int marker, DataInputStream in, boolean sized) throws BadFile, IOException {
        var length = in.readUnsignedShort() - 2;
        if (marker == SCAN && !sized || length < 0) {
            throw ContentCheck.damaged();
        }
        if (!isFrame(marker)) {
            in.skipNBytes(length);
            return false;
        }
        in.readUnsignedByte();
        var height = in.readUnsignedShort();
        Pixels.require(in.readUnsignedShort(), height);
        in.skipNBytes(Math.max(0, length - 5));
        return true;
    }

    /** The next marker that begins a segment or ends the picture; data of a scan before it is passed over. */
    private static int nextMarker(DataInputStream in) throws IOException {
        while (true) {
            while (in.readUnsignedByte() != MARKER) {
                // data of a scan
            }
            var code = in.readUnsignedByte();
            while (code == MARKER) {
                code = in.readUnsignedByte();
            }
            var restart = code >= 0xD0 && code <= 0xD7;
            if (code > 1 && !restart) {
                return code;
            }
        }
    }

    /** The frame headers; C4, C8 and CC are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
