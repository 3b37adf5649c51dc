package vn.thidua.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Keeps a second instance of the application off a data folder. The system takes it away when the JVM dies. */
class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartRefused when another process holds the folder */
    static DirectoryLock take(ServerFiles files) throws IOException {
        var channel = FileChannel.open(files.beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartRefused(("thư mục dữ liệu %s đang được một phiên Thi Đua khác sử dụng; hãy dừng phiên đó,"
                            + " hoặc đặt thidua.database.directory sang thư mục khác rồi khởi động lại.")
                    .formatted(files.directory()));
        }
        return new DirectoryLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
