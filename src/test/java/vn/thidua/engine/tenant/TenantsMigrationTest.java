package vn.thidua.engine.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;

/** Cases that began before cases had a tenant; of the engine's tables as many columns as it takes. */
class TenantsMigrationTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(dataSource);

    @BeforeEach
    void beginCases() {
        Flyway.configure().dataSource(dataSource).target("15").load().migrate();
        db.sql("""
                create table act_ru_execution (id_ text, proc_inst_id_ text, tenant_id_ text);
                create table act_ru_job (id_ text, process_instance_id_ text, tenant_id_ text);
                create table act_re_procdef (id_ text, tenant_id_ text);
                insert into act_ru_execution values ('case', 'case', null);
                insert into act_ru_job values ('timer', 'case', null), ('clean-up', null, null);
                insert into act_re_procdef values ('shared', null);
                """).update();
        addProvince("ninh-thuan");
    }

    @Test
    void givesThemToTheOnlyProvince() {
        migrate();

        assertThat(ownedBy("act_ru_execution", "ninh-thuan")).containsExactly("case");
        assertThat(ownedBy("act_ru_job", "ninh-thuan")).containsExactly("timer");
        assertThat(ownedBy("act_re_procdef", "ninh-thuan")).isEmpty();
    }

    @Test
    void leavesThemWhereNobodyCanTellWhoseTheyAre() {
        addProvince("kien-giang");

        migrate();

        assertThat(db.sql("select tenant_id_ from act_ru_execution")
                        .query(String.class)
                        .list())
                .containsOnlyNulls();
    }

    private void migrate() {
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    private void addProvince(String code) {
        db.sql("insert into unit (code, name, kind, valid_from) values (?, ?, 'PROVINCE', '1992-01-01')")
                .params(code, code)
                .update();
    }

    private List<String> ownedBy(String table, String tenant) {
        return db.sql("select id_ from %s where tenant_id_ = ?".formatted(table))
                .param(tenant)
                .query(String.class)
                .list();
    }
}
