package vn.thidua.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.OrganisationContext;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

class EngineLoginsTest {

    private static OrganisationContext context;
    private static IdentityService identities;
    private static TaskService tasks;

    @BeforeAll
    static void importTheProvince() {
        context = OrganisationContext.demo();
        identities = context.get(IdentityService.class);
        tasks = context.get(TaskService.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void givesEveryoneWithARoleAnAccountAndNobodyElse() {
        var expected = context.organisation().people().stream()
                .filter(Person::mayLogIn)
                .map(Person::id)
                .toList();

        assertThat(identities.createUserQuery().list())
                .extracting(User::getId)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesTheAccountAsAVietnameseNameReads() {
        var user = identities.createUserQuery().userId("mai.tran").singleResult();

        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Trần Thị Mai");
        assertThat(identities
                        .createGroupQuery()
                        .groupId("officer.so-y-te")
                        .singleResult()
                        .getName())
                .isEqualTo("Chuyên viên – Sở Y tế");
    }

    @Test
    void letsDemoPeopleInWithTheDemoPassword() {
        assertThat(identities.checkPassword("mai.tran", OrganisationContext.PASSWORD))
                .isTrue();
    }

    @Test
    void putsAPersonIntoTheGroupsOfTheirRolesAndUnit() {
        assertThat(groupsOf("binh.le"))
                .containsExactlyInAnyOrder(
                        "council-secretary", "council-secretary.so-y-te", "council-member", "council-member.so-y-te");
    }

    @Test
    void makesNobodyAnAdministratorOfTheEngine() {
        assertThat(identities.createGroupQuery().groupId("camunda-admin").count())
                .isZero();
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }

    @Test
    void makesEverybodyAMemberOfTheirProvinceAlone() {
        context.importUnits("an-giang,Tỉnh An Giang,PROVINCE,,1992-01-01,,");
        context.importPeople(
                "chi.hai,Trần Chi,Chủ tịch,an-giang,true,true,DECIDER",
                "oanh.dao,Đào Kim Oanh,Giám đốc,an-giang,true,true,HEAD");

        assertThat(membersOf("an-giang")).containsExactlyInAnyOrder("chi.hai", "oanh.dao");
        assertThat(membersOf("ninh-thuan")).contains("tuan.ngo").doesNotContain("chi.hai", "oanh.dao");

        context.importPeople(
                "chi.hai,Trần Chi,Chủ tịch,an-giang,true,false,DECIDER",
                "oanh.dao,Đào Kim Oanh,Trưởng phòng,so-y-te-phong-to-chuc-can-bo,true,true,HEAD");

        assertThat(membersOf("an-giang")).isEmpty();
        assertThat(membersOf("ninh-thuan")).contains("oanh.dao");
    }

    @Test
    void changesNothingWhenRepeated() {
        var before = engineRows();

        context.get(Logins.class).follow();

        assertThat(engineRows()).isEqualTo(before);
    }

    @Test
    void takesMembershipAwayWithTheRole() {
        context.importPeople("chi.dang,Đặng Mai Chi,Công chức,xa-phuoc-thuan,true,true,COUNCIL_MEMBER");

        assertThat(groupsOf("chi.dang")).containsExactlyInAnyOrder("council-member", "council-member.xa-phuoc-thuan");
    }

    @Test
    void takesEverythingAwayFromWhoLeavesOffice() {
        task("ngoc.do", "officer.so-tu-phap");

        context.importPeople("ngoc.do,Đỗ Bích Ngọc,Chuyên viên Sở Tư pháp,so-tu-phap,true,false,OFFICER");

        assertThat(identities.checkPassword("ngoc.do", OrganisationContext.PASSWORD))
                .isFalse();
        assertThat(count("select count(*) from act_id_user where id_ = 'ngoc.do'"))
                .isZero();
        assertThat(count("select count(*) from act_id_membership where user_id_ = 'ngoc.do'"))
                .isZero();
        assertThat(count("select count(*) from act_ru_authorization where user_id_ = 'ngoc.do'"))
                .isZero();
        assertThat(tasks.createTaskQuery().taskAssignee("ngoc.do").count()).isZero();
    }

    @Test
    void letsPeopleDoNoMoreThanReadTheirOwnRecord() {
        identities.setAuthentication("mai.tran", groupsOf("mai.tran"));
        try {
            assertThat(identities.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("mai.tran");
            assertThatThrownBy(() -> identities.deleteUser("mai.tran")).hasMessageContaining("DELETE");
        } finally {
            identities.clearAuthentication();
        }
    }

    @Test
    void givesTasksClaimedForALostRoleBackToTheGroup() {
        var claimed = task("hien.vo", "officer.huyen-ninh-hai");
        var kept = task("hien.vo", "council-member.huyen-ninh-hai");
        var personal = task("hien.vo");

        context.importPeople("hien.vo,Võ Thu Hiền,Chuyên viên,huyen-ninh-hai,true,true,COUNCIL_MEMBER");

        assertThat(tasks.createTaskQuery().taskAssignee("hien.vo").list())
                .extracting(Task::getId)
                .containsExactlyInAnyOrder(kept, personal);
        assertThat(count("select count(*) from act_ru_authorization where user_id_ = 'hien.vo' and resource_id_ = '%s'"
                        .formatted(claimed)))
                .isZero();
    }

    @Test
    void undoesTheWholeImportWhenAnAccountCannotBeMade() {
        context.get(JdbcClient.class).sql("""
                        create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end';
                        create trigger refuse before insert on act_id_user for each row
                          when (new.id_ = 'moi.le') execute function refuse();
                        """).update();

        assertThatThrownBy(() -> context.importPeople("moi.le,Lê Mới,Chuyên viên,so-y-te,false,true,OFFICER"))
                .hasStackTraceContaining("ERROR: no");

        assertThat(context.organisation().findPerson("moi.le")).isEmpty();
    }

    @Test
    void setsAPassword() {
        context.get(Logins.class).setPassword("linh.cao", "Bmt-2024-xyz!");

        assertThat(identities.checkPassword("linh.cao", "Bmt-2024-xyz!")).isTrue();
    }

    @Test
    void refusesAPasswordThatIsTooWeakOrForNobody() {
        var logins = context.get(Logins.class);

        assertThat(refusal(() -> logins.setPassword("mai.tran", "ngan"))).isEqualTo("password-too-weak");
        assertThat(refusal(() -> logins.setPassword("mai.tran", "Xx-2024-mai.tran")))
                .isEqualTo("password-too-weak");
        assertThat(refusal(() -> logins.setPassword("mai.tran", "Bmt-2024-" + "x".repeat(60))))
                .isEqualTo("password-too-weak");
        assertThat(refusal(() -> logins.setPassword("sang.dong", "Bmt-2024-xyz!")))
                .isEqualTo("account-not-found");
    }

    private static List<String> membersOf(String province) {
        return identities.createUserQuery().memberOfTenant(province).list().stream()
                .map(User::getId)
                .toList();
    }

    private static List<String> groupsOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** A task that the person claimed; without groups it is theirs alone. */
    private static String task(String person, String... candidateGroups) {
        var task = tasks.newTask();
        tasks.saveTask(task);
        for (var group : candidateGroups) {
            tasks.addCandidateGroup(task.getId(), group);
        }
        tasks.setAssignee(task.getId(), person);
        return task.getId();
    }

    private static List<Map<String, Object>> engineRows() {
        return context.get(JdbcClient.class).sql("""
                        select id_, rev_, first_, last_, pwd_ from act_id_user
                        union all select id_, rev_, name_, type_, null from act_id_group
                        union all select user_id_, 0, group_id_, null, null from act_id_membership
                        union all select id_, rev_, name_, null, null from act_id_tenant
                        union all select user_id_, 0, tenant_id_, null, null from act_id_tenant_member
                        union all select id_, rev_, group_id_, user_id_, perms_::text from act_ru_authorization
                        order by 1, 3
                        """).query().listOfRows();
    }

    private static long count(String sql) {
        return context.get(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "none";
        } catch (Refused refused) {
            return refused.code();
        }
    }
}
