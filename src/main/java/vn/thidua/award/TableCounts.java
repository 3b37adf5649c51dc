package vn.thidua.award;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has PostgreSQL count a table again after many rows were added at once. A join planned by the counts of before would
 * compare every row with every other until the time limit of a statement ends it.
 */
final class TableCounts {

    private static final int MANY = 1000;

    private TableCounts() {}

    /** Counts the table again where so many rows are many; never waits for somebody else who is counting. */
    static void refresh(JdbcClient db, String table, int addedRows) {
        if (addedRows >= MANY) {
            db.sql("analyze (skip_locked) " + table).update();
        }
    }
}
