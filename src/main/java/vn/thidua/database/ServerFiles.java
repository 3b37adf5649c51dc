package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A data folder of PostgreSQL and the files of ours beside it, which bear its name with an ending. */
record ServerFiles(Path directory) {

    private static final int PASSWORD_BYTES = 24;

    static ServerFiles of(String directory) {
        return new ServerFiles(Path.of(directory).toAbsolutePath().normalize());
    }

    Path beside(String ending) {
        return directory.resolveSibling(directory.getFileName() + ending);
    }

    /** Shared by all data folders that lie side by side. */
    Path programs() {
        return directory.resolveSibling("postgres-programs");
    }

    Path password() {
        return beside(".password");
    }

    boolean initialised() {
        return Files.exists(directory.resolve("PG_VERSION"));
    }

    /** The password of the data folder; made up once, before there is any data, and readable by its owner alone. */
    String readOrMakePassword() throws IOException {
        if (!Files.exists(password())) {
            if (initialised()) {
                throw new StartRefused(
                        "thiếu tệp mật khẩu %s của dữ liệu đang có; hãy khôi phục tệp này rồi khởi động lại."
                                .formatted(password()));
            }
            makePassword();
        }
        return Files.readString(password()).strip();
    }

    private void makePassword() throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        // A temporary file is created with mode 600, and renaming it leaves no moment with half a password.
        var file = Files.createTempFile(directory.getParent(), "password", null);
        Files.writeString(file, HexFormat.of().formatHex(random));
        Files.move(file, password(), StandardCopyOption.ATOMIC_MOVE);
    }
}
