package vn.thidua.classification;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.Classification.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Opens a classification and asks its units to score themselves. */
@Service
@Transactional
public class ClassificationOpening {

    private final ClassificationTable table;
    private final UnitPartTable parts;
    private final ClassificationScopes scopes;
    private final CriteriaSets sets;
    private final ClassificationNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    ClassificationOpening(
            ClassificationTable table,
            UnitPartTable parts,
            ClassificationScopes scopes,
            CriteriaSets sets,
            ClassificationNotices notices,
            Organisation organisation,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.scopes = scopes;
        this.sets = sets;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What the opener says.
     *
     * @param scope   key of one of {@link #scopes}
     * @param set     code of one of {@link #sets}
     * @param askedBy the document that asks for the self-scoring, as cited: it is quoted to whoever is late
     * @param due     last day of the self-scoring
     */
    public record Asked(String scope, String set, int year, String askedBy, LocalDate due) {}

    /** The units this person may classify. */
    public List<ScopeChoice> scopes(String personId) {
        return scopes.of(personId);
    }

    /** The sets to choose from, newest versions. */
    public List<CriteriaSet> sets(String personId) {
        var province = organisation.provinceOf(organisation.person(personId).unitCode());
        return sets.newest(province.code()).stream().map(CriteriaSets.Kept::set).toList();
    }

    /** Opens a classification of a year that has begun; every unit is classified once a year. */
    public Classification open(Asked asked, String personId) {
        var scope = one(scopes(personId), choice -> choice.key().equals(asked.scope()), "scope");
        var set = one(sets(personId), choice -> choice.code().equals(asked.set()), "criteriaSet");
        refuseBadDays(asked);
        var opened = new Classification(
                UUID.randomUUID(),
                scope.level(),
                scope.openerCode(),
                scope.province(),
                asked.year(),
                scope.words(),
                set.code(),
                set.version(),
                asked.askedBy(),
                asked.due(),
                Stage.OPEN,
                "",
                null,
                null,
                null);
        table.add(opened, personId);
        scope.units().forEach(unit -> {
            if (!parts.add(opened.id(), asked.year(), unit.code())) {
                throw new Refused(
                        "unit-classified",
                        "%s đã được phân loại năm %d; mỗi đơn vị chỉ được phân loại một lần trong năm, hãy chọn phạm vi hoặc năm khác."
                                .formatted(unit.name(), asked.year()),
                        "scope");
            }
        });
        return opened;
    }

    /** Asks every unit to score itself. */
    public void announce(UUID id) {
        var opened = table.get(id);
        parts.of(id)
                .forEach(part -> notices.tellUnit(
                        NoticeKind.NEW_WORK,
                        part.id(),
                        part.unitCode(),
                        "Tự chấm điểm cải cách hành chính, đến hết ngày " + day(opened.selfScoreDue()),
                        "%s: hãy tự chấm điểm theo bộ tiêu chí, thủ trưởng ký đến hết ngày %s (%s). Quá hạn không nhận bản tự chấm."
                                .formatted(opened.name(), day(opened.selfScoreDue()), opened.askedBy())));
    }

    private void refuseBadDays(Asked asked) {
        var today = LocalDate.now(clock);
        if (asked.year() > today.getYear()) {
            throw new Refused(
                    "year-to-come", "Năm %d chưa đến; hãy chọn năm đã bắt đầu.".formatted(asked.year()), "year");
        }
        if (asked.due().isBefore(today)) {
            throw new Refused(
                    "due-past",
                    "Hạn tự chấm %s đã qua; hãy chọn từ hôm nay trở đi.".formatted(day(asked.due())),
                    "selfScoreDue");
        }
    }

    private static <T> T one(List<T> choices, java.util.function.Predicate<T> wanted, String field) {
        return choices.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "choice-changed",
                        "Lựa chọn không còn hoặc không do bạn thực hiện; hãy mở lại biểu mẫu.",
                        field));
    }
}
