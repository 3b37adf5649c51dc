package vn.thidua.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A whole upload as a file of its own, for those that have to look through it; gone when closed. */
record AssembledFile(Path path, String sha256) implements AutoCloseable {

    static AssembledFile of(Upload upload, ChunkTable chunks) {
        try {
            var path = Files.createTempFile("evidence", null);
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                chunks.copy(upload.id(), out);
            }
            return new AssembledFile(path, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
