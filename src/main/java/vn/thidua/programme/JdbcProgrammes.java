package vn.thidua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.VietnameseOrder;
import vn.thidua.refusal.Refused;

/** Programmes in the table {@code reform_programme}. */
@Repository
class JdbcProgrammes implements Programmes {

    private static final String NEWEST =
            "select distinct on (code) content from reform_programme order by code, version desc";
    private static final String NEWEST_OF_CODE =
            "select content from reform_programme where code = ? order by version desc limit 1";
    private static final String VERSION = "select content from reform_programme where code = ? and version = ?";
    private static final String KEEP =
            "insert into reform_programme (code, version, content, imported_by) values (?, ?, ?, ?)";
    /** Two imports of one programme at the same moment get their versions one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('reform_programme'), hashtext(?))";

    private final JdbcClient jdbc;
    private final ProgrammeFile file;
    private final Organisation organisation;

    /** Every step of every case asks for its programme: the same words are taken apart once. */
    private final Map<String, Programme> known = new ConcurrentHashMap<>();

    JdbcProgrammes(JdbcClient jdbc, ProgrammeFile file, Organisation organisation) {
        this.jdbc = jdbc;
        this.file = file;
        this.organisation = organisation;
    }

    @Override
    public List<Programme> newest() {
        return jdbc.sql(NEWEST).query(this::programme).stream()
                .sorted(Comparator.comparing(Programme::firstYear)
                        .reversed()
                        .thenComparing(Programme::name, VietnameseOrder.TEXTS))
                .toList();
    }

    @Override
    public Optional<Programme> findNewest(String code) {
        return jdbc.sql(NEWEST_OF_CODE).param(code).query(this::programme).optional();
    }

    @Override
    public Optional<Programme> find(String code, int version) {
        return jdbc.sql(VERSION).params(code, version).query(this::programme).optional();
    }

    @Override
    public Programme check(String yaml, String readFor) {
        return file.read(yaml, ImportScope.of(readFor, organisation));
    }

    @Override
    @Transactional
    public Programme importProgramme(String yaml, String importedBy) {
        var programme = check(yaml, importedBy);
        jdbc.sql(LOCK).param(programme.code()).query().singleRow();
        var newest = findNewest(programme.code());
        newest.ifPresent(known -> refuseOther(known, programme));
        var version = newest.map(Programme::version).orElse(0);
        if (newest.isPresent() && newest.get().equals(programme.withVersion(version))) {
            return newest.get();
        }
        var next = programme.withVersion(version + 1);
        jdbc.sql(KEEP)
                .params(next.code(), next.version(), ProgrammeMapper.json(next), importedBy)
                .update();
        return next;
    }

    /** A code belongs to the province that used it first. */
    private static void refuseOther(Programme known, Programme programme) {
        if (!known.province().equals(programme.province())) {
            throw new Refused(
                    "programme-code-taken",
                    "Mã “%s” không dùng được cho tỉnh này; hãy chọn mã khác.".formatted(programme.code()),
                    "/code");
        }
    }

    private Programme programme(ResultSet row, int number) throws SQLException {
        return known.computeIfAbsent(row.getString("content"), ProgrammeMapper::programme);
    }
}
