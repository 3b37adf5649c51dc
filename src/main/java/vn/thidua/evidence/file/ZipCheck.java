package vn.thidua.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a package once and throws away what comes out, so that a bomb goes off here, counted. */
final class ZipCheck {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_BYTES = 200L << 20;
    /** Text shrinks to a fiftieth at best. */
    private static final int MOST_RATIO = 100;
    /** Small parts may be all blanks. */
    private static final long SMALL = 1 << 20;

    private ZipCheck() {}

    static void check(Path file) throws BadFile, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw ContentCheck.archive();
            }
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            var left = MOST_BYTES;
            for (var entry : zip.stream().toList()) {
                left -= unpack(zip, entry, left);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw ContentCheck.damaged();
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long most) throws BadFile, IOException {
        if (entry.getName().contains("..")
                || entry.getName().startsWith("/")
                || entry.getName().contains("\\")) {
            throw ContentCheck.damaged();
        }
        var largest = Math.min(most, Math.max(SMALL, entry.getCompressedSize() * MOST_RATIO));
        try (var in = zip.getInputStream(entry)) {
            return count(in, largest);
        }
    }

    private static long count(InputStream in, long most) throws BadFile, IOException {
        var buffer = new byte[1 << 16];
        var counted = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            counted += read;
            if (counted > most) {
                throw bomb();
            }
        }
        return counted;
    }

    private static BadFile bomb() {
        return new BadFile("phình ra quá lớn khi giải nén; hãy bỏ bớt nội dung hoặc xuất ra PDF rồi gửi lại");
    }
}
