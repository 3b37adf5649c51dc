package vn.thidua;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RegisterEntering;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.CalendarBook;
import vn.thidua.classification.ClassificationOpening;
import vn.thidua.classification.ClassificationOpening.Asked;
import vn.thidua.classification.CriteriaSets;
import vn.thidua.desk.SavedFilters;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.directive.Assignment;
import vn.thidua.directive.DirectiveEntering;
import vn.thidua.directive.Due;
import vn.thidua.document.OfficialDocument;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.StartDrafts;
import vn.thidua.draft.TaskDrafts;
import vn.thidua.evidence.Finishing;
import vn.thidua.evidence.Place;
import vn.thidua.evidence.SampleFiles;
import vn.thidua.evidence.Uploading;
import vn.thidua.figures.FigureAsking;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.LaunchAnnouncing;
import vn.thidua.movement.Launching;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.PlanArchive;
import vn.thidua.movement.Registering;
import vn.thidua.movement.RegistrationClosing;
import vn.thidua.movement.RegistrationOpening;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.nomination.Opening;
import vn.thidua.organisation.Appointing;
import vn.thidua.organisation.Appointment;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;
import vn.thidua.programme.LeadWork;
import vn.thidua.programme.Programmes;
import vn.thidua.programme.YearlyPlanning;
import vn.thidua.target.TargetCollecting;
import vn.thidua.whatif.WhatIf;
import vn.thidua.whatif.WhatIfChanges;
import vn.thidua.whatif.WhatIfChanges.QuotaChange;
import vn.thidua.whatif.WhatIfNotes;

/** What people of the demo provinces did: something of every kind that an endpoint tells of. */
final class ProvinceCases {

    /** A process whose start form somebody has begun to fill in. */
    static final String START = "ask-about-movement";

    private static final String MOVEMENT = "kien-giang-cchc-2021";
    private static final String OFFICER = "hanh.le";

    private final BeanFactory beans;
    private final LocalDate today;

    ProvinceCases(BeanFactory beans) {
        this.beans = beans;
        today = LocalDate.now(beans.getBean(Clock.class));
    }

    void happen() {
        propose();
        tryTheRound();
        showTheList();
        decide();
        enterFigures();
        askForFigures();
        changeThePlan();
        enterADay();
        enterAnAward();
        launch();
        register();
        classify();
        assign();
        reform();
        askForTargets();
        mail();
        work();
        beAway();
        // what the database does at the end of a transaction, of which this one has none
        beans.getBean(JdbcClient.class).sql("set constraints all immediate").update();
    }

    private void beAway() {
        var asked = new Appointment(
                "hung.dang",
                Set.of(Role.HEAD),
                "nhung.ly",
                Capacity.KT,
                today,
                today.plusDays(9),
                "",
                null,
                "Đi công tác tại UBND tỉnh Ninh Thuận",
                true);
        beans.getBean(Appointing.class).appoint(asked, "hung.dang");
    }

    /** An address, and a mail that its server did not take. */
    private void mail() {
        var db = beans.getBean(JdbcClient.class);
        db.sql("insert into mail_address values ('tuan.ngo', 'tuan.ngo@ninhthuan.gov.vn')")
                .update();
        db.sql("""
                insert into mail (key, person_id, address, subject, failed_at, failure)
                values ('test', 'tuan.ngo', 'tuan.ngo@ninhthuan.gov.vn', 'Việc mới', now(), '550')
                """).update();
    }

    /** Somebody holds a task, has completed another, keeps a filter, a draft of a task and one of a start form. */
    private void work() {
        var engine = beans.getBean(ProcessEngine.class);
        var db = beans.getBean(JdbcClient.class);
        var proposal = db.sql("select id from proposal where opened_by = ?")
                .param(OFFICER)
                .query(UUID.class)
                .single();
        engine.getIdentityService().setAuthentication(null, null, List.of("ninh-thuan"));
        var started = engine.getRuntimeService()
                .createProcessInstanceByKey("unit-proposal")
                .businessKey(proposal.toString())
                .startBeforeActivity("UserTask_ProposeNominees")
                .execute();
        engine.getIdentityService().clearAuthentication();
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(started.getId())
                .singleResult();
        engine.getTaskService().setAssignee(task.getId(), OFFICER);
        db.sql("""
                        insert into act_hi_taskinst (id_, proc_def_id_, proc_inst_id_, name_, assignee_, start_time_,
                                                     end_time_, delete_reason_)
                        values ('viec-da-lam', ?, ?, 'Viết báo cáo', ?, now(), now(), 'completed')
                        """)
                .params(started.getProcessDefinitionId(), started.getId(), OFFICER)
                .update();
        db.sql("""
                        insert into act_hi_identitylink (id_, timestamp_, type_, user_id_, task_id_)
                        values ('giu-viec-da-lam', now(), 'assignee', ?, 'viec-da-lam')
                        """).param(OFFICER).update();
        beans.getBean(SavedFilters.class).keep("Việc của Sở Y tế", TaskQuestion.any(), OFFICER);
        var typed = new DraftContent("{\"reason\":\"Phạm Thị Thủy nộp lại\"}", "");
        beans.getBean(TaskDrafts.class).save(task.getId(), OFFICER, typed, 0);
        beans.getBean(StartDrafts.class).save(START, OFFICER, typed, 0);
    }

    /** As Sở Nội vụ opens it, with a criteria set of its own. */
    private void classify() {
        var sets = beans.getBean(CriteriaSets.class);
        var kept = sets.newestFor("hoa.dang").get(0);
        var set = sets.importSet(kept.text().replace("from: 90", "from: 91"), "hoa.dang");
        var opening = beans.getBean(ClassificationOpening.class);
        var scope = opening.scopes("hoa.dang").get(0).key();
        opening.open(new Asked(scope, set.code(), today.getYear(), "Công văn số 1/SNV-CCHC", today), "hoa.dang");
    }

    private void propose() {
        var round = beans.getBean(Rounds.class).open().get(0).id();
        var proposal = beans.getBean(Opening.class).open(round, OFFICER);
        prove(new Place(proposal.id(), null, null));
        beans.getBean(JdbcClient.class)
                .sql("""
                        update proposal set document_number = '1', document_date = ?, signed_by = 'hanh.le',
                            signed_at = now() where id = ?
                        """)
                .params(today, proposal.id().value())
                .update();
        beans.getBean(JdbcClient.class).sql("""
                        insert into proposal_return
                            (proposal_id, number, stage, returned_by, returned_at, reasons, content)
                        values (?, 1, 'appraisal', 'hoa.dang', now(), '{"Bổ sung số liệu"}', '[]')
                        """).param(proposal.id().value()).update();
    }

    /** One file finished, one under way. */
    private void prove(Place place) {
        var uploading = beans.getBean(Uploading.class);
        var file = SampleFiles.pdf("Tờ trình");
        var upload = uploading.begin(place, "Tờ trình.pdf", file.length, null, "hanh.le");
        uploading.take(upload.id(), 0, file, "hanh.le");
        beans.getBean(Finishing.class).finish(upload.id(), "hanh.le");
        uploading.begin(place, "Phụ lục.pdf", 10, null, "hanh.le");
    }

    private void tryTheRound() {
        var round = beans.getBean(Rounds.class).open().get(0).id();
        var changes = new WhatIfChanges(List.of(), List.of(new QuotaChange(0, "1")), List.of());
        var notes = beans.getBean(WhatIfNotes.class);
        var shown = notes.fingerprint(beans.getBean(WhatIf.class).of(round, changes));
        notes.keep(round, changes, shown, "Thử chỉ tiêu", "hoa.dang");
    }

    private void showTheList() {
        var round = beans.getBean(Rounds.class).open().get(0).id().value();
        var db = beans.getBean(JdbcClient.class);
        db.sql("insert into public_list (round_id, published_on, last_day, explanation) values (?, ?, ?, '')")
                .params(round, today, today.plusDays(7))
                .update();
        db.sql("""
                insert into public_list_entry (round_id, nominee_id, position, case_key, kind, name, unit_name)
                values (?, 'dong-1', 0, 'ho-so-1', 'INDIVIDUAL', ?, 'Sở Y tế')
                """)
                .params(
                        round,
                        beans.getBean(Organisation.class).person("thuy.pham").fullName())
                .update();
    }

    /** A line with its money, without the steps before. */
    private void decide() {
        var db = beans.getBean(JdbcClient.class);
        db.sql("""
                insert into ranking (round_id, nominee_id, kind, label, unit_code, subject, case_key, points, votes_for,
                    members, woman, submitted_at, summary, position, rank, place, explanation, explanation_for_unit)
                select id, 'dong-1', 'COLLECTIVE', 'Sở Y tế', 'so-y-te', 'so-y-te', 'ho-so-1', 1, 1, 1, false, now(),
                    '', 1, 1, 'INSIDE', '', '' from award_round
                """).update();
        db.sql("""
                insert into decision_line select round_id, nominee_id, true, '', 'khanh.pham', now() from ranking
                """).update();
        db.sql("""
                insert into money_settlement
                select round_id, 1, '2023-12-31', 'IN_FORCE', 'nd-91-2017', null, 'Quỹ', '', 'hoa.dang', now()
                from decision_line
                """).update();
        db.sql("""
                insert into award_money
                select round_id, nominee_id, 1, 'nd-91-2017', 1, 1, 1, 'CEILING', 1, 1, null, '', '' from decision_line
                """).update();
        db.sql("update award_round set decision_number = '1', decision_date = '2023-12-31'")
                .update();
    }

    private void enterFigures() {
        enter(SubjectKind.UNIT, "so-y-te", "movementRegistration", "Có");
        enter(SubjectKind.PERSON, "thuy.pham", "personalTasksAssigned", "1");
    }

    private void askForFigures() {
        var question = new FigureAsking.Question(
                List.of("communeReformRating"),
                2023,
                Set.of(UnitKind.COMMUNE),
                5,
                "Theo chỉ đạo của UBND tỉnh Ninh Thuận");
        beans.getBean(FigureAsking.class).ask(question, "hoa.dang");
    }

    private void enter(SubjectKind kind, String subject, String metric, String value) {
        var key = new FigureRow.Key(kind, subject, metric, 2023, "");
        beans.getBean(Figures.class)
                .enter(new FigureRow(key, value, "Báo cáo của UBND tỉnh Ninh Thuận", today), "tuan.ngo");
    }

    private void changeThePlan() {
        var plans = beans.getBean(MovementPlans.class);
        var plan = plans.findNewest("ninh-thuan-cchc-2023").orElseThrow();
        var yaml = beans.getBean(PlanArchive.class).export(plan);
        plans.importPlan(yaml.replace("number: 9", "number: 8"), "tuan.ngo");
    }

    /** As it was before. */
    private void enterADay() {
        var calendar = beans.getBean(CalendarBook.class);
        var day = calendar.year(2023, "hanh.le").entries().get(0).day();
        calendar.enter(day, "Sở Nội vụ tỉnh Ninh Thuận nhập lại", "tuan.ngo");
    }

    private void enterAnAward() {
        var file = """
                kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,first_day,\
                last_day,initiatives
                COLLECTIVE,so-y-te,,Sở Y tế,Bằng khen,PROVINCE_CERTIFICATE,1/QĐ-UBND,2022-12-31,Chủ tịch,Phong trào,2022,\
                cai-cach-hanh-chinh,2022-01-01,2022-12-31,
                """;
        beans.getBean(RegisterEntering.class)
                .importCsv("register.csv", file.getBytes(StandardCharsets.UTF_8), true, "hoa.dang");
    }

    private void assign() {
        var due = new Due(Due.Words.THROUGH, today.plusDays(9));
        var assignment = new Assignment("215/UBND-NC", today, "UBND tỉnh", "Rà soát thủ tục", "so-y-te", due);
        beans.getBean(DirectiveEntering.class).enter(assignment, null, "nguyet.cao");
    }

    private void askForTargets() {
        var collecting = beans.getBean(TargetCollecting.class);
        var choice = collecting.choices("lan.nguyen").get(0);
        collecting.open(choice.key(), today.plusDays(9), "lan.nguyen");
        beans.getBean(JdbcClient.class).sql("""
                insert into target_event (report_id, kind, reason, done_by, done_at)
                select id, 'REPORTED', '', 'thuy.pham', now() from target_report
                """).update();
    }

    private void launch() {
        var launching = beans.getBean(Launching.class);
        var launch = launching.open(MOVEMENT, "sen.chu").id();
        launching.submit(launch, "Kế hoạch của UBND tỉnh Kiên Giang", "Nội dung", "sen.chu");
        launching.issue(launch, new OfficialDocument("37/KH-UBND", LocalDate.of(2021, 2, 4)), "tai.luong");
        beans.getBean(LaunchAnnouncing.class).announce(launch);
    }

    private void register() {
        var registration = beans.getBean(RegistrationOpening.class)
                .open(MOVEMENT, today, "UBND tỉnh Kiên Giang nhập lại", "vy.vo")
                .id();
        beans.getBean(RegistrationClosing.class).announce(registration);
        var unit = beans.getBean(RegistrationRegister.class).units(registration).stream()
                .filter(one -> one.unitCode().equals("kien-giang-so-du-lich"))
                .findFirst()
                .orElseThrow();
        beans.getBean(Registering.class).fill(unit.id(), List.of("kien-giang-so-du-lich"), List.of(), "quynh.luong");
    }

    private void reform() {
        var programme = beans.getBean(Programmes.class)
                .findNewest("ninh-thuan-cchc-2021-2025")
                .orElseThrow();
        beans.getBean(YearlyPlanning.class)
                .issue(
                        programme,
                        2023,
                        new OfficialDocument("1894/QĐ-UBND", LocalDate.of(2022, 12, 23)),
                        Map.of(),
                        "hoa.dang");
        var task = beans.getBean(JdbcClient.class)
                .sql("select id from reform_assignment where task = 'II.1' and year = 2023")
                .query(UUID.class)
                .single();
        beans.getBean(LeadWork.class)
                .handIn(task, new OfficialDocument("1/KH-UBND", today), "Kế hoạch của UBND tỉnh Ninh Thuận", "ngoc.do");
    }
}
