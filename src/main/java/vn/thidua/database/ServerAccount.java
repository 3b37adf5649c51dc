package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Under which account the programs of PostgreSQL run: ours, or, since they refuse root, the owner of the data. */
class ServerAccount {

    private static final Path OURSELVES = Path.of("/proc/self");
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private ServerAccount() {}

    /** The words to put before a command. Gives data that belongs to root, say a restored copy, to nobody first. */
    static List<String> commandPrefix(Path directory) throws IOException {
        if (!Files.exists(OURSELVES) || ownerOf(OURSELVES) != ROOT) {
            return List.of();
        }
        var owner = Files.exists(directory) ? ownerOf(directory) : NOBODY;
        if (owner == ROOT) {
            giveTo(NOBODY, directory);
            owner = NOBODY;
        }
        // The one capability lets the account reach a data folder below one that only root may enter. The bit makes
        // access(2), by which initdb looks for postgres, count it too.
        return List.of(
                "setpriv",
                "--reuid=" + owner,
                "--regid=" + owner,
                "--clear-groups",
                "--securebits=+no_setuid_fixup",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static void giveTo(int account, Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", account);
            }
        }
    }
}
