package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void givesEveryTestADatabaseOfItsOwn() {
        var first = TestDatabase.fresh();
        var second = TestDatabase.fresh();
        JdbcClient.create(first).sql("create table seen (id int)").update();
        assertThat(tables(first)).isEqualTo(1);
        assertThat(tables(second)).isZero();
    }

    @Test
    void copiesWhatTheMigrationsMade() {
        assertThat(tables(TestDatabase.migrated())).isEqualTo(tables(TestDatabase.migrated()));
    }

    @Test
    void preparesATemplateOnlyOnce() {
        for (int copy = 0; copy < 2; copy++) {
            var database = TestDatabase.preparedOnce("once", empty -> JdbcClient.create(empty)
                    .sql("create table made_once (id int)")
                    .update());
            assertThat(tables(database)).isEqualTo(1);
        }
    }

    @Test
    void ordersVietnameseNamesAsPeopleDo() {
        assertThat(JdbcClient.create(TestDatabase.fresh())
                        .sql(
                                "select string_agg(name, ' ' order by name) from (values ('Đức'), ('Em'), ('Dũng')) as people(name)")
                        .query(String.class)
                        .single())
                .isEqualTo("Dũng Đức Em");
    }

    private static long tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select count(*) from information_schema.tables where table_schema = 'public'")
                .query(Long.class)
                .single();
    }
}
