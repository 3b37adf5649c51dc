package vn.thidua.directive;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.nomination.FakeOrganisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** The small province with its Văn phòng UBND, and another province with its own. */
public class DirectiveProvince extends FakeOrganisation {

    /** Keeps the register. */
    public static final String OFFICE = "diep.ho";
    /** Officer of Sở Y tế. */
    public static final String HEALTH = "lan.nguyen";
    /** Keeps the register of the other province. */
    static final String ELSEWHERE = "nga.ly";

    public DirectiveProvince() {
        unit("van-phong-ubnd-tinh", "Văn phòng UBND tỉnh", UnitKind.DEPARTMENT, "ninh-thuan");
        person(OFFICE, "Hồ Thị Diệp", "Chuyên viên", "van-phong-ubnd-tinh", Role.OFFICER);
        person("clerk", "Võ Văn Tâm", "Văn thư", "van-phong-ubnd-tinh", Role.CLERK);
        unit("ha-nam", "UBND tỉnh Hà Nam", UnitKind.PROVINCE, null);
        unit("ha-nam-van-phong", "Văn phòng UBND tỉnh Hà Nam", UnitKind.DEPARTMENT, "ha-nam");
        unit("ha-nam-so-y-te", "Sở Y tế tỉnh Hà Nam", UnitKind.DEPARTMENT, "ha-nam");
        person(ELSEWHERE, "Lý Thị Nga", "Chuyên viên", "ha-nam-van-phong", Role.OFFICER);
        person("ha-nam.lead", "Lý Thị Mơ", "Lãnh đạo", "ha-nam-so-y-te", Role.APPRAISAL_LEAD);
    }

    /** One more department, founded on 10/12/2023. */
    @Override
    public Optional<Unit> findUnit(String code) {
        return code.equals("so-moi")
                ? Optional.of(new Unit(
                        code, "Sở mới", UnitKind.DEPARTMENT, "ninh-thuan", LocalDate.of(2023, 12, 10), null, null))
                : super.findUnit(code);
    }
}
