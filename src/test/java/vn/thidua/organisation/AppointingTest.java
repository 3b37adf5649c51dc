package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.organisation.Capacity.IN_PERSON;
import static vn.thidua.organisation.Capacity.KT;
import static vn.thidua.organisation.Capacity.TL;
import static vn.thidua.organisation.Capacity.TUQ;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Appointing.Handover;

/** Who may stand in for whom; it is 1 June 2023 in the demo provinces. */
class AppointingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private static OrganisationContext context;
    private static Appointing appointing;

    @BeforeAll
    static void start() {
        context = OrganisationContext.demo();
        appointing = context.get(Appointing.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @AfterEach
    void forget() {
        TestDatabase.empty(context.get(DataSource.class), "substitution");
        context.moveTo(TODAY);
        context.get(Logins.class).follow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // absent, roles, substitute, capacity, from, to, paper, refusal
                "dung.nguyen, HEAD,            mai.tran,   KT,  2023-06-01, 2023-06-05, -, -",
                "dung.nguyen, HEAD|DECIDER,    mai.tran,   KT,  2023-06-10, 2024-06-09, -, -",
                "khanh.pham,  DECIDER,         huyen.le,   KT,  2023-06-01, 2023-06-01, -, -",
                "hoa.dang,    APPRAISAL_LEAD,  vinh.tran,  IN_PERSON, 2023-06-01, 2023-06-05, -, -",
                "dung.nguyen, HEAD,            oanh.dao,   TUQ, 2023-06-01, 2023-06-05, 12/GUQ-SYT, -",
                "dung.nguyen, HEAD,            oanh.dao,   TL,  2023-06-01, 2023-06-05, 3/QĐ-SYT, -",
                "khanh.pham,  DECIDER,         vinh.tran,  TUQ, 2023-06-01, 2023-06-05, 9/GUQ-UBND, -",
                "dung.nguyen, HEAD,            dung.nguyen, KT, 2023-06-01, 2023-06-05, -, substitute-self",
                "dung.nguyen, COUNCIL_MEMBER,  mai.tran,   KT,  2023-06-01, 2023-06-05, -, role-without-substitute",
                "dung.nguyen, APPRAISAL_LEAD,  mai.tran,   KT,  2023-06-01, 2023-06-05, -, role-of-another",
                "oanh.dao,    HEAD,            quy.nguyen, KT,  2023-06-01, 2023-06-05, -, substitute-without-account",
                "dung.nguyen, HEAD,            quyen.vo,   KT,  2023-06-01, 2023-06-05, -, substitute-unknown",
                "dung.nguyen, HEAD,            khong.ai,   KT,  2023-06-01, 2023-06-05, -, substitute-unknown",
                "dung.nguyen, HEAD,            yen.hoang,  KT,  2023-06-01, 2023-06-05, -, substitute-no-deputy",
                "dung.nguyen, HEAD,            oanh.dao,   KT,  2023-06-01, 2023-06-05, -, substitute-no-deputy",
                "hoa.dang,    APPRAISAL_LEAD,  vinh.tran,  KT,  2023-06-01, 2023-06-05, -, substitute-no-deputy",
                "dung.nguyen, HEAD,            mai.tran,   IN_PERSON, 2023-06-01, 2023-06-05, -, substitute-no-head",
                "dung.nguyen, HEAD,            mai.tran,   TUQ, 2023-06-01, 2023-06-05, 12/GUQ-SYT, substitute-not-below",
                "dung.nguyen, HEAD,            huan.to,    TUQ, 2023-06-01, 2023-06-05, 12/GUQ-SYT, substitute-not-below",
                "khanh.pham,  DECIDER,         oanh.dao,   TUQ, 2023-06-01, 2023-06-05, 9/GUQ-UBND, substitute-not-below",
                "dung.nguyen, HEAD,            oanh.dao,   TUQ, 2023-06-01, 2023-06-05, -, empowerment-missing",
                "dung.nguyen, HEAD,            oanh.dao,   TL,  2023-06-01, 2023-06-05, -, empowerment-missing",
                "khanh.pham,  DECIDER,         vinh.tran,  TL,  2023-06-01, 2023-06-05, 9/QĐ-UBND, capacity-not-for-role",
                "hoa.dang,    APPRAISAL_LEAD,  lan.nguyen, TUQ, 2023-06-01, 2023-06-05, 9/GUQ-SNV, capacity-not-for-role",
                "dung.nguyen, HEAD,            mai.tran,   KT,  2023-05-31, 2023-06-05, -, substitution-in-the-past",
                "dung.nguyen, HEAD,            mai.tran,   KT,  2023-06-05, 2023-06-04, -, substitution-ends-early",
                "dung.nguyen, HEAD,            mai.tran,   KT,  2023-06-10, 2024-06-10, -, substitution-too-long",
            })
    void appointsOrRefuses(
            String absent,
            String roles,
            String substitute,
            Capacity capacity,
            LocalDate first,
            LocalDate last,
            String paper,
            String refusal) {
        var asked = new Appointment(
                absent, roles(roles), substitute, capacity, first, last, "Tờ trình", paper(paper), "", true);

        assertThat(Substituting.refusal(() -> appointing.appoint(asked, absent)))
                .isEqualTo(refusal);
    }

    @Test
    void asksWhoAppointsToConfirmAndToSayWhichDocuments() {
        var unconfirmed =
                new Appointment("dung.nguyen", Set.of(Role.HEAD), "mai.tran", KT, TODAY, TODAY, "", null, "", false);
        var boundless = new Appointment(
                "dung.nguyen", Set.of(Role.HEAD), "oanh.dao", TUQ, TODAY, TODAY, "", paper("1/GUQ"), "", true);
        var ahead = new Appointment(
                "dung.nguyen",
                Set.of(Role.HEAD),
                "oanh.dao",
                TL,
                TODAY,
                TODAY,
                "Thông báo",
                new OfficialDocument("1/QĐ", TODAY.plusDays(1)),
                "",
                true);

        assertThat(Substituting.refusal(() -> appointing.appoint(unconfirmed, "dung.nguyen")))
                .isEqualTo("substitute-unconfirmed");
        assertThat(Substituting.refusal(() -> appointing.appoint(boundless, "dung.nguyen")))
                .isEqualTo("scope-missing");
        assertThat(Substituting.refusal(() -> appointing.appoint(ahead, "dung.nguyen")))
                .isEqualTo("date-in-future");
    }

    @Test
    void letsNoTwoHoldOneRoleOnOneDay() {
        appoint("dung.nguyen", "mai.tran", KT, 5, 10);

        assertThat(refusal("dung.nguyen", "binh.le", KT, 10, 12)).isEqualTo("substitution-overlaps");
        assertThat(refusal("dung.nguyen", "binh.le", KT, 11, 12)).isNull();
    }

    @Test
    void letsNobodyWhoStandsInPassItOn() {
        appoint("dung.nguyen", "oanh.dao", TUQ, 5, 10);

        context.moveTo(TODAY.plusDays(6));
        assertThat(refusal("oanh.dao", "huan.to", KT, 7, 8))
                .as("a role of their own, while standing in")
                .isEqualTo("substitution-chained");
        assertThat(Substituting.refusal(() -> appointing.appoint(
                        new Appointment(
                                "oanh.dao",
                                Set.of(Role.DECIDER),
                                "huan.to",
                                KT,
                                TODAY.plusDays(7),
                                TODAY.plusDays(8),
                                "",
                                null,
                                "",
                                true),
                        "oanh.dao")))
                .isEqualTo("role-of-another");
    }

    @Test
    void letsNobodyStandInWhoIsAwayThemselves() {
        appoint("oanh.dao", "huan.to", KT, 5, 10);

        assertThat(refusal("dung.nguyen", "oanh.dao", TUQ, 10, 12)).isEqualTo("substitution-chained");
        assertThat(refusal("dung.nguyen", "oanh.dao", TUQ, 11, 12)).isNull();
    }

    @Test
    void letsAProcessAdminAppointForSomebodySuddenlyAway() {
        assertThat(byAdmin("tuan.ngo", "mai.tran", "")).isEqualTo("substitution-by-admin");
        assertThat(byAdmin("tin.tong", "mai.tran", "Ốm"))
                .as("of another province")
                .isEqualTo("substitution-forbidden");
        assertThat(byAdmin("thuy.pham", "mai.tran", "Ốm")).isEqualTo("substitution-forbidden");
        assertThat(byAdmin("tuan.ngo", "mai.tran", "Ốm đột xuất")).isNull();
    }

    @Test
    void letsNoProcessAdminAppointThemselves() {
        var asked = new Appointment(
                "hoa.dang", Set.of(Role.APPRAISAL_LEAD), "tuan.ngo", KT, TODAY, TODAY, "", null, "Ốm", true);

        assertThat(Substituting.refusal(() -> appointing.appoint(asked, "tuan.ngo")))
                .isEqualTo("substitution-by-admin");
    }

    @Test
    void holdsTheRoleOnItsDaysAndNoLonger() {
        appoint("dung.nguyen", "mai.tran", KT, 2, 3);

        assertThat(holders(1)).containsExactly("dung.nguyen");
        assertThat(holders(2)).containsExactlyInAnyOrder("dung.nguyen", "mai.tran");
        assertThat(holders(3)).containsExactlyInAnyOrder("dung.nguyen", "mai.tran");
        assertThat(holders(4)).containsExactly("dung.nguyen");
    }

    @Test
    void knowsTheHeadWhoIsAway() {
        // Sorted before the head.
        appoint("dung.nguyen", "binh.le", KT, 1, 3);

        assertThat(context.organisation().headOf("so-y-te").map(Person::id)).contains("dung.nguyen");
        assertThat(context.organisation().snapshot().headOf("so-y-te").map(Person::id))
                .contains("dung.nguyen");
        assertThat(context.organisation().person("binh.le").owns(Role.HEAD)).isFalse();
    }

    @Test
    void lapsesWithTheOfficeOfEither() {
        appoint("hung.dang", "nhung.ly", KT, 1, 9);
        assertThat(standsIn("nhung.ly")).isTrue();

        context.importPeople("hung.dang,Đặng Việt Hùng,Chủ tịch UBND huyện,huyen-ninh-phuoc,false,true,COUNCIL_MEMBER");
        assertThat(standsIn("nhung.ly")).isFalse();

        context.importPeople(
                "hung.dang,Đặng Việt Hùng,Chủ tịch UBND huyện Ninh Phước,huyen-ninh-phuoc,false,true,HEAD|COUNCIL_MEMBER");
        assertThat(standsIn("nhung.ly")).isTrue();
    }

    @Test
    void endsAtOnceWithAReasonAndIsKept() {
        var id = appoint("dung.nguyen", "mai.tran", KT, 1, 9);

        assertThat(Substituting.refusal(() -> appointing.end(id, "Đã về", "mai.tran")))
                .isEqualTo("substitution-not-found");
        appointing.end(id, "Đã về", "dung.nguyen");

        assertThat(standsIn("mai.tran")).isFalse();
        assertThat(Substituting.refusal(() -> appointing.end(id, "Đã về", "dung.nguyen")))
                .isEqualTo("substitution-over");
        assertThat(context.get(Substitutions.class).seenBy("thuy.pham"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.appointedBy()).isEqualTo("dung.nguyen");
                    assertThat(one.end()).extracting(Substitution.End::reason).isEqualTo("Đã về");
                });
        assertThatThrownBy(() -> context.get(JdbcClient.class)
                        .sql("delete from substitution_end")
                        .update())
                .hasMessageContaining("substitution_end");
    }

    @Test
    void showsWhatGoesOverAndHowTheSubstituteSigns() {
        assertThat(preview("dung.nguyen", "mai.tran", KT, Role.HEAD))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Mai");
        assertThat(preview("dung.nguyen", "oanh.dao", TUQ, Role.HEAD))
                .containsExactly("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG", "Đào Kim Oanh");
        assertThat(preview("khanh.pham", "huyen.le", KT, Role.DECIDER))
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thu Huyền");
        assertThat(preview("hung.dang", "nhung.ly", KT, Role.HEAD))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lý Hồng Nhung");
        assertThat(preview("hoa.dang", "vinh.tran", IN_PERSON, Role.APPRAISAL_LEAD))
                .containsExactly("GIÁM ĐỐC", "Trần Quang Vinh");
        assertThat(standsIn("mai.tran")).as("a preview").isFalse();
    }

    @Test
    void saysHowPeopleSignWhatIsTheirOwn() {
        assertThat(context.organisation()
                        .signatureOf("dung.nguyen", Role.HEAD, "so-y-te")
                        .inLine())
                .isEqualTo("GIÁM ĐỐC / Nguyễn Tiến Dũng");
        assertThat(context.organisation()
                        .signatureOf("hoa.dang", Role.APPRAISAL_LEAD, "so-noi-vu")
                        .inLine())
                .isEqualTo("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Đặng Thị Hoa");
        assertThat(context.organisation()
                        .signatureOf("canh.dinh", Role.HEAD, "so-y-te-van-phong")
                        .inLine())
                .as("a deputy in charge")
                .isEqualTo("KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Đinh Anh Cảnh");
    }

    @Test
    void showsEachWhatConcernsTheirUnitAndOverseersTheProvince() {
        appoint("dung.nguyen", "mai.tran", KT, 1, 9);
        var substitutions = context.get(Substitutions.class);

        assertThat(List.of("thuy.pham", "mai.tran", "huan.to", "huyen.le", "tuan.ngo"))
                .allSatisfy(person -> assertThat(substitutions.seenBy(person)).hasSize(1));
        assertThat(List.of("ngoc.do", "tin.tong"))
                .allSatisfy(person -> assertThat(substitutions.seenBy(person)).isEmpty());
        assertThat(substitutions.absentees("thuy.pham")).isEmpty();
        assertThat(substitutions.absentees("dung.nguyen")).singleElement().satisfies(absentee -> assertThat(
                        absentee.candidates())
                .extracting(Person::id)
                .contains("mai.tran", "oanh.dao", "tho.luong")
                .doesNotContain("dung.nguyen", "huan.to", "yen.hoang"));
        assertThat(substitutions.absentees("tuan.ngo"))
                .extracting(absentee -> absentee.person().id())
                .contains("dung.nguyen", "khanh.pham")
                .doesNotContain("quyen.vo", "thuy.pham");
    }

    private static UUID appoint(String absent, String substitute, Capacity capacity, int first, int last) {
        return appointing
                .appoint(Substituting.head(absent, substitute, capacity, day(first), day(last)), absent)
                .get(0);
    }

    private static String refusal(String absent, String substitute, Capacity capacity, int first, int last) {
        return Substituting.refusal(() -> appoint(absent, substitute, capacity, first, last));
    }

    private static String byAdmin(String admin, String substitute, String reason) {
        var asked =
                new Appointment("dung.nguyen", Set.of(Role.HEAD), substitute, KT, TODAY, TODAY, "", null, reason, true);
        return Substituting.refusal(() -> appointing.appoint(asked, admin));
    }

    private static List<String> preview(String absent, String substitute, Capacity capacity, Role role) {
        var asked = new Appointment(
                absent, Set.of(role), substitute, capacity, TODAY, TODAY, "Tờ trình", paper("1/GUQ"), "", true);
        return appointing.preview(asked, absent).stream()
                .map(Handover::signature)
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    private static List<String> holders(int day) {
        context.moveTo(day(day));
        return context.organisation().holders(Role.HEAD, "so-y-te").stream()
                .map(Person::id)
                .toList();
    }

    private static boolean standsIn(String personId) {
        return !context.organisation().person(personId).standingIn().isEmpty();
    }

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2023, 6, ofJune);
    }

    private static Set<Role> roles(String names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names.split("\\|")) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    private static OfficialDocument paper(String number) {
        return number == null ? null : new OfficialDocument(number, TODAY);
    }
}
