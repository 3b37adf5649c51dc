package vn.thidua.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file as text: UTF-8 only, because a guessed encoding would silently change people's names. */
final class CsvText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvText() {}

    static String decode(String file, byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        if (content.length >= 3 && Arrays.equals(content, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            bytes.position(3);
        }
        var text = CharBuffer.allocate(content.length);
        // A new decoder reports malformed input instead of replacing it.
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            var reason = "tệp không phải UTF-8; hãy lưu lại dạng “CSV UTF-8”";
            throw new BadRows(List.of(new BadRow(file, lineOf(content, bytes.position()), "", reason)));
        }
        return Normalizer.normalize(text.flip(), Normalizer.Form.NFC);
    }

    private static long lineOf(byte[] content, int position) {
        var line = 1L;
        for (var i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
