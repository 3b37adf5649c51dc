package vn.thidua.evidence;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/**
 * A file on its way.
 *
 * @param version what came of it; none while it is unfinished
 */
record Upload(
        UUID id, Announced file, String startedBy, @Nullable UUID version) {

    /** The size of every chunk but the last, in bytes. */
    static final int CHUNK = 1 << 20;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * What somebody says they will send.
     *
     * @param size   in bytes, at least 1
     * @param sha256 by which an interrupted upload is found again; none when the browser cannot tell
     */
    record Announced(
            Place place, String name, long size, @Nullable String sha256) {

        Announced {
            if (size < 1) {
                throw new Refused("evidence-empty", "Tệp “%s” rỗng; hãy chọn tệp khác.".formatted(name));
            }
            sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
            if (sha256 != null && !SHA256.matcher(sha256).matches()) {
                throw new Refused(
                        "evidence-hash", "Mã kiểm tra của tệp không đúng dạng; hãy tải lại trang rồi thử lại.");
            }
        }
    }

    /** How many chunks it has. */
    int chunks() {
        return Math.toIntExact((file.size() + CHUNK - 1) / CHUNK);
    }

    /**
     * The length of a chunk in bytes.
     *
     * @throws Refused when the file has no such chunk
     */
    int lengthOf(int number) {
        if (number < 0 || number >= chunks()) {
            throw unlikeAnnounced();
        }
        return (int) Math.min(CHUNK, file.size() - (long) number * CHUNK);
    }

    /** The refusal of bytes that are not those announced. */
    Refused unlikeAnnounced() {
        return new Refused(
                "evidence-unlike-announced",
                "Phần gửi lên không đúng với tệp “%s” đã báo; hãy bỏ tệp này và gửi lại từ đầu."
                        .formatted(file.name()));
    }
}
