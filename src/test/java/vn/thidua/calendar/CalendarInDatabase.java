package vn.thidua.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.organisation.Organisation;

/** The calendar after a first start, on a database of the test's own. */
public final class CalendarInDatabase {

    final CalendarTable table = new CalendarTable(JdbcClient.create(TestDatabase.migrated()));

    /** As people read and correct it. */
    public final CalendarBook book;

    /** What counts on it. */
    public final Deadlines deadlines = new ComputedDeadlines(table);

    public CalendarInDatabase(Organisation organisation) {
        book = new CalendarBook(table, organisation);
        try {
            new FirstCalendar(table).run(new DefaultApplicationArguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
