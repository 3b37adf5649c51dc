package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import vn.thidua.desk.Search;
import vn.thidua.desk.SearchHit;
import vn.thidua.desk.SearchKind;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reading;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.OrganisationImport;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Finding cases, people, units and decisions over everything the demo provinces have. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final String MANAGER = "huyen.le";
    private static final String OFFICER = "thuy.pham";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Search search;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport imports;

    @Autowired
    private Reading reading;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionStatus transaction;
    private Object filled;

    /** Once for all tests, each of which starts from here. */
    @BeforeAll
    void fill() {
        transaction = transactions.getTransaction(TransactionDefinition.withDefaults());
        SecondProvince.in(imports);
        new ProvinceCases(context).happen();
    }

    @BeforeEach
    void remember() {
        filled = transaction.createSavepoint();
    }

    @AfterEach
    void forget() {
        transaction.rollbackToSavepoint(filled);
    }

    @AfterAll
    void empty() {
        transactions.rollback(transaction);
    }

    @ParameterizedTest
    @CsvSource({
        "so noi vu, UNIT, Sở Nội vụ",
        "SỞ NỘI VỤ, UNIT, Sở Nội vụ",
        "noi so, UNIT, Sở Nội vụ",
        "so-noi-vu, UNIT, Sở Nội vụ",
        "dang thi hoa, PERSON, Đặng Thị Hoa",
        "đặng thị hoa, PERSON, Đặng Thị Hoa",
        "hoa.dang, PERSON, Đặng Thị Hoa",
        "pho giam doc so noi vu, PERSON, Đặng Thị Hoa",
        "1/qd-ubnd so y te, AWARD, Sở Y tế",
        "ke hoach kien, LAUNCH, ",
        "đợt xét 2023, ROUND, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh – Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023",
        "ninh phuoc, PROPOSAL, Hồ sơ đề nghị của UBND huyện Ninh Phước",
        "hồ sơ ninh phước, PROPOSAL, Hồ sơ đề nghị của UBND huyện Ninh Phước",
        "quyết định số 1/QĐ-UBND, AWARD, Sở Y tế",
    })
    void findsWithoutMarksAndCaseAndInAnyOrder(String words, SearchKind kind, String title) {
        var titles = titles(words, kind, MANAGER);

        if (title == null) {
            assertThat(titles).as("Kiên Giang is another province").isEmpty();
        } else {
            assertThat(titles).first().isEqualTo(title);
        }
    }

    @Test
    void putsWhatIsWrittenAsTypedFirst() {
        db.sql("""
                insert into unit (code, name, kind, parent_code, valid_from) values
                  ('phuong-la', 'Phường Lạ', 'COMMUNE', 'ninh-thuan', '2000-01-01'),
                  ('phuong-la-hai', 'Phường Lá', 'COMMUNE', 'ninh-thuan', '2000-01-01')
                """).update();

        assertThat(titles("phường lạ", SearchKind.UNIT, MANAGER)).startsWith("Phường Lạ", "Phường Lá");
        assertThat(titles("phường lá", SearchKind.UNIT, MANAGER)).startsWith("Phường Lá", "Phường Lạ");
    }

    @Test
    void showsNobodyAnythingOfAnotherProvince() {
        for (var stranger : SecondProvince.PEOPLE) {
            for (var words : List.of("so", "ninh thuan", "nguyen", "1", "2023", "bang khen")) {
                assertThat(search.find(words, null, 0, stranger).hits())
                        .as("%s as %s", words, stranger)
                        .noneMatch(hit -> hit.toString().contains("Ninh Thuận") || hit.kind() == SearchKind.PROPOSAL);
            }
        }
    }

    @Test
    void findsALaunchOnceItIsIssued() {
        db.sql("update movement_launch set stage = 'ISSUED'").update();
        assertThat(titles("phát động phong trào", SearchKind.LAUNCH, "sinh.luong"))
                .isNotEmpty();

        db.sql("update movement_launch set stage = 'SUBMITTED'").update();
        assertThat(titles("phát động phong trào", SearchKind.LAUNCH, "sinh.luong"))
                .isEmpty();
    }

    @Test
    void findsARoundByItsDecisionOnceThatIsPublic() {
        db.sql(
                        "update award_round set decision_number = '987/QĐ-UBND', decision_date = '2024-01-05', stage = 'ISSUED', closed_at = now(), closed_by = 'hoa.dang'")
                .update();
        assertThat(titles("987/QĐ-UBND", SearchKind.ROUND, OFFICER)).isEmpty();

        db.sql("update award_round set stage = 'DECIDED'").update();
        assertThat(titles("987/QĐ-UBND", SearchKind.ROUND, OFFICER)).isNotEmpty();
    }

    /** Signed and unsigned proposals, found by exactly those who may read them, substitutes among them. */
    @Test
    void findsAProposalForExactlyThoseWhoMayReadIt() {
        db.sql("""
                insert into substitution (id, absent_id, role, unit_code, substitute_id, substitute_unit, capacity,
                                          first_day, last_day, scope, reason, appointed_by, appointed_at)
                select gen_random_uuid(), 'dung.nguyen', 'HEAD', 'so-y-te', id, unit_code, 'KT', current_date,
                       current_date, '', 'Nghỉ phép', 'dung.nguyen', now() from person where id = 'hien.vo'
                """).update();
        var rounds = db.sql("select id from award_round order by opened_at desc limit 4")
                .query(UUID.class)
                .list();
        db.sql("""
                insert into proposal (id, round_id, unit_code, state, opened_by, opened_at)
                select gen_random_uuid(), r.id, u.code, 'DRAFTING', 'thuy.pham', now()
                from award_round r, unit u
                where r.id in (:rounds)
                  and u.code in ('so-y-te', 'so-tu-phap', 'kien-giang-so-y-te', 'so-y-te-benh-vien-da-khoa-tinh')
                  and not exists (select from proposal p where p.round_id = r.id and p.unit_code = u.code)
                """).param("rounds", rounds).update();
        var proposals = db.sql("select id from proposal where round_id in (:rounds) limit 24")
                .param("rounds", rounds)
                .query(UUID.class)
                .list();

        for (var person :
                organisation.people().stream().filter(Person::mayLogIn).toList()) {
            var readable = proposals.stream()
                    .filter(id -> reads(id, person.id()))
                    .map(UUID::toString)
                    .collect(Collectors.toSet());
            var found = found(person.id());
            found.retainAll(proposals.stream().map(UUID::toString).toList());
            assertThat(found).as(person.id()).isEqualTo(readable);
        }
    }

    @ParameterizedTest
    @CsvSource({"huyen.le, true", "tuan.ngo, true", "hoa.dang, false", "duyen.ta, true", "thuy.pham, true"})
    void findsColleaguesAsTheListOfPeopleDoes(String person, boolean found) {
        assertThat(titles("mai tran so y te", SearchKind.PERSON, person).contains("Trần Thị Mai"))
                .isEqualTo(found);
    }

    @Test
    void findsAwardsAsTheRegisterDoes() {
        assertThat(titles("1/QĐ-UBND", SearchKind.AWARD, OFFICER)).contains("Sở Y tế");
        assertThat(titles("1/QĐ-UBND", SearchKind.AWARD, "ngoc.do")).isEmpty();
        assertThat(titles("1/QĐ-UBND", SearchKind.AWARD, "hoa.dang")).contains("Sở Y tế");
    }

    @Test
    void countsEachKindAndGivesPagesOfTwenty() {
        var first = search.find("so", null, 0, MANAGER);
        var units = search.find("so", SearchKind.UNIT, 0, MANAGER);

        assertThat(first.hits()).hasSize(20);
        assertThat(first.more()).isTrue();
        assertThat(first.kinds()).extracting(count -> count.kind()).contains(SearchKind.UNIT, SearchKind.PERSON);
        assertThat(units.total())
                .isEqualTo(first.kinds().stream()
                        .filter(count -> count.kind() == SearchKind.UNIT)
                        .findFirst()
                        .orElseThrow()
                        .count());
        assertThat(search.find("so", null, 1, MANAGER).hits()).doesNotContainAnyElementsOf(first.hits());
        assertThat(units.hits()).allMatch(hit -> hit.kind() == SearchKind.UNIT);
    }

    @Test
    void leadsToThePageAboutWhatWasFound() {
        assertThat(search.find("ninh phuoc", SearchKind.PROPOSAL, 0, MANAGER).hits())
                .first()
                .satisfies(hit -> assertThat(hit.address()).startsWith("/thi-dua/dossier.html?case="));
        assertThat(search.find("1/QĐ-UBND", SearchKind.AWARD, 0, MANAGER).hits())
                .first()
                .satisfies(hit -> assertThat(hit.address()).isEqualTo("/thi-dua/register.html?q=1%2FQ%C4%90-UBND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzkhongco", "'", "& | !", "\\", "%", "đ'); drop table unit; --"})
    void findsNothingQuietlyWhereNothingIs(String words) {
        assertThat(search.find(words, null, 0, "ngoc.do").hits()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeLookedFor() {
        refuses("Chưa có từ nào để tìm; hãy gõ tên hoặc số hiệu cần tìm.", "  ", 0);
        refuses(
                "Nội dung tìm kiếm dài 10000 ký tự, không được quá 200 ký tự; hãy tìm bằng vài từ.",
                "ế".repeat(10_000),
                0);
        refuses("Không có trang kết quả này; hãy tìm hẹp hơn.", "so", -1);
    }

    private void refuses(String sentence, String words, int page) {
        assertThatThrownBy(() -> search.find(words, null, page, MANAGER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).isEqualTo(sentence));
    }

    /** Ids of all proposals the person finds, page after page. */
    private Set<String> found(String person) {
        var ids = new HashSet<String>();
        var more = true;
        for (var page = 0; more; page++) {
            var result = search.find("hồ sơ đề nghị", SearchKind.PROPOSAL, page, person);
            result.hits()
                    .forEach(
                            hit -> ids.add(hit.address().substring(hit.address().indexOf('=') + 1)));
            more = result.more();
        }
        return ids;
    }

    private boolean reads(UUID proposal, String person) {
        try {
            reading.read(new ProposalId(proposal), person);
            return true;
        } catch (Refused hidden) {
            return false;
        }
    }

    private List<String> titles(String words, SearchKind kind, String person) {
        return search.find(words, kind, 0, person).hits().stream()
                .map(SearchHit::title)
                .toList();
    }
}
