package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.StandIn;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** A small province: a department that proposes, the body that appraises, a commune, and people in each. */
public class FakeOrganisation implements Organisation {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    public FakeOrganisation() {
        unit("ninh-thuan", "UBND tỉnh Ninh Thuận", UnitKind.PROVINCE, null);
        unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, "ninh-thuan");
        unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT, "ninh-thuan");
        unit("so-y-te-phong-to-chuc", "Phòng Tổ chức", UnitKind.DIVISION, "so-y-te");
        unit("so-y-te-phong-nghiep-vu", "Phòng Nghiệp vụ", UnitKind.DIVISION, "so-y-te");
        unit("thanh-tra-tinh", "Thanh tra tỉnh", UnitKind.DEPARTMENT, "ninh-thuan");
        unit("cong-an-tinh", "Công an tỉnh", UnitKind.VERTICAL_AGENCY, "ninh-thuan");
        unit("xa-phuoc-thuan", "UBND xã Phước Thuận", UnitKind.COMMUNE, "ninh-thuan");
        person("lan.nguyen", "Nguyễn Thị Lan", "Chuyên viên", "so-y-te", Role.OFFICER);
        person("hung.le", "Lê Văn Hùng", "Giám đốc Sở", "so-y-te", Role.HEAD, Role.COUNCIL_MEMBER);
        person("binh.tran", "Trần Văn Bình", "Chuyên viên", "so-y-te-phong-to-chuc");
        person("an.vu", "Vũ Thị An", "Trưởng phòng", "so-y-te-phong-to-chuc", Role.OFFICER, Role.APPRAISER);
        person("tam.bui", "Bùi Văn Tâm", "Phó phòng", "so-y-te-phong-to-chuc", Role.APPRAISAL_LEAD, Role.HEAD);
        person("yen.ly", "Lý Thị Yến", "Chuyên viên", "so-y-te-phong-nghiep-vu", Role.OFFICER);
        person("xuan.ho", "Hồ Thị Xuân", "Công chức", "xa-phuoc-thuan", Role.OFFICER);
        person("ha.do", "Đỗ Văn Hà", "Chuyên viên", "so-noi-vu", Role.OFFICER);
        person("mai.pham", "Phạm Thị Mai", "Chuyên viên", "so-noi-vu", Role.APPRAISER);
        person("thu.cao", "Cao Thị Thu", "Thanh tra viên", "thanh-tra-tinh", Role.OFFICER);
        person("loc.dinh", "Đinh Văn Lộc", "Chánh Thanh tra", "thanh-tra-tinh", Role.HEAD);
        person("quang.mai", "Mai Văn Quang", "Giám đốc Công an tỉnh", "cong-an-tinh", Role.HEAD);
        person("son.vo", "Võ Hồng Sơn", "Phó Giám đốc", "so-noi-vu", Role.APPRAISAL_LEAD, Role.APPRAISER);
    }

    protected final void unit(String code, String name, UnitKind kind, @Nullable String parent) {
        units.put(code, new Unit(code, name, kind, parent, LocalDate.of(1992, 4, 1), null, null));
    }

    protected final void person(String id, String name, String position, String unit, Role... roles) {
        people.put(id, new Person(id, name, position, unit, name.contains("Thị"), true, Set.of(roles)));
    }

    /** Lets somebody hold a role for somebody absent from now on; with no role, no longer. */
    public void standIn(String id, String position, StandIn... held) {
        var person = people.get(id);
        people.put(
                id,
                new Person(
                        id, person.fullName(), position, person.unitCode(), false, true, person.roles(), Set.of(held)));
    }

    @Override
    public Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public List<Unit> subtree(String code) {
        List<Unit> found = new ArrayList<>(List.of(unit(code)));
        units.values().stream()
                .filter(unit -> code.equals(unit.parentCode()))
                .forEach(child -> found.addAll(subtree(child.code())));
        return found;
    }

    @Override
    public Unit speakingUnit(String code) {
        Unit unit = unit(code);
        return unit.kind() == UnitKind.DIVISION && unit.parentCode() != null ? speakingUnit(unit.parentCode()) : unit;
    }

    /** Sở Y tế took over from so-y-te-cu. */
    @Override
    public Set<String> lineage(String code) {
        return code.equals("so-y-te") ? Set.of("so-y-te", "so-y-te-cu") : Set.of(code);
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return people.values().stream()
                .filter(person -> speakingUnit(person.unitCode()).code().equals(unitCode))
                .toList();
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        List<String> codes = subtree(unitCode).stream().map(Unit::code).toList();
        return people.values().stream()
                .filter(person -> codes.contains(person.unitCode()))
                .toList();
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return people.values().stream()
                .filter(person -> person.holdsAt(role, unitCode))
                .toList();
    }
}
