package vn.thidua.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.refusal.Refused;

/** The scanner is asked in its own words, and nothing passes without its answer. */
class ClamScannerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] CONTENT = new byte[300_000];

    @TempDir
    Path folder;

    @Test
    void sendsTheWholeFileAndHearsThatItIsClean() throws Exception {
        Arrays.fill(CONTENT, (byte) 7);
        try (var clamd = tcp(file -> Arrays.equals(file, CONTENT) ? "stream: OK" : "stream: Changed FOUND")) {
            assertThat(new ClamScanner(clamd.address(), LONG).virusIn(file())).isEmpty();
        }
    }

    @Test
    void hearsWhatWasFoundOverAUnixSocketToo() throws Exception {
        var address = UnixDomainSocketAddress.of(folder.resolve("clamd.ctl"));
        try (var clamd = new FakeClamd(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX), address, file -> "stream: Eicar-Test FOUND")) {
            assertThat(clamd.address()).isEqualTo(ClamScanner.address("unix:" + address.getPath()));
            assertThat(new ClamScanner(address, LONG).virusIn(file())).contains("Eicar-Test");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "stream: OK FOUND ERROR", "UNKNOWN COMMAND", " "})
    void refusesWhatWasNotScanned(String answer) throws Exception {
        try (var clamd = tcp(file -> answer)) {
            assertNotScanned(new ClamScanner(clamd.address(), LONG));
        }
    }

    @Test
    void refusesWhenPatienceEnds() throws Exception {
        try (var clamd = tcp(file -> "")) {
            assertNotScanned(new ClamScanner(clamd.address(), Duration.ofMillis(50)));
        }
    }

    @Test
    void refusesWhenNobodyListens() throws Exception {
        try (var taken = new Socket()) { // bound, so that nobody else comes to listen there meanwhile
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            assertNotScanned(new ClamScanner(taken.getLocalSocketAddress(), LONG));
        }
        assertNotScanned(new ClamScanner(UnixDomainSocketAddress.of(folder.resolve("nobody")), LONG));
    }

    @Test
    void readsWhereClamdListens() {
        assertThat(ClamScanner.address("tcp://127.0.0.1:3310")).isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
        assertThatThrownBy(() -> ClamScanner.address("127.0.0.1:3310")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClamScanner.address("http://clamd")).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertNotScanned(ClamScanner scanner) {
        assertThatThrownBy(() -> scanner.virusIn(file()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).startsWith("Chưa quét được mã độc"));
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("a"), CONTENT);
    }

    private static FakeClamd tcp(Function<byte[], String> answer) throws IOException {
        return new FakeClamd(
                ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answer);
    }
}
