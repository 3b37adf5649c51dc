package vn.thidua.report.file;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Liberation Serif: of the measures of Times New Roman, which NĐ 30/2020/NĐ-CP asks for, and free to bundle. */
enum ReportFonts {
    REGULAR,
    BOLD,
    ITALIC;

    static final String FAMILY = "Liberation Serif";

    /** The font file. */
    InputStream open() {
        var name = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(
                ReportFonts.class.getResourceAsStream("/liberation/LiberationSerif-%s.ttf".formatted(name)));
    }

    /** The font for drawing. */
    Font drawn(float size) {
        try (var file = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font cannot be read", e);
        }
    }
}
