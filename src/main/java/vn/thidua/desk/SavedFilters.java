package vn.thidua.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** The filters a person keeps; nobody else sees them. */
@Service
@Transactional
public class SavedFilters {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 30;
    private static final UUID NONE = new UUID(0, 0);

    private final SavedFilterTable table;
    private final Organisation organisation;
    private final Clock clock;

    SavedFilters(SavedFilterTable table, Organisation organisation, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The person's filters by name. */
    public List<SavedFilter> of(String personId) {
        return table.of(personId);
    }

    /**
     * Keeps a filter; one of the same name, told apart without case and marks, is replaced.
     *
     * @throws Refused when the name is empty or too long, or there are too many
     */
    public void keep(String name, TaskQuestion question, String personId) {
        var wanted = required(name);
        var person = organisation.acting(personId).id();
        if (table.of(person).size() >= MOST && !table.isTaken(wanted, NONE, person)) {
            throw new Refused(
                    "too-many-filters", "Bạn đã lưu %d bộ lọc; hãy xóa bớt rồi lưu lại.".formatted(MOST), "name");
        }
        table.keep(wanted, question, person, clock.instant());
    }

    /** Gives a filter another name. */
    public void rename(UUID id, String name, String personId) {
        var wanted = required(name);
        if (table.isTaken(wanted, id, personId)) {
            throw new Refused(
                    "filter-name-taken", "Bạn đã có bộ lọc “%s”; hãy đặt tên khác.".formatted(wanted), "name");
        }
        requireFound(table.rename(id, wanted, personId));
    }

    /** Lets the desk open with that filter and no other. */
    public void choose(UUID id, String personId) {
        table.forgetChoice(personId);
        requireFound(table.choose(id, personId));
    }

    /** Lets the desk open without a filter. */
    public void forgetChoice(String personId) {
        table.forgetChoice(personId);
    }

    /** Forgets a filter. */
    public void delete(UUID id, String personId) {
        requireFound(table.delete(id, personId));
    }

    private static String required(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refused(
                    "filter-name",
                    "Tên bộ lọc phải có từ 1 đến %d ký tự; hãy nhập lại.".formatted(LONGEST_NAME),
                    "name");
        }
        return stripped;
    }

    private static void requireFound(int changed) {
        if (changed == 0) {
            throw new Refused("filter-not-found", "Không còn bộ lọc này; hãy tải lại trang.");
        }
    }
}
