package vn.thidua.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL for this machine, unpacked from the class path once and kept for the next start. */
class ServerArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private ServerArchive() {}

    /** The folder below {@code cache} whose {@code bin} holds initdb, pg_ctl and postgres. */
    static Path unpackedIn(Path cache) throws IOException {
        Path unpacked;
        try (var archive = open()) {
            unpacked = cache.resolve(DigestUtils.md5DigestAsHex(archive));
        }
        if (!Files.exists(unpacked)) {
            var partial = Files.createDirectories(cache.resolve("partial-" + UUID.randomUUID()));
            unpackTo(partial);
            moveUnlessThere(partial, unpacked);
        }
        return unpacked;
    }

    private static InputStream open() throws IOException {
        var system = System.getProperty("os.name").split(" ")[0];
        var machine = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "bản cài đặt này không kèm PostgreSQL cho %s %s; hãy đặt SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                                    .formatted(system, machine)
                            + " và SPRING_DATASOURCE_PASSWORD để dùng một máy chủ PostgreSQL có sẵn.",
                    e);
        }
    }

    private static void unpackTo(Path folder) throws IOException {
        try (var archive = open();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & OWNER_MAY_EXECUTE) != 0, false);
        }
    }

    /** Only a complete folder gets its final name, so that a killed or a simultaneous start never meets half of one. */
    private static void moveUnlessThere(Path partial, Path unpacked) throws IOException {
        try {
            Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(partial);
            if (!Files.exists(unpacked)) {
                throw e;
            }
        }
    }
}
