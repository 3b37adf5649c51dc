package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RegisterEntry.Honour;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Reads awards that were given elsewhere from a CSV file, for one province. */
final class RegisterFile {

    private static final String[] COLUMNS = {
        "kind",
        "unit",
        "person",
        "label",
        "award",
        "form",
        "decision_number",
        "decision_date",
        "decider",
        "movement",
        "year",
        "theme",
        "first_day",
        "last_day",
        "initiatives"
    };
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern THEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int CODE = 100;
    private static final int NAME = 500;
    private static final int NUMBER = 50;

    private final Organisation organisation;
    private final String province;
    private final LocalDate today;

    RegisterFile(Organisation organisation, String province, LocalDate today) {
        this.organisation = organisation;
        this.province = province;
        this.today = today;
    }

    /** @throws vn.thidua.csv.BadRows when a single cell is wrong */
    List<RegisterEntry> read(String name, byte[] content) {
        var file = CsvFile.read(name, content, COLUMNS);
        var entries = new ArrayList<RegisterEntry>();
        Map<List<Object>, Long> lines = new HashMap<>();
        for (var row : file.rows()) {
            entry(row).ifPresent(entry -> {
                noteDuplicate(row, lines.putIfAbsent(key(entry), row.line()));
                entries.add(entry);
            });
        }
        file.refuseIfBad();
        return entries;
    }

    private Optional<RegisterEntry> entry(CsvRow row) {
        var awardee = awardee(row);
        var honour = honour(row);
        var movement = row.text("movement", NAME);
        var year = row.matching("year", YEAR, "năm có bốn chữ số");
        var achievement = achievement(row);
        var initiatives = row.optionalText("initiatives", NAME);
        return row.ifGood(() -> new RegisterEntry(
                UUID.randomUUID(),
                province,
                awardee.orElseThrow(),
                organisation.speakingUnit(awardee.get().unitCode()).code(),
                honour.orElseThrow(),
                movement.orElseThrow(),
                Integer.parseInt(year.orElseThrow()),
                achievement.orElseThrow(),
                InitiativeDecision.citedIn(initiatives.orElse("")),
                null,
                null));
    }

    private Optional<Awardee> awardee(CsvRow row) {
        var kind = row.choice("kind", NomineeKind.class);
        var unit = unit(row);
        var person = row.optionalText("person", CODE);
        var label = row.text("label", NAME);
        kind.ifPresent(found -> checkPerson(row, found, person));
        return row.ifGood(
                () -> new Awardee(kind.orElseThrow(), unit.orElseThrow(), person.orElse(null), label.orElseThrow()));
    }

    private Optional<String> unit(CsvRow row) {
        var unit = row.text("unit", CODE);
        if (unit.isPresent()
                && organisation.findUnit(unit.get()).filter(this::ofProvince).isEmpty()) {
            row.bad("unit", "không có đơn vị nào của tỉnh mang mã “%s”".formatted(unit.get()));
        }
        return unit;
    }

    private void checkPerson(CsvRow row, NomineeKind kind, Optional<String> person) {
        if (kind == NomineeKind.COLLECTIVE && person.isPresent()) {
            row.bad("person", "khen thưởng tập thể thì để trống");
        }
        if (kind == NomineeKind.INDIVIDUAL && person.filter(this::known).isEmpty()) {
            row.bad("person", "không có người nào của tỉnh mang mã “%s”".formatted(person.orElse("")));
        }
    }

    private boolean known(String personId) {
        return organisation
                .findPerson(personId)
                .map(Person::unitCode)
                .flatMap(organisation::findUnit)
                .filter(this::ofProvince)
                .isPresent();
    }

    private boolean ofProvince(Unit unit) {
        return organisation.provinceOf(unit.code()).code().equals(province);
    }

    private Optional<Honour> honour(CsvRow row) {
        var award = row.text("award", NAME);
        var form = row.choice("form", AwardForm.class);
        var number = row.text("decision_number", NUMBER);
        var date = row.date("decision_date");
        var decider = row.text("decider", NAME);
        if (date.filter(today::isBefore).isPresent()) {
            row.bad("decision_date", "ngày quyết định chưa đến");
        }
        return row.ifGood(() -> new Honour(
                award.orElseThrow(),
                form.orElseThrow(),
                new OfficialDocument(number.orElseThrow(), date.orElseThrow()),
                decider.orElseThrow()));
    }

    private static Optional<Achievement> achievement(CsvRow row) {
        var theme = row.matching("theme", THEME, "mã chủ đề như cai-cach-hanh-chinh");
        var first = row.date("first_day");
        var last = row.date("last_day");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            row.bad("last_day", "trước ngày đầu của thành tích");
        }
        return row.ifGood(() -> new Achievement(theme.orElseThrow(), first.orElseThrow(), last.orElseThrow()));
    }

    private static List<Object> key(RegisterEntry entry) {
        return Arrays.asList(
                entry.awardee().unitCode(),
                entry.awardee().personId(),
                entry.honour().decision());
    }

    private static void noteDuplicate(CsvRow row, @Nullable Long firstLine) {
        if (firstLine != null) {
            row.bad("decision_number", "trùng với dòng %d của tệp".formatted(firstLine));
        }
    }
}
