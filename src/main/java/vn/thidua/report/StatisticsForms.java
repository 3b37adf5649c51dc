package vn.thidua.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardsOfPeriod;
import vn.thidua.award.AwardsOfPeriod.Given;
import vn.thidua.award.AwardsOfPeriod.Span;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/**
 * The forms 0601.N to 0605.N/BNV-TĐKT of TT 02/2023/TT-BNV, due on 15/12. What the application does not hold stays an
 * empty cell with a note, for a person to fill in.
 */
@Component
class StatisticsForms {

    /** What stands beside a number the application does not hold. */
    static final String UNKNOWN = "chưa có số liệu trong phần mềm";

    private static final List<String> HEADS = List.of("Chỉ tiêu thống kê", "Số lượng", "Ghi chú");
    private static final Set<AwardForm> OF_THE_STATE = EnumSet.of(AwardForm.PRIME_MINISTER_CERTIFICATE);
    private static final Set<Role> STAFF = EnumSet.of(Role.APPRAISER, Role.APPRAISAL_LEAD, Role.COUNCIL_SECRETARY);

    private final MovementsSection movements;
    private final AwardsOfPeriod awards;
    private final Organisation organisation;

    StatisticsForms(MovementsSection movements, AwardsOfPeriod awards, Organisation organisation) {
        this.movements = movements;
        this.awards = awards;
        this.organisation = organisation;
    }

    /** The five forms of the year. */
    List<Section> of(ReportScope scope) {
        var span = new Span(scope.province(), scope.units(), scope.period().first(), scope.asOf());
        var given = awards.given(span);
        return List.of(
                form("0601.N/BNV-TĐKT", "Số phong trào thi đua", movements(scope)),
                form("0602.N/BNV-TĐKT", "Khen thưởng cấp Nhà nước", state(given)),
                form("0603.N/BNV-TĐKT", "Khen thưởng cấp bộ, ban, ngành, tỉnh", others(given)),
                form("0604.N/BNV-TĐKT", "Tổ chức làm công tác thi đua, khen thưởng", bodies(scope)),
                form("0605.N/BNV-TĐKT", "Người làm công tác thi đua, khen thưởng", staff(scope)));
    }

    private static Section form(String number, String name, List<List<@Nullable Object>> rows) {
        return new Section(
                "Biểu %s: %s".formatted(number, name),
                List.of("Hạn gửi: ngày 15/12 hằng năm (Thông tư 02/2023/TT-BNV)."),
                List.of(new ReportTable("Biểu " + number.substring(0, number.indexOf('/')), HEADS, rows)),
                List.of());
    }

    private List<List<@Nullable Object>> movements(ReportScope scope) {
        var found = movements.movements(scope);
        var launched = (int) found.stream()
                .filter(movement -> movement.launchedIn(scope.period()))
                .count();
        return List.of(
                row("Số phong trào thi đua của năm", found.size(), "theo các kế hoạch phong trào trong phần mềm"),
                row("Trong đó: phát động trong năm", launched, "theo ngày ban hành kế hoạch phát động"),
                unknown("Phong trào phát động ngoài phần mềm"));
    }

    private static List<List<@Nullable Object>> state(List<Given> given) {
        var rows = new ArrayList<>(awarded(
                given.stream().filter(one -> OF_THE_STATE.contains(one.form())).toList()));
        rows.add(unknown("Huân chương, huy chương, danh hiệu và hình thức khen thưởng cấp Nhà nước khác"));
        return rows;
    }

    private static List<List<@Nullable Object>> others(List<Given> given) {
        var rows = new ArrayList<>(awarded(
                given.stream().filter(one -> !OF_THE_STATE.contains(one.form())).toList()));
        rows.add(unknown("Danh hiệu thi đua và hình thức khen thưởng không ghi trong Sổ khen thưởng"));
        return rows;
    }

    private static List<List<@Nullable Object>> awarded(List<Given> given) {
        return given.stream()
                .map(one -> row(
                        "%s – %s".formatted(one.award(), one.kind() == NomineeKind.COLLECTIVE ? "tập thể" : "cá nhân"),
                        one.given() - one.revoked(),
                        one.revoked() == 0 ? "" : "không tính %d quyết định đã hủy bỏ".formatted(one.revoked())))
                .toList();
    }

    private List<List<@Nullable Object>> bodies(ReportScope scope) {
        var councils = (int) people(scope)
                .filter(person -> person.holds(Role.COUNCIL_MEMBER))
                .map(Person::unitCode)
                .distinct()
                .count();
        return List.of(
                row("Đơn vị có Hội đồng Thi đua - Khen thưởng", councils, "theo vai trò thành viên trong phần mềm"),
                unknown("Tổ chức chuyên trách làm công tác thi đua, khen thưởng"));
    }

    private List<List<@Nullable Object>> staff(ReportScope scope) {
        var staff = (int) people(scope).filter(person -> person.holdsAny(STAFF)).count();
        return List.of(
                row("Người thẩm định hồ sơ và thư ký Hội đồng", staff, "theo vai trò trong phần mềm"),
                unknown("Công chức, viên chức chuyên trách, kiêm nhiệm khác"));
    }

    private Stream<Person> people(ReportScope scope) {
        return organisation.everyoneOf(scope.province()).stream()
                .filter(person -> scope.units().contains(person.unitCode()));
    }

    private static List<@Nullable Object> unknown(String what) {
        return row(what, null, UNKNOWN);
    }

    private static List<@Nullable Object> row(String what, @Nullable Integer number, String note) {
        return Arrays.asList(what, number, note);
    }
}
