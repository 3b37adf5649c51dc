package vn.thidua.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.evidence.SampleFiles;
import vn.thidua.refusal.Refused;

/** Streams of a PDF file that are packed in other ways than most: what swells is refused, what is harmless is taken. */
class PdfChainTest {

    private static final String SWOLLEN = "phình ra quá lớn khi mở";
    private static final String TANGLED = "nén chồng nhiều lớp";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("LZW", pdf(lzw(17, 1), "LZWDecode"), SWOLLEN),
                arguments("LZW by its short name", pdf(lzw(17, 1), "LZW"), SWOLLEN),
                arguments("LZW that counts otherwise", pdf(lzw(17, 0), "LZWDecode"), SWOLLEN),
                arguments("run lengths", pdf(runs(120), "RunLengthDecode"), SWOLLEN),
                arguments("LZW behind ASCII 85", pdf(ascii85(lzw(17, 1)), "ASCII85Decode", "LZWDecode"), SWOLLEN),
                arguments("run lengths behind ASCII 85", pdf(ascii85(runs(120)), "A85", "RL"), SWOLLEN),
                arguments("Flate behind ASCII 85", pdf(ascii85(flate(120)), "ASCII85Decode", "FlateDecode"), SWOLLEN),
                arguments(
                        "blanks of ASCII 85",
                        pdf("z".repeat(7 * MEGABYTE).getBytes(StandardCharsets.US_ASCII), "A85", "Fl"),
                        SWOLLEN),
                arguments("Flate twice", pdf(flate(1), "FlateDecode", "FlateDecode"), TANGLED),
                arguments(
                        "LZW behind hexadecimal digits",
                        pdf("00>".getBytes(StandardCharsets.US_ASCII), "AHx", "LZW"),
                        TANGLED),
                arguments("ASCII 85 twice", pdf(ascii85(ascii85(flate(1))), "A85", "A85", "Fl"), TANGLED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void refusesWhatSwells(String what, byte[] file, String why) {
        assertThatThrownBy(() -> kindOf(file))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("Tệp “a.pdf” " + why)
                        .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/F#69lter /LZWDecode", "/Filter % so\n [ % it\r\n /LZWDecode ]", "/#46#69#6c#74#65#72/L#5aW"})
    void readsANameHoweverItIsWritten(String filter) {
        assertThatThrownBy(() -> kindOf(rewritten(pdf(lzw(17, 1), "LZWDecode"), filter)))
                .hasMessageContaining(SWOLLEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter 7 0 R", "/Filter [7 0 R]", "/DecodeParms <</Columns 2000000>>", "/Columns 7 0 R"})
    void refusesWhatCannotBeTold(String entry) {
        assertThatThrownBy(() -> kindOf(rewritten(pdf(flate(1), "FlateDecode"), entry)))
                .hasMessageContaining(TANGLED);
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("LZW", pdf(lzw(1, 1), "LZWDecode")),
                arguments("run lengths", pdf(runs(1), "RunLengthDecode")),
                arguments("Flate behind ASCII 85", pdf(ascii85(flate(1)), "ASCII85Decode", "FlateDecode")),
                arguments("a picture behind Flate", pdf(flate(1), "FlateDecode", "DCTDecode")),
                arguments("a picture in digits", pdf("00>".getBytes(StandardCharsets.US_ASCII), "AHx", "DCTDecode")),
                arguments("a line of nine dots", rewritten(pdf(flate(1), "FlateDecode"), "/Filter/Fl/Columns 9")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void takesWhatDoesNot(String what, byte[] file) {
        assertThat(kindOf(file)).isEqualTo(FileKind.PDF);
    }

    private FileKind kindOf(byte[] content) {
        try {
            return ContentCheck.kindOf(Files.write(folder.resolve("a"), content), "a.pdf");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file with a stream that holds the data and says that it is packed so. */
    private static byte[] pdf(byte[] packed, String... filters) {
        return SampleFiles.pdf(document -> {
            try {
                var stream = new PDStream(document);
                try (var out = stream.getCOSObject().createRawOutputStream()) {
                    out.write(packed);
                }
                var names = new COSArray();
                Arrays.stream(filters).map(COSName::getPDFName).forEach(names::add);
                stream.getCOSObject().setItem(COSName.FILTER, filters.length == 1 ? names.get(0) : names);
                document.getPage(0).setContents(stream);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** The same file with another entry in front, in place of what says how its stream is packed. */
    private static byte[] rewritten(byte[] file, String entry) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return text.replaceAll("/Filter /(LZW|Flate)Decode", Matcher.quoteReplacement(entry))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] flate(int megabytes) {
        return SampleFiles.bytes(out -> {
            try (var packing = new DeflaterOutputStream(out)) {
                for (var written = 0; written < megabytes; written++) {
                    packing.write(new byte[MEGABYTE]);
                }
            }
        });
    }

    private static byte[] ascii85(byte[] data) {
        return SampleFiles.bytes(out -> FilterFactory.INSTANCE
                .getFilter(COSName.ASCII85_DECODE)
                .encode(new ByteArrayInputStream(data), out, new COSDictionary(), 0));
    }

    /** Zeros, 128 to two bytes. */
    private static byte[] runs(int megabytes) {
        var packed = new byte[megabytes * MEGABYTE / 64 + 1];
        for (var at = 0; at < packed.length - 1; at += 2) {
            packed[at] = (byte) 129;
        }
        packed[packed.length - 1] = (byte) 128;
        return packed;
    }

    /** Zeros by tables that are used up: each code says one zero more than the one before, seven megabytes in all. */
    private static byte[] lzw(int tables, int early) {
        return SampleFiles.bytes(out -> {
            var writer = new BitWriter(out);
            for (var table = 0; table < tables; table++) {
                writer.write(256, table == 0 ? 9 : 12);
                writer.write(0, 9);
                for (var code = 258; code < 4094; code++) {
                    writer.write(code, width(code + early));
                }
            }
            writer.write(257, 12);
            writer.end();
        });
    }

    private static int width(int codes) {
        return codes < 512 ? 9 : codes < 1024 ? 10 : codes < 2048 ? 11 : 12;
    }

    private static final class BitWriter {

        private final OutputStream out;
        private long held;
        private int count;

        BitWriter(OutputStream out) {
            this.out = out;
        }

        void write(int code, int width) throws IOException {
            held = held << width | code;
            for (count += width; count >= 8; count -= 8) {
                out.write((int) (held >> count - 8));
            }
        }

        void end() throws IOException {
            out.write((int) (held << 8 - count));
        }
    }
}
