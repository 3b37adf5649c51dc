package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Enters awards that were given elsewhere, and notes that one of them was revoked or entered wrongly. */
@Service
@Transactional
public class RegisterEntering {

    private final RegisterTable register;
    private final Organisation organisation;
    private final Clock clock;

    RegisterEntering(RegisterTable register, Organisation organisation, Clock clock) {
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param rows  awards in the file
     * @param added those that were not in the register yet
     */
    public record Result(int rows, int added) {}

    /**
     * Enters the awards of a CSV file, all or none; those that are there already stay as they are.
     *
     * @param apply false to only check the file
     * @throws vn.thidua.csv.BadRows naming line, column and reason of every wrong cell
     */
    public Result importCsv(String name, byte[] content, boolean apply, String personId) {
        var province = provinceOf(lead(personId));
        var entries = new RegisterFile(organisation, province, LocalDate.now(clock)).read(name, content);
        return new Result(entries.size(), apply ? register.add(entries, personId) : 0);
    }

    /** Notes that an award entered by hand no longer stands: by which decision, and why. */
    public void revoke(UUID id, OfficialDocument decision, String reason, String personId) {
        var province = provinceOf(lead(personId));
        var entry = register.find(id)
                .filter(found -> found.province().equals(province))
                .orElseThrow(() -> new Refused(
                        "entry-not-found", "Không có mục này trong sổ khen thưởng; hãy tìm lại trong danh sách."));
        if (entry.line() != null) {
            throw new Refused(
                    "entry-of-round", "Mục này do đợt xét ghi; hãy dùng quy trình “Hủy bỏ quyết định khen thưởng”.");
        }
        refuseBadDay(entry, decision.date());
        if (!register.revoke(id, decision, reason, personId)) {
            throw new Refused("entry-revoked", "Mục này đã được ghi hủy bỏ; mỗi mục chỉ hủy bỏ một lần.");
        }
    }

    private void refuseBadDay(RegisterEntry entry, LocalDate date) {
        if (date.isBefore(entry.decidedOn()) || date.isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "revocation-day-wrong",
                    "Ngày hủy bỏ phải từ ngày quyết định khen thưởng %s đến hôm nay.".formatted(day(entry.decidedOn())),
                    "date");
        }
    }

    private Person lead(String personId) {
        return organisation
                .findPerson(personId)
                .filter(person -> person.holds(Role.APPRAISAL_LEAD))
                .orElseThrow(() -> new Refused(
                        "register-forbidden",
                        "Việc ghi sổ khen thưởng dành cho lãnh đạo thẩm định; hãy gửi văn bản cho cơ quan thẩm định."));
    }

    private String provinceOf(Person person) {
        return organisation.provinceOf(person.unitCode()).code();
    }
}
