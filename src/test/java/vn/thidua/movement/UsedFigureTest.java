package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.CriterionVerdict.UsedFigure;

class UsedFigureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsVerdictsWrittenBeforeMetricAndOriginWereKept() throws Exception {
        var old = "{\"label\": \"Tổng số biên chế năm 2023\", \"value\": \"100\", \"document\": \"Báo cáo số 1\"}";

        assertThat(JSON.readValue(old, UsedFigure.class))
                .isEqualTo(new UsedFigure("", "Tổng số biên chế năm 2023", "100", "Báo cáo số 1", null));
    }

    @Test
    void keepsTheOriginThroughTheTable() throws Exception {
        var figure =
                new UsedFigure("directivesLate", "Số", "1", "Sổ", "/thi-dua/directives.html?unit=so-y-te&year=2023");

        assertThat(JSON.readValue(JSON.writeValueAsString(figure), UsedFigure.class))
                .isEqualTo(figure);
    }
}
