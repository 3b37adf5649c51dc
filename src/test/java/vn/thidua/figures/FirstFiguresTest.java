package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.KnownUnits;

class FirstFiguresTest {

    private final JdbcFigures figures =
            (JdbcFigures) StoredFigures.in(JdbcClient.create(TestDatabase.migrated()), new KnownUnits());

    @Test
    void entersTheFileOnceAndLeavesLaterCorrectionsAlone() throws IOException {
        start("100");
        start("98");

        assertThat(figures.inForce(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::value)
                .containsExactly("100");
    }

    @Test
    void startsWithoutFiguresWhenNoFileIsGiven() throws IOException {
        new FirstFigures(new FigureSettings(null), figures).run(new DefaultApplicationArguments());

        assertThat(figures.empty()).isTrue();
    }

    private void start(String staff) throws IOException {
        var csv = "subject_kind,subject,metric,year,item,value,source_document,source_date\n"
                + "UNIT,so-y-te,staffTotal,2023,," + staff + ",Báo cáo số 1/BC-SNV,2024-01-05\n";
        var file = new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8));
        new FirstFigures(new FigureSettings(file), figures).run(new DefaultApplicationArguments());
    }
}
