package vn.thidua.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/** Which names a file may have: what it says is what people see, and no system reads more into it. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");
    private static final Pattern PATH = Pattern.compile("[/\\\\]|\\.\\.");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern HARMLESS =
            Pattern.compile("[\\p{L}\\p{N}_(\\[“‘][\\p{L}\\p{M}\\p{N}\\p{Pd} ()\\[\\]“”‘’'.,;_+=@#&!%°№$~^]*[^. ]");
    private static final Pattern DEVICE =
            Pattern.compile("(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * The name as it is kept: composed letters, plain blanks.
     *
     * @throws Refused when it could be a path, hides a letter or turns the others round
     */
    static String of(String given) {
        var name = BLANKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw refused("phải có từ 1 đến %d ký tự".formatted(LONGEST));
        }
        if (PATH.matcher(name).find()) {
            throw refused("không được có dấu “/”, “\\” hay “..”");
        }
        if (HIDDEN.matcher(name).find()) {
            throw refused("có ký tự ẩn hoặc ký tự đảo chiều chữ");
        }
        if (!HARMLESS.matcher(name).matches() || DEVICE.matcher(name).matches()) {
            throw refused("chỉ được gồm chữ, số, dấu cách và dấu câu thông thường, bắt đầu bằng chữ hoặc số");
        }
        return name;
    }

    private static Refused refused(String why) {
        return new Refused("evidence-name", "Tên tệp %s; hãy đổi tên tệp rồi gửi lại.".formatted(why), "name");
    }
}
