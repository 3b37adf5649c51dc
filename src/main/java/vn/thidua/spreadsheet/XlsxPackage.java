package vn.thidua.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.thidua.refusal.Refused;

/** Tells by its content, never by its name, whether a file is an XLSX workbook that is safe to unpack. */
final class XlsxPackage {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = SpreadsheetFile.MEDIA_TYPE + ".main+xml";
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 60L << 20;

    private XlsxPackage() {}

    static void check(byte[] content) {
        if (startsWith(content, OLE)) {
            throw refused(
                    "là tệp Excel kiểu cũ (.xls) hoặc bị khóa bằng mật khẩu; hãy bỏ mật khẩu và lưu lại dạng .xlsx");
        }
        if (!startsWith(content, ZIP)) {
            throw refused("không phải bảng tính .xlsx; hãy lưu lại dạng “Excel Workbook (.xlsx)”");
        }
        var parts = parts(content);
        if (parts.containsKey("mimetype")) {
            throw refused("là bảng tính OpenDocument (.ods); hãy lưu lại dạng .xlsx");
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                || parts.getOrDefault(TYPES, "").contains("macroEnabled")) {
            throw refused("có macro; hãy lưu lại dạng “Excel Workbook (.xlsx)” không có macro");
        }
        if (!parts.getOrDefault(TYPES, "").contains(WORKBOOK)) {
            throw refused("không phải bảng tính .xlsx; hãy lưu lại dạng “Excel Workbook (.xlsx)”");
        }
    }

    /** The names of the parts, of one small one the text. Unpacks everything once, so that a bomb goes off here. */
    private static Map<String, String> parts(byte[] content) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            var left = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var read = entry.getName().equals(TYPES) ? text(zip) : "";
                left -= read.length() + skip(zip, left);
                parts.put(entry.getName(), read);
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw refused("quá lớn khi giải nén; hãy chỉ giữ lại phần số liệu rồi gửi lại");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw broken();
        }
        return parts;
    }

    private static String text(ZipArchiveInputStream zip) throws IOException {
        return new String(zip.readNBytes(1 << 20), StandardCharsets.UTF_8);
    }

    private static long skip(ZipArchiveInputStream zip, long most) throws IOException {
        var buffer = new byte[1 << 16];
        var skipped = 0L;
        for (var read = zip.read(buffer); read >= 0 && skipped <= most; read = zip.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    static Refused broken() {
        return refused("bị hỏng, không đọc được; hãy mở bằng Excel, lưu lại rồi gửi lại");
    }

    static Refused refused(String reason) {
        return new Refused("spreadsheet-unreadable", "Tệp gửi lên " + reason + ".");
    }
}
