package vn.thidua.evidence.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Speaks clamd's INSTREAM on a real socket; answers as it is told, or not at all. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocketChannel server;
    private final Function<byte[], String> answer;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param answer what to say to a whole file; an empty text says nothing until closed */
    FakeClamd(ServerSocketChannel server, SocketAddress address, Function<byte[], String> answer) throws IOException {
        this.server = server.bind(address);
        this.answer = answer;
        var thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    private void serve() {
        try {
            while (server.isOpen()) {
                try (var connection = server.accept()) {
                    answer(connection);
                }
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(SocketChannel connection) throws IOException, InterruptedException {
        var in = new DataInputStream(Channels.newInputStream(connection));
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        var said = command.equals("zINSTREAM\0") ? answer.apply(file.toByteArray()) : "UNKNOWN COMMAND";
        if (said.isEmpty()) {
            closed.await();
        }
        connection.write(ByteBuffer.wrap((said + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }
}
