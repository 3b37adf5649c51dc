package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.refusal.Refused;

/** The people of a file, checked against the units and against the people who are known already. */
final class PeopleFile {

    static final String[] COLUMNS = {"id", "fullName", "position", "unit", "woman", "active", "roles"};

    private static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(\\.[a-z0-9]+)*");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Person> everybody = new HashMap<>();
    private final Map<CsvRow, Person> people = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> foreign;
    private final LocalDate today;

    private PeopleFile(List<Unit> units, List<Person> existing, ImportScope scope, LocalDate today) {
        scope.of(units).forEach(unit -> this.units.put(unit.code(), unit));
        scope.of(existing, units).forEach(person -> everybody.put(person.id(), person));
        foreign = existing.stream().map(Person::id).collect(Collectors.toSet());
        foreign.removeAll(everybody.keySet());
        this.today = today;
    }

    /**
     * @throws vn.thidua.csv.BadRows with everything that is wrong in the file
     * @throws Refused               when nobody would be left to administer the system
     */
    static List<Person> read(
            String name, byte[] content, List<Unit> units, List<Person> existing, ImportScope scope, LocalDate today) {
        var file = CsvFile.read(name, content, COLUMNS);
        var people = new PeopleFile(units, existing, scope, today);
        file.rows().forEach(people::take);
        people.people.forEach(people::checkHead);
        file.refuseIfBad();
        people.checkAdministered();
        return List.copyOf(people.people.values());
    }

    private void take(CsvRow row) {
        var id = row.matching(
                "id", ID, "chữ thường không dấu và số, nối bằng dấu chấm, tối đa 64 ký tự, ví dụ lan.nguyen");
        var fullName = row.text("fullName", 100);
        var position = row.text("position", 200);
        var woman = row.flag("woman");
        var active = row.flag("active");
        var roles = row.choices("roles", Role.class);
        checkUnit(row, active.orElse(false), roles);
        if (!ids.add(row.raw("id"))) {
            row.bad("id", "“%s” đã có ở dòng khác trong tệp".formatted(row.raw("id")));
        }
        if (foreign.contains(row.raw("id"))) {
            row.bad("id", "“%s” không dùng được cho tỉnh của bạn; hãy chọn tên khác".formatted(row.raw("id")));
        }
        row.ifGood(() -> new Person(
                        id.orElseThrow(),
                        fullName.orElseThrow(),
                        position.orElseThrow(),
                        row.raw("unit"),
                        woman.orElseThrow(),
                        active.orElseThrow(),
                        roles))
                .ifPresent(person -> {
                    people.put(row, person);
                    everybody.put(person.id(), person);
                });
    }

    private void checkUnit(CsvRow row, boolean active, Set<Role> roles) {
        var unit = units.get(row.raw("unit"));
        if (unit == null) {
            row.bad("unit", "không có đơn vị nào mang mã “%s”".formatted(row.raw("unit")));
            return;
        }
        if (active && !unit.existsOn(today)) {
            row.bad("unit", "%s không còn hoặc chưa hoạt động".formatted(unit.name()));
        }
        for (var role : roles) {
            if (!role.mayBeHeldAt(unit.kind())) {
                row.bad("roles", "vai trò %s chỉ có ở tỉnh hoặc sở, ban, ngành".formatted(role));
            }
        }
    }

    /** Two heads would leave open who signs for the unit. */
    private void checkHead(CsvRow row, Person person) {
        everybody.values().stream()
                .filter(other -> other.holds(Role.HEAD) && other.unitCode().equals(person.unitCode()))
                .filter(other -> person.holds(Role.HEAD) && !other.equals(person))
                .findFirst()
                .ifPresent(other -> row.bad("roles", "đơn vị đã có thủ trưởng là " + other.fullName()));
    }

    private void checkAdministered() {
        if (everybody.values().stream().noneMatch(person -> person.holds(Role.PROCESS_ADMIN))) {
            throw new Refused(
                    "no-process-admin",
                    "Phải còn ít nhất một người đang công tác giữ vai trò PROCESS_ADMIN; hãy giao vai trò đó cho một"
                            + " người trong tệp rồi gửi lại.",
                    "roles");
        }
    }
}
