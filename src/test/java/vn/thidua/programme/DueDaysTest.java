package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.ShippedCalendar;

/** What every deadline of Quyết định 465 comes to in each year of its term. */
class DueDaysTest {

    private static final Programme PROGRAMME = ShippedProgramme.read();

    private final DueDays days = new DueDays(new ShippedCalendar());

    @ParameterizedTest
    @CsvFileSource(resources = "/programme/ninh-thuan-465-2022-due.csv", delimiter = '|')
    void everyTaskIn2022To2025(String code, String in2022, String in2023, String in2024, String in2025) {
        assertThat(shown(code, 2022)).isEqualTo(in2022);
        assertThat(shown(code, 2023)).isEqualTo(in2023);
        assertThat(shown(code, 2024)).isEqualTo(in2024);
        assertThat(shown(code, 2025)).isEqualTo(in2025);
    }

    @Test
    void theTableNamesEveryTaskAndEveryKindOfRule() {
        var table = ShippedProgramme.text("/programme/ninh-thuan-465-2022-due.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0]);

        assertThat(table)
                .containsExactlyElementsOf(
                        PROGRAMME.tasks().stream().map(ReformTask::code).toList());
        assertThat(PROGRAMME.tasks().stream()
                        .map(task -> task.toDo().deadline().rule().kind())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(DueRule.Kind.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I.1   | 2022 | Văn bản ghi “Trước 25/12 hàng năm”.
            I.1   | 2022 | với năm 2022 là ngày 25/12/2022: ngày đó không còn trong hạn.
            I.1   | 2022 | Ngày cuối cùng của thời hạn là thứ Bảy, ngày 24/12/2022.
            I.1   | 2022 | ngày làm việc cuối cùng trước khi hết hạn là thứ Sáu, ngày 23/12/2022.
            I.2   | 2023 | Thời hạn là hết quý I năm 2023.
            I.2   | 2023 | Ngày cuối cùng của thời hạn là thứ Sáu, ngày 31/03/2023.
            I.4   | 2023 | Năm 2023 không có nhiệm vụ này.
            I.6   | 2023 | Bắt đầu từ quý II, sau khi cấp có thẩm quyền công bố các Chỉ số;
            III.7 | 2023 | Không có nhu cầu thì đơn vị báo không phát sinh.
            I.2b  | 2023 | Không có ngày cuối cùng; cơ quan chủ trì báo cáo tiến độ mỗi quý.
            VII.3 | 2023 | Thời hạn là hết năm 2023.
            III.10 | 2023 | Cơ quan chủ trì nêu ngày hoàn thành theo kế hoạch của đơn vị; chưa nêu thì thời hạn là hết ngày 31/12/2023.
            """)
    void explainsHowTheDayComesAbout(String code, int year, String sentence) {
        assertThat(due(code, year).explanation()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 1", "2024-03-31, 1", "2024-04-01, 2", "2024-09-30, 3", "2024-12-31, 4"})
    void everyDayLiesInAQuarter(LocalDate day, int quarter) {
        assertThat(DueDays.quarterOf(day)).isEqualTo(quarter);
    }

    private String shown(String code, int year) {
        var due = due(code, year);
        return switch (due.kind()) {
            case BY_DAY -> String.valueOf(due.lastDay());
            case BY_NAMED_DAY -> {
                assertThat(due.lastDay()).isEqualTo(LocalDate.of(year, 12, 31));
                yield "NAMED";
            }
            default -> due.kind().name();
        };
    }

    private Due due(String code, int year) {
        return days.of(PROGRAMME.findTask(code).orElseThrow().toDo().deadline(), year);
    }
}
