package vn.thidua.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of files in the database, a chunk of at most 1 MB in memory at a time. */
@Repository
class ChunkTable {

    private final JdbcClient db;

    ChunkTable(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a chunk unless it is there. Whether the chunk kept is this one. */
    boolean keep(UUID file, int number, byte[] bytes) {
        db.sql("insert into evidence_chunk (file, number, bytes) values (?, ?, ?) on conflict do nothing")
                .params(file, number, bytes)
                .update();
        return Arrays.equals(read(file, number), bytes);
    }

    /** The numbers of the chunks that are there, in order. */
    List<Integer> numbers(UUID file) {
        return db.sql("select number from evidence_chunk where file = ? order by number")
                .param(file)
                .query(Integer.class)
                .list();
    }

    /** Writes the whole file. */
    void copy(UUID file, OutputStream out) throws IOException {
        for (var number : numbers(file)) {
            out.write(read(file, number));
        }
    }

    void delete(UUID file) {
        db.sql("delete from evidence_chunk where file = ?").param(file).update();
    }

    private byte[] read(UUID file, int number) {
        return db.sql("select bytes from evidence_chunk where file = ? and number = ?")
                .params(file, number)
                .query(byte[].class)
                .single();
    }
}
