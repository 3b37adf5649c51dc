package vn.thidua.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardsOfPeriod;
import vn.thidua.award.AwardsOfPeriod.Given;
import vn.thidua.award.AwardsOfPeriod.Paid;
import vn.thidua.award.AwardsOfPeriod.Span;
import vn.thidua.movement.NomineeKind;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;

/** The awards of the period by form, and the money that goes with them by fund. */
@Component
@Order(70)
class AwardsSection implements ReportSection {

    private static final String HEADING = "Khen thưởng và tiền thưởng";

    private final AwardsOfPeriod awards;

    AwardsSection(AwardsOfPeriod awards) {
        this.awards = awards;
    }

    @Override
    public Section of(ReportScope scope) {
        var span = new Span(scope.province(), scope.units(), scope.period().first(), scope.asOf());
        var given = awards.given(span);
        if (given.isEmpty()) {
            return Section.saying(
                    HEADING, "Trong kỳ không có quyết định khen thưởng nào được ghi trong Sổ khen thưởng.");
        }
        var forms = forms(given);
        var paid = awards.paid(span);
        var tables = new ArrayList<>(List.of(formTable(forms)));
        if (!paid.isEmpty()) {
            tables.add(fundTable(paid));
        }
        return new Section(HEADING, List.of(said(forms), saidOf(paid)), tables, List.of(chart(forms)));
    }

    private static List<Form> forms(List<Given> given) {
        return given.stream()
                .collect(Collectors.groupingBy(Given::award, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> Form.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String said(List<Form> forms) {
        var revoked = forms.stream().mapToInt(Form::revoked).sum();
        var gone = revoked == 0 ? "" : " Đến nay đã hủy bỏ %d lượt trong số đó.".formatted(revoked);
        return "Trong kỳ có %d lượt khen thưởng theo các quyết định ghi trong Sổ khen thưởng, gồm %d tập thể và %d cá nhân.%s"
                .formatted(
                        forms.stream().mapToInt(Form::all).sum(),
                        forms.stream().mapToInt(Form::collectives).sum(),
                        forms.stream().mapToInt(Form::individuals).sum(),
                        gone);
    }

    private static String saidOf(List<Paid> paid) {
        if (paid.isEmpty()) {
            return "Chưa xác định tiền thưởng trong phần mềm cho các quyết định này.";
        }
        var sum = paid.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var back = paid.stream().map(Paid::revoked).reduce(BigDecimal.ZERO, BigDecimal::add);
        var gone = back.signum() == 0
                ? ""
                : ", trong đó %s đồng của các quyết định đã hủy bỏ".formatted(ReportTable.text(back));
        return "Tiền thưởng đã xác định kèm theo các quyết định trong kỳ là %s đồng%s."
                .formatted(ReportTable.text(sum), gone);
    }

    private static ReportTable formTable(List<Form> forms) {
        return new ReportTable(
                "Khen thưởng theo hình thức",
                List.of("Hình thức", "Tập thể", "Cá nhân", "Cộng", "Đã hủy bỏ"),
                forms.stream()
                        .map(form -> List.<Object>of(
                                form.award(), form.collectives(), form.individuals(), form.all(), form.revoked()))
                        .toList());
    }

    private static ReportTable fundTable(List<Paid> paid) {
        return new ReportTable(
                "Tiền thưởng theo nguồn kinh phí",
                List.of("Nguồn kinh phí", "Số được thưởng", "Số tiền (đồng)"),
                paid.stream()
                        .map(fund -> List.<Object>of(fund.fund(), fund.awards(), fund.amount()))
                        .toList());
    }

    private static ReportChart chart(List<Form> forms) {
        return new ReportChart(
                "Số lượt khen thưởng theo hình thức",
                List.of(new Series("Tập thể", Tone.FIRST), new Series("Cá nhân", Tone.SECOND)),
                forms.stream()
                        .map(form -> new Bar(form.award(), List.of(form.collectives(), form.individuals())))
                        .toList());
    }

    /** One award over both kinds of nominees. */
    private record Form(String award, int collectives, int individuals, int revoked) {

        static Form of(String award, List<Given> given) {
            return new Form(
                    award,
                    number(given, NomineeKind.COLLECTIVE),
                    number(given, NomineeKind.INDIVIDUAL),
                    given.stream().mapToInt(Given::revoked).sum());
        }

        int all() {
            return collectives + individuals;
        }

        private static int number(List<Given> given, NomineeKind kind) {
            return given.stream()
                    .filter(one -> one.kind() == kind)
                    .mapToInt(Given::given)
                    .sum();
        }
    }
}
