package vn.thidua.evidence.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.refusal.Refused;

/** Asks clamd by its INSTREAM command: lengths and bytes in turn, a length of nought at the end, one line as answer. */
public final class ClamScanner implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamScanner.class);
    private static final Timer TIMER = new Timer("clamd", true);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int MOST_ANSWER = 1000;

    private final SocketAddress clamd;
    private final Duration patience;

    /** @param patience how long one scan may take, from the first byte to the answer */
    public ClamScanner(SocketAddress clamd, Duration patience) {
        this.clamd = clamd;
        this.patience = patience;
    }

    /** Reads {@code tcp://host:port} or {@code unix:/path}; anything else stops the start. */
    public static SocketAddress address(String text) {
        if (text.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(text.substring("unix:".length()));
        }
        var tcp = URI.create(text);
        if (!"tcp".equals(tcp.getScheme()) || tcp.getHost() == null || tcp.getPort() < 1) {
            throw new IllegalArgumentException("thidua.evidence.scanner is neither tcp://host:port nor unix:/path");
        }
        return new InetSocketAddress(tcp.getHost(), tcp.getPort());
    }

    @Override
    public Optional<String> virusIn(Path file) {
        var answer = answerAbout(file);
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(answer.indexOf(' ') + 1, answer.length() - FOUND.length()));
        }
        LOG.error("clamd did not scan a file: {}", answer);
        throw notScanned();
    }

    private String answerAbout(Path file) {
        try (var connection = open()) {
            connection.connect(clamd);
            write(connection, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (var content = Files.newInputStream(file)) {
                send(content, connection);
            }
            return read(connection);
        } catch (IOException silent) {
            LOG.error("clamd does not answer", silent);
            throw notScanned();
        }
    }

    /** A connection that ends when patience does, whatever it is waiting for. */
    private SocketChannel open() throws IOException {
        var connection = clamd instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        TIMER.schedule(new Ending(connection), patience.toMillis());
        return connection;
    }

    private static void send(InputStream content, SocketChannel connection) throws IOException {
        var buffer = new byte[1 << 16];
        for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
            write(connection, ByteBuffer.allocate(4).putInt(read).array());
            write(connection, buffer, read);
        }
        write(connection, new byte[4]);
    }

    private static void write(SocketChannel connection, byte[] bytes) throws IOException {
        write(connection, bytes, bytes.length);
    }

    private static void write(SocketChannel connection, byte[] bytes, int length) throws IOException {
        var left = ByteBuffer.wrap(bytes, 0, length);
        while (left.hasRemaining()) {
            connection.write(left);
        }
    }

    /** The answer up to its final zero byte. */
    private static String read(SocketChannel connection) throws IOException {
        var answer = ByteBuffer.allocate(MOST_ANSWER);
        while (answer.hasRemaining() && connection.read(answer) >= 0) {
            // until clamd has said everything
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Refused notScanned() {
        return new Refused(
                "evidence-not-scanned",
                "Chưa quét được mã độc nên chưa nhận tệp; hãy thử lại sau ít phút hoặc báo quản trị.");
    }

    private static final class Ending extends TimerTask {

        private final SocketChannel connection;

        Ending(SocketChannel connection) {
            this.connection = connection;
        }

        @Override
        public void run() {
            try {
                connection.close();
            } catch (IOException closed) {
                LOG.debug("Already gone", closed);
            }
        }
    }
}
