package vn.thidua.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.whatif.TriedRound.LEAD;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.WholeApplicationTest;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundRanking;
import vn.thidua.award.RoundRegister;
import vn.thidua.movement.Verdict;
import vn.thidua.refusal.Refused;
import vn.thidua.whatif.WhatIfChanges.CriterionChange;
import vn.thidua.whatif.WhatIfChanges.FigureChange;
import vn.thidua.whatif.WhatIfChanges.QuotaChange;
import vn.thidua.whatif.WhatIfResult.Line;

/** What a round would come to, on the demo figures and with the real criteria, ranking and quota. */
@WholeApplicationTest
class WhatIfTest {

    private static final WhatIfChanges NOTHING = new WhatIfChanges(List.of(), List.of(), List.of());
    private static final String TU_PHAP_WOULD_PASS = "ddciScore * 2 > ddciScorePrevious";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WhatIf whatIf;

    private TriedRound round;

    @BeforeEach
    void open() {
        round = new TriedRound(application);
    }

    @AfterEach
    void takeOut() {
        round.close();
    }

    @Test
    void showsTheRoundAsItIsWhereNothingIsChanged() {
        var result = whatIf.of(round.id, NOTHING);

        assertThat(result.lines())
                .extracting(line -> line.label() + ": " + line.before().standing())
                .containsExactly(
                        "Sở Y tế: INSIDE",
                        "Sở Thông tin và Truyền thông: INSIDE",
                        "UBND huyện Ninh Hải: OUTSIDE",
                        "Công an tỉnh: OUTSIDE",
                        "Sở Tư pháp: FAILS");
        assertThat(result.lines()).allSatisfy(line -> {
            assertThat(line.after()).isEqualTo(line.before());
            assertThat(line.move()).isEqualTo(Move.STAYS);
            assertThat(line.verdicts()).isEmpty();
        });
        assertThat(line(result, "Sở Tư pháp").before().reason()).isEqualTo("Không đạt 000-T12 (000, dòng 70)");
    }

    @Test
    void agreesWithTheRankingTheRoundItselfMakes() {
        round.score("UBND huyện Ninh Hải", 90);
        application.getBean(RoundClosing.class).close(round.id, false, LEAD);
        application.getBean(RoundRanking.class).rank(round.id);

        var ranked = application.getBean(RoundRegister.class).lines(round.id).stream()
                .map(line -> line.ranked())
                .map(line -> line.candidate().label() + line.rank() + line.place() + line.explanation());
        var tried = whatIf.of(round.id, NOTHING).lines().stream()
                .filter(line -> line.before().rank() != null)
                .map(line -> line.label()
                        + line.before().rank()
                        + line.before().standing()
                        + line.before().reason());

        assertThat(tried).containsExactlyElementsOf(ranked.toList()).hasSize(4);
    }

    @Test
    void letsSomebodyInUnderAnotherThresholdAndSaysWhomThatPushesOut() {
        var result = whatIf.of(round.id, criterion("000-T12", "passes/0", null, TU_PHAP_WOULD_PASS));

        var tuPhap = line(result, "Sở Tư pháp");
        assertThat(tuPhap.move()).isEqualTo(Move.ENTERS);
        assertThat(tuPhap.after().rank()).isEqualTo(1);
        assertThat(tuPhap.verdicts()).singleElement().satisfies(change -> {
            assertThat(change.source()).isEqualTo("000, dòng 70");
            assertThat(change.before()).isEqualTo(Verdict.FAIL);
            assertThat(change.after()).isEqualTo(Verdict.PASS);
            assertThat(change.person()).isNull();
        });
        assertThat(line(result, "Sở Thông tin và Truyền thông").move()).isEqualTo(Move.LEAVES);
        assertThat(result.lines()).extracting(Line::label).startsWith("Sở Tư pháp", "Sở Thông tin và Truyền thông");
        assertThat(result.changes())
                .singleElement()
                .asString()
                .contains("000-T12", "điều kiện đạt 1", "“ddciScore > ddciScorePrevious” thành", "000, dòng 70");
    }

    @Test
    void changesOneThresholdOfAnExpression() {
        var result = whatIf.of(round.id, criterion("000-T10", "passes/0", 0, "1"));

        assertThat(result.changes())
                .singleElement()
                .asString()
                .contains("“proceduresOverdue = 1 and proceduresBacklog = 0”");
        assertThat(line(result, "Sở Y tế").after().standing()).isEqualTo(Standing.NEEDS_HUMAN);
        assertThat(line(result, "Sở Y tế").after().reason()).isEqualTo("Cần người xem 000-T10 (000, dòng 66)");
        assertThat(line(result, "Sở Y tế").move()).isEqualTo(Move.LEAVES);
    }

    @Test
    void keepsWhatAPersonDecidedAndShowsIt() {
        var result = whatIf.of(
                round.id,
                new WhatIfChanges(
                        List.of(
                                new CriterionChange("000-T13", "passes/0", 0, "100"),
                                new CriterionChange("000-T13", "fails/0", 0, "100")),
                        List.of(),
                        List.of()));

        var change = line(result, "Sở Y tế").verdicts().get(0);
        assertThat(change.machineBefore()).isEqualTo(Verdict.NEEDS_HUMAN);
        assertThat(change.machineAfter()).isEqualTo(Verdict.FAIL);
        assertThat(change.before()).isEqualTo(Verdict.PASS);
        assertThat(change.after()).isEqualTo(Verdict.PASS);
        assertThat(change.person()).isEqualTo("Đã xem hồ sơ");
        assertThat(line(result, "Sở Y tế").move()).isEqualTo(Move.STAYS);
    }

    @Test
    void keepsOutWhomAPersonBarredAndInWhoIsOnlyCommentedOn() {
        round.hold("Sở Tư pháp", "BARRED");
        round.hold("Sở Y tế", null);

        var result = whatIf.of(round.id, criterion("000-T12", "passes/0", null, TU_PHAP_WOULD_PASS));

        assertThat(line(result, "Sở Tư pháp").after().standing()).isEqualTo(Standing.BARRED);
        assertThat(line(result, "Sở Tư pháp").after().reason()).isEqualTo("Ý kiến công khai: Phản ánh đúng");
        assertThat(line(result, "Sở Y tế").before().standing()).isEqualTo(Standing.INSIDE);
    }

    @Test
    void cutsByAnotherQuotaAndShowsTies() {
        var fewer = whatIf.of(round.id, quota("1"));
        assertThat(line(fewer, "Sở Thông tin và Truyền thông").move()).isEqualTo(Move.LEAVES);
        assertThat(line(fewer, "Sở Thông tin và Truyền thông").after().reason())
                .contains("ngoài chỉ tiêu tối đa 1 tập thể (giả định, thay cho 000, dòng 97)");
        assertThat(fewer.quotas().get(0).before()).isEqualTo(2);
        assertThat(fewer.quotas().get(0).after()).isEqualTo(1);

        round.score("UBND huyện Ninh Hải", 80);
        var tied = whatIf.of(round.id, quota("3"));
        assertThat(line(tied, "UBND huyện Ninh Hải").move()).isEqualTo(Move.TO_EDGE);
        assertThat(line(tied, "Công an tỉnh").after().standing()).isEqualTo(Standing.AT_EDGE);
        assertThat(line(tied, "Công an tỉnh").after().reason()).contains("còn 1 suất cho 2 tập thể ngang nhau");
    }

    @Test
    void namesTheUnitsThatProposeMoreThanAQuotaOfSingleUnitsWouldAllow() {
        var none = new WhatIfChanges(List.of(), List.of(new QuotaChange(0, "0")), List.of());

        assertThat(whatIf.of(round.id, none).overfull())
                .extracting(unit -> unit.unit() + ": " + unit.nominees() + " " + unit.allowed())
                .containsExactlyInAnyOrder(
                        "Sở Y tế: [Sở Y tế] 0",
                        "Sở Thông tin và Truyền thông: [Sở Thông tin và Truyền thông] 0",
                        "UBND huyện Ninh Hải: [UBND huyện Ninh Hải] 0",
                        "Công an tỉnh: [Công an tỉnh] 0");
        assertThat(whatIf.of(round.id, quota("1")).overfull()).isEmpty();
    }

    @Test
    void readsASupposedFigureInPlaceOfTheOneInForce() {
        var result = whatIf.of(round.id, figure("so-y-te", "proceduresOverdue", "5"));

        assertThat(line(result, "Sở Y tế").move()).isEqualTo(Move.LEAVES);
        assertThat(line(result, "Sở Y tế").after().reason()).isEqualTo("Không đạt 000-T10 (000, dòng 66)");
        assertThat(line(result, "Sở Y tế").verdicts().get(0).arithmeticAfter()).startsWith("Hồ sơ trễ hẹn: 5");
        assertThat(line(result, "UBND huyện Ninh Hải").move()).isEqualTo(Move.ENTERS);
        assertThat(result.changes()).singleElement().asString().contains("năm 2023 của Sở Y tế: 0", "thành 5");
    }

    @Test
    void countsWhoIsStillUnderAppraisalWithTheMachinesVerdicts() {
        round.propose("xa-phuoc-thuan", "UBND xã Phước Thuận", 99);

        var result = whatIf.of(round.id, NOTHING);

        assertThat(line(result, "UBND xã Phước Thuận").before().standing()).isEqualTo(Standing.NEEDS_HUMAN);
        assertThat(result.warnings()).anyMatch(warning -> warning.contains("chỉ tính các hồ sơ đã ký"));
    }

    @Test
    void changesNothingAnywhere() {
        var before = round.everything();
        assertThat(before)
                .anyMatch(table -> table.startsWith("verdict "))
                .anyMatch(table -> table.startsWith("nominee "));

        whatIf.of(round.id, criterion("000-T12", "passes/0", null, TU_PHAP_WOULD_PASS));
        whatIf.of(round.id, quota("0"));
        whatIf.of(round.id, figure("so-y-te", "proceduresOverdue", "5"));

        assertThat(round.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000-T13 | passes/0 | 0  | nhiều     | threshold-invalid  | Ngưỡng thử của tiêu chí 000-T13, điều kiện đạt 1: “nhiều” không phải là số; ví dụ viết đúng: 1.234.567,5; hãy nhập lại.
            000-T13 | passes/0 | 0  | 1.000     | threshold-invalid  | Ngưỡng thử của tiêu chí 000-T13, điều kiện đạt 1: số “1.000” có thể hiểu hai cách; hãy viết 1000 hoặc 1,000; hãy nhập lại.
            000-T13 | passes/0 | 9  | 5         | threshold-invalid  | Ngưỡng thử của tiêu chí 000-T13, điều kiện đạt 1: không có ngưỡng thứ 10; hãy nhập lại.
            000-T13 | passes/7 | 0  | 5         | expression-unknown | Tiêu chí 000-T13 không có điều kiện “passes/7”; hãy chọn trong các điều kiện của tiêu chí.
            000-T99 | passes/0 | 0  | 5         | criterion-unknown  | Kế hoạch không có tiêu chí mang mã “000-T99”; hãy chọn trong danh sách tiêu chí.
            000-T13 | passes/0 |    | 1 / 2 > 0 | expression-invalid | Điều kiện thử của tiêu chí 000-T13 không dùng được: không dùng phép chia vì làm tròn; hãy nhân chéo, ví dụ a * 10 > b: 1 / 2 > 0; hãy sửa lại điều kiện.
            """)
    void refusesWhatNoCriterionCouldBe(
            String code, String place, @Nullable Integer number, String value, String expected, String sentence) {
        assertThatThrownBy(() -> whatIf.of(round.id, criterion(code, place, number, value)))
                .satisfies(refusal(expected, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | -1  | quota-invalid | Chỉ tiêu thử (000, dòng 97): “-1” không phải là số nguyên từ 0 trở lên; hãy nhập lại.
            1 | 1,5 | quota-invalid | Chỉ tiêu thử (000, dòng 97): “1,5” không phải là số nguyên từ 0 trở lên; hãy nhập lại.
            7 | 1   | quota-unknown | Hình thức khen thưởng này không có chỉ tiêu thứ 8; hãy chọn trong danh sách chỉ tiêu.
            """)
    void refusesWhatNoQuotaCouldBe(int quota, String number, String expected, String sentence) {
        var changes = new WhatIfChanges(List.of(), List.of(new QuotaChange(quota, number)), List.of());
        assertThatThrownBy(() -> whatIf.of(round.id, changes)).satisfies(refusal(expected, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so-nao-do        | proceduresOverdue | 5   | subject-unknown | Không có đơn vị nào mang mã “so-nao-do” trong UBND tỉnh Ninh Thuận; hãy chọn trong danh sách.
            kien-giang-so-y-te | proceduresOverdue | 5 | subject-unknown | Không có đơn vị nào mang mã “kien-giang-so-y-te” trong UBND tỉnh Ninh Thuận; hãy chọn trong danh sách.
            so-y-te          | proceduresOverdue | -5  | figure-invalid  | Số liệu thử “Số hồ sơ thủ tục hành chính trễ hẹn” của “Sở Y tế”: giá trị không được âm; hãy nhập lại.
            so-y-te          | loiKhongCo        | 5   | metric-unknown  | Không tiêu chí nào của kế hoạch dùng chỉ tiêu số liệu “loiKhongCo”; hãy chọn trong danh sách.
            so-y-te          | componentIndexScore | 5 | figure-item     | Số liệu thử “Điểm chỉ số thành phần” phải ghi tên mục; hãy sửa mục “Chi tiết”.
            """)
    void refusesWhatNoFigureCouldBe(String subject, String metric, String value, String expected, String sentence) {
        assertThatThrownBy(() -> whatIf.of(round.id, figure(subject, metric, value)))
                .satisfies(refusal(expected, sentence));
    }

    private static Consumer<Throwable> refusal(String code, String sentence) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(Refused.class).hasMessage(sentence);
            assertThat(((Refused) thrown).code()).isEqualTo(code);
        };
    }

    private static WhatIfChanges criterion(String code, String place, @Nullable Integer number, String value) {
        return new WhatIfChanges(List.of(new CriterionChange(code, place, number, value)), List.of(), List.of());
    }

    private static WhatIfChanges quota(String number) {
        return new WhatIfChanges(List.of(), List.of(new QuotaChange(1, number)), List.of());
    }

    private static WhatIfChanges figure(String subject, String metric, String value) {
        return new WhatIfChanges(List.of(), List.of(), List.of(new FigureChange(subject, metric, "", null, value)));
    }

    private static Line line(WhatIfResult result, String label) {
        return Stream.of(result)
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
