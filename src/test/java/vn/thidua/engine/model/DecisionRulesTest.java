package vn.thidua.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.engine.DecisionContract;
import vn.thidua.engine.DecisionContract.Cell;

class DecisionRulesTest {

    private static final DecisionContract CONTRACT = new DecisionContract(
            "salary", Map.of("day", "date"), Map.of("amount", Cell.of("[1-9]\\d*", "số tiền, ví dụ 2340000")));

    @Test
    void refusesAnotherLanguageThanFeel() {
        var dmn = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
                  <decision id="dec" name="dec"><literalExpression id="l" expressionLanguage="javascript"><text>1</text></literalExpression></decision>
                </definitions>
                """;
        assertThat(reasons(dmn))
                .containsExactly(
                        "dec: thiếu thời hạn lưu lịch sử (historyTimeToLive)",
                        "l: chỉ được dùng FEEL, không dùng javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[date(\"2023-07-01\")..date(\"2024-06-30\")] ; >= date(\"2024-07-01\")",
                ">= date(\"2024-07-01\") ; [date(\"2023-07-01\")..date(\"2024-06-30\")]",
                "< date(\"2024-07-01\") ; >= date(\"2024-07-01\")",
                "[date(\"2023-07-01\")..date(\"2024-07-01\")) ; [date(\"2024-07-01\")..date(\"2024-12-31\")]",
                "<= date(\"2024-06-29\") ; date(\"2024-06-30\") ; > date(\"2024-06-30\")",
                "-",
                "''"
            })
    void acceptsRowsThatFollowEachOtherDayByDay(String cells) {
        assertThat(reasons(byDay(cells.split(" ; ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [date("2023-07-01")..date("2024-06-30")] ; >= date("2024-07-02") | giữa dòng 1 và dòng 2 hở ngày: không có dòng nào từ 01/07/2024 đến 01/07/2024
            >= date("2024-07-02") ; [date("2023-07-01")..date("2024-06-30")] | giữa dòng 2 và dòng 1 hở ngày: không có dòng nào từ 01/07/2024 đến 01/07/2024
            [date("2023-07-01")..date("2024-07-01")) ; > date("2024-07-01") | hở ngày: không có dòng nào từ 01/07/2024 đến 01/07/2024
            [date("2023-07-01")..date("2024-06-30")] ; >= date("2024-06-30") | dòng 1 (từ 01/07/2023 đến 30/06/2024) và dòng 2 (từ 30/06/2024 trở đi) chồng ngày lên nhau
            - ; date("2024-06-30") | dòng 1 (mọi ngày) và dòng 2 (từ 30/06/2024 đến 30/06/2024) chồng ngày
            >= date("2024-02-30") | dòng 1: “>= date("2024-02-30")” không phải là khoảng ngày
            >= "2024-02-01" | không phải là khoảng ngày
            >= date("2024-02-01"), date("2023-01-01") | không phải là khoảng ngày
            [date("2024-07-01")..date("2024-06-30")] | không phải là khoảng ngày
            >= date("2024-02-01 | dòng 1: điều kiện FEEL viết sai
            """)
    void refusesAGapAnOverlapAndWhatIsNoSpanOfDays(String cells, String reason) {
        assertThat(reasons(byDay(cells.split(" ; ")))).anyMatch(found -> found.contains(reason));
    }

    @Test
    void comparesOnlyRowsThatAskTheSameOtherwise() {
        var sameDays = "[date(\"2023-07-01\")..date(\"2024-06-30\")]";
        assertThat(reasons(table(
                        List.of("day:date", "kind:string"), row(sameDays, "\"A\"", "1"), row(sameDays, "\"B\"", "2"))))
                .isEmpty();
        assertThat(reasons(table(
                        List.of("day:date", "kind:string"), row(sameDays, "\"A\"", "1"), row(sameDays, "\"A\"", "2"))))
                .singleElement()
                .asString()
                .contains("chồng ngày lên nhau");
    }

    @Test
    void refusesTwoRowsThatAskTheSame() {
        assertThat(reasons(table(List.of("kind:string"), row("\"A\"", "1"), row("\"B\"", "2"), row(" \"A\"", "3"))))
                .containsExactly("salary: dòng 1 và dòng 3 có cùng điều kiện");
    }

    @Test
    void refusesASecondColumnOfDays() {
        assertThat(reasons(table(List.of("day:date", "other:date"), row("-", "-", "1"))))
                .containsExactly("salary: bảng chỉ được có một cột ngày");
    }

    @Test
    void refusesAnotherWayToChooseARow() {
        assertThat(reasons(byDay("-").replace("UNIQUE", "FIRST")))
                .containsExactly("salary: chỉ được dùng cách chọn dòng UNIQUE");
    }

    @Test
    void refusesAResultThatIsNoFeel() {
        assertThat(reasons(table(List.of("kind:string"), row("\"A\"", "1.490.000"))))
                .containsExactly("salary: dòng 1: kết quả FEEL viết sai: 1.490.000");
    }

    @Test
    void refusesATableTheApplicationCouldNotRead() {
        assertThat(reasons(byDay("-"), CONTRACT)).isEmpty();
        assertThat(reasons(byDay("-").replace(">day<", ">date<"), CONTRACT))
                .containsExactly("salary: thiếu cột điều kiện “day” kiểu date");
        assertThat(reasons(byDay("-").replace("typeRef=\"date\"", "typeRef=\"string\""), CONTRACT))
                .containsExactly("salary: thiếu cột điều kiện “day” kiểu date");
        assertThat(reasons(byDay("-").replace("name=\"amount\"", "name=\"sum\""), CONTRACT))
                .containsExactly("salary: thiếu cột kết quả “amount”");
        assertThat(reasons(table(List.of("day:date"), row("-", "\"một triệu\"")), CONTRACT))
                .containsExactly("salary: dòng 1, cột “Số tiền”: \"một triệu\" phải là số tiền, ví dụ 2340000");
        assertThat(reasons(table(List.of("day:date", "kind:string"), row("-", "\"A\"", "1")), CONTRACT))
                .containsExactly("salary: có cột điều kiện mà phần mềm không dùng");
    }

    @Test
    void leavesTablesTheApplicationDoesNotReadAlone() {
        var other = new DecisionContract("other", Map.of("x", "string"), Map.of());
        assertThat(reasons(byDay("-"), other)).isEmpty();
    }

    private static List<String> reasons(String dmn, DecisionContract... contracts) {
        return new DecisionRules(List.of(contracts)).reasons(dmn.getBytes(StandardCharsets.UTF_8));
    }

    private static String byDay(String... cells) {
        return table(
                List.of("day:date"),
                Stream.of(cells)
                        .map(cell -> row(cell.replace("''", ""), "1490000"))
                        .toArray(String[]::new));
    }

    private static String table(List<String> inputs, String... rows) {
        var columns = inputs.stream()
                .map(input -> input.split(":"))
                .map(input -> "<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>"
                        .formatted(input[1], input[0]))
                .collect(Collectors.joining());
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="x">
                  <decision id="salary" name="salary" camunda:historyTimeToLive="P1D"><decisionTable hitPolicy="UNIQUE">%s<output label="Số tiền" name="amount"/>%s</decisionTable></decision>
                </definitions>
                """.formatted(columns, String.join("", rows));
    }

    /** The cells of a row, the last one the result. */
    private static String row(String... cells) {
        var conditions = Stream.of(cells)
                .limit(cells.length - 1)
                .map(cell -> "<inputEntry><text><![CDATA[%s]]></text></inputEntry>".formatted(cell))
                .collect(Collectors.joining());
        return "<rule>%s<outputEntry><text><![CDATA[%s]]></text></outputEntry></rule>"
                .formatted(conditions, cells[cells.length - 1]);
    }
}
