package vn.thidua.evidence.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks over the chunks of a PNG picture without unpacking it: length, type, data, checksum, until IEND ends the file. */
final class PngCheck {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int CHECKSUM = 4;

    private PngCheck() {}

    static void check(Path file) throws BadFile, IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(SIGNATURE);
            checkHeader(in);
            while (skipChunk(in) != END) {
                // everything between is data of the picture
            }
            if (in.read() >= 0) {
                throw new BadFile("là ảnh PNG có nối thêm dữ liệu lạ; hãy mở ảnh và lưu lại rồi gửi lại");
            }
        } catch (EOFException cut) {
            throw ContentCheck.damaged();
        }
    }

    private static void checkHeader(DataInputStream in) throws BadFile, IOException {
        var length = in.readInt();
        if (in.readInt() != HEADER || length != 13) {
            throw ContentCheck.damaged();
        }
        Pixels.require(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()));
        in.skipNBytes(5 + CHECKSUM);
    }

    private static int skipChunk(DataInputStream in) throws IOException {
        var length = Integer.toUnsignedLong(in.readInt());
        var type = in.readInt();
        in.skipNBytes(length + CHECKSUM);
        return type;
    }
}
