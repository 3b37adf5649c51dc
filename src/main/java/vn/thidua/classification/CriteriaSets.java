package vn.thidua.classification;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** The criteria sets of every province. The text of each version is kept as it was written. */
@Service
@Transactional
public class CriteriaSets {

    private final JdbcClient db;
    private final CriteriaSetFile file;
    private final Organisation organisation;

    /** Every form asks for its set: the same words are taken apart once. */
    private final ConcurrentHashMap<String, CriteriaSet> known = new ConcurrentHashMap<>();

    CriteriaSets(JdbcClient db, CriteriaSetFile file, Organisation organisation) {
        this.db = db;
        this.file = file;
        this.organisation = organisation;
    }

    /**
     * A version as it was kept.
     *
     * @param text       the YAML text
     * @param importedBy id of the person, or {@link ImportScope#SYSTEM}
     */
    public record Kept(CriteriaSet set, String text, String importedBy) {}

    /** The newest version of each set of a province, by code. */
    public List<Kept> newest(String province) {
        return db.sql("""
                select distinct on (set_code) * from criteria_set where province = :province
                order by set_code, version desc
                """)
                .param("province", province)
                .query((row, line) ->
                        kept(row.getString("content"), row.getInt("version"), row.getString("imported_by")))
                .list();
    }

    /** The same for the province the person works in. */
    public List<Kept> newestFor(String personId) {
        return organisation
                .findPerson(personId)
                .filter(Person::active)
                .map(person -> newest(organisation.provinceOf(person.unitCode()).code()))
                .orElse(List.of());
    }

    /** That version; one nobody kept is a programming error. */
    public CriteriaSet get(String province, String code, int version) {
        return db.sql("""
                select content from criteria_set
                where province = :province and set_code = :code and version = :version
                """)
                .param("province", province)
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(content -> kept(content, version, "").set())
                .orElseThrow(() -> new IllegalStateException("No criteria set %s/%d".formatted(code, version)));
    }

    /** Checks the file of a set and keeps nothing. */
    public CriteriaSet check(String yaml, String personId) {
        requireLead(personId);
        return file.read(yaml);
    }

    /** Keeps a set for the province of the person as the next version, unless it says what the newest says. */
    public CriteriaSet importSet(String yaml, String personId) {
        requireLead(personId);
        return keep(yaml, provinceOf(personId), personId);
    }

    CriteriaSet keep(String yaml, String province, String importedBy) {
        var set = file.read(yaml);
        db.sql("select pg_advisory_xact_lock(hashtext('criteria_set'), hashtext(?))")
                .param(province)
                .query()
                .singleRow();
        var newest = newest(province).stream()
                .map(Kept::set)
                .filter(one -> one.code().equals(set.code()))
                .findFirst();
        if (newest.isPresent()
                && newest.get().equals(set.withVersion(newest.get().version()))) {
            return newest.get();
        }
        var next = set.withVersion(newest.map(CriteriaSet::version).orElse(0) + 1);
        insert(next, yaml, province, importedBy);
        return next;
    }

    private void insert(CriteriaSet set, String yaml, String province, String importedBy) {
        db.sql("""
                insert into criteria_set (province, set_code, version, content, imported_by)
                values (:province, :code, :version, :content, :by)
                """)
                .param("province", province)
                .param("code", set.code())
                .param("version", set.version())
                .param("content", yaml)
                .param("by", importedBy)
                .update();
    }

    private Kept kept(String content, int version, String importedBy) {
        return new Kept(known.computeIfAbsent(content, file::read).withVersion(version), content, importedBy);
    }

    private String provinceOf(String personId) {
        return organisation.provinceOf(organisation.person(personId).unitCode()).code();
    }

    private void requireLead(String personId) {
        var allowed = organisation
                .findPerson(personId)
                .filter(Person::active)
                .filter(person -> person.holds(Role.APPRAISAL_LEAD));
        if (allowed.isEmpty()) {
            throw new Refused(
                    "criteria-set-forbidden",
                    "Chỉ lãnh đạo thẩm định được sửa bộ tiêu chí; hãy gửi đề nghị sửa cho Sở Nội vụ.");
        }
    }
}
