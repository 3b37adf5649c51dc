package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WholeApplicationTest;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposing;
import vn.thidua.refusal.Refused;

/** Who opens the dossier of a proposal of huyện Ninh Phước, before and after it is signed, and what it holds. */
@WholeApplicationTest
@Transactional
class DossierRightsTest {

    private static final String UNIT = "huyen-ninh-phuoc";
    private static final String OFFICER = "hanh.le";
    private static final String APPRAISER = "lan.nguyen";

    @Autowired
    Dossiers dossiers;

    @Autowired
    Opening opening;

    @Autowired
    Rounds rounds;

    @Autowired
    Proposing proposing;

    @Autowired
    CheckingCriteria checking;

    @Autowired
    JdbcClient db;

    Proposal proposal;

    @BeforeEach
    void propose() {
        proposal = DemoProposal.open(rounds, opening, OFFICER);
        proposing.nominate(proposal.id(), List.of(UNIT), List.of(), "", OFFICER);
        checking.check(proposal.id());
    }

    @Test
    void tellsTheUnitWhatWasFoundAboutEachCriterion() {
        var dossier = open(OFFICER);

        assertThat(dossier.title()).contains("Ninh Phước");
        assertThat(dossier.state()).isEqualTo("Đơn vị đang lập hồ sơ");
        var file = Objects.requireNonNull(dossier.proposal()).nominees().get(0);
        assertThat(file.verdicts()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.machine().clause()).isNotBlank();
            assertThat(line.machine().source()).startsWith("000, dòng");
        });
        assertThat(dossier.timeline()).extracting(TimelineEntry::what).contains("Lập hồ sơ đề nghị");
        assertThat(dossier.timeline())
                .extracting(TimelineEntry::who)
                .first()
                .asString()
                .startsWith("Lê Thị Hạnh, Chuyên viên");
    }

    /** The appraising body, the decider, the managers, other units and other provinces. */
    @ParameterizedTest
    @ValueSource(
            strings = {APPRAISER, "hoa.dang", "khanh.pham", "huyen.le", "thuy.pham", "tuan.ngo", "vy.vo", "nobody"})
    void tellsNobodyElseBeforeItIsSigned(String person) {
        refuses(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {APPRAISER, "hoa.dang", "khanh.pham", "huyen.le"})
    void isReadByThoseItWasSubmittedToOnceItIsSigned(String person) {
        sign();
        assertThat(open(person).papers()).extracting(Paper::number).containsExactly("45/TTr-UBND");
    }

    /** As the document is signed, also in somebody's place, whoever is in office today. */
    @Test
    void showsDocumentsWithTheSignatureBlockOfTheirDay() {
        sign();
        db.sql("update proposal set signed_as = ? where id = ?")
                .params(
                        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý Hồng Nhung",
                        proposal.id().value())
                .update();
        db.sql("""
                update award_round set decision_number = '1/QĐ-UBND', decision_date = ?, resolved_as = ?
                where id = ?
                """)
                .params(
                        LocalDate.of(2024, 1, 8),
                        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Bình",
                        proposal.round().value())
                .update();

        assertThat(open("khanh.pham").papers())
                .extracting(Paper::by)
                .containsExactly(
                        "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lý Hồng Nhung", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuy.pham", "vy.vo"})
    void staysClosedToOtherUnitsAndProvinces(String person) {
        sign();
        refuses(person);
    }

    @Test
    void keepsTheRoundsOwnPapersFromTheUnitUntilItIsDecided() {
        sign();
        db.sql("update award_round set submission_number = '9/TTr-SNV', submission_date = ? where id = ?")
                .params(LocalDate.of(2024, 1, 5), proposal.round().value())
                .update();
        assertThat(open(OFFICER).papers()).extracting(Paper::number).doesNotContain("9/TTr-SNV");
        assertThat(open("khanh.pham").papers()).extracting(Paper::number).contains("9/TTr-SNV");
    }

    @Test
    void carriesTheLegalCardOfItsAward() {
        var card = Objects.requireNonNull(open(OFFICER).card());

        assertThat(card.authority()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(card.dossier()).isNotEmpty();
        assertThat(card.criteria())
                .anySatisfy(criterion -> assertThat(criterion.clause().source()).isEqualTo("000, dòng 51"));
        assertThat(card.money()).isNotEmpty().allSatisfy(worth -> assertThat(worth.amount())
                .isPositive());
    }

    private void sign() {
        db.sql("""
                        update proposal set state = 'SUBMITTED', document_number = '45/TTr-UBND', document_date = ?,
                            signed_by = ?, signed_at = now() where id = ?
                        """)
                .params(LocalDate.of(2024, 1, 2), OFFICER, proposal.id().value())
                .update();
    }

    private Dossier open(String person) {
        return dossiers.open(proposal.id().toString(), person);
    }

    private void refuses(String person) {
        assertThatThrownBy(() -> open(person))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Không tìm thấy hồ sơ này trong phạm vi công việc của bạn");
    }
}
