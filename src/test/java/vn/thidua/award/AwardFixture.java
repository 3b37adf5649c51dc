package vn.thidua.award;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.DecisionLookup;
import vn.thidua.movement.CheckedSubject;
import vn.thidua.movement.Conduct;
import vn.thidua.movement.CriteriaCheck;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MoneyRule;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.CouncilRule;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlan.Stage;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.movement.MovementPlan.VoteBase;
import vn.thidua.movement.MovementPlan.Window;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Scope;
import vn.thidua.movement.Term;
import vn.thidua.movement.Verdict;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * The award capability on a test database, with a small province around it: Sở Nội vụ ranks, the Chairman decides, the
 * office of the People's Committee issues; Sở Y tế and Sở Tư pháp take part. Today is 5 January 2024, 9 o'clock.
 */
public final class AwardFixture {

    public static final LocalDate TODAY = LocalDate.of(2024, 1, 5);
    public static final String LEAD = "lead";
    public static final String APPRAISER = "appraiser";
    public static final String DECIDER = "decider";
    public static final String CLERK = "clerk";
    public static final String OFFICER = "officer";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Clause CLAUSE = new Clause("Nguyên văn", "000, dòng 97");

    public final Candidates candidates = new Candidates();
    public final Nominees nominees = new Nominees();
    public final Held held = new Held(candidates);
    public final Today today = new Today();
    public final Told notices = new Told();
    public final Plans plans = new Plans();
    public final Checked checked = new Checked();
    public final RoundOpening opening;
    public final RoundClosing closing;
    public final RoundRanking ranking;
    public final RoundDecision decision;
    public final MoneySettlement settlement;
    public final AwardMoney money;
    public final RoundResults results;
    public final RoundRegister register;
    public final Rounds rounds;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** On a database of its own. */
    public AwardFixture(DataSource dataSource) {
        this(dataSource, new JdbcTransactionManager(dataSource));
    }

    /** In the transactions of an engine on the same database. */
    public AwardFixture(DataSource dataSource, PlatformTransactionManager transactions) {
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(dataSource));
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> today);
        beans.registerBean(Held.class, () -> held);
        beans.registerBean(Candidates.class, () -> candidates);
        beans.registerBean(Nominees.class, () -> nominees);
        beans.registerBean(Told.class, () -> notices);
        beans.registerBean(Plans.class, () -> plans);
        beans.registerBean(DecisionService.class, ShippedDecisions::service);
        beans.registerBean(DecisionLookup.class, () -> mock(DecisionLookup.class));
        beans.registerBean(Province.class);
        beans.register(ShippedCalendar.class, Reminders.class, TimerMoments.class);
        beans.registerBean(Checked.class, () -> checked);
        beans.register(Scope.class);
        beans.register(Transactions.class);
        beans.scan("vn.thidua.award");
        beans.refresh();
        opening = bean(RoundOpening.class);
        closing = bean(RoundClosing.class);
        ranking = bean(RoundRanking.class);
        decision = bean(RoundDecision.class);
        settlement = bean(MoneySettlement.class);
        money = bean(AwardMoney.class);
        results = bean(RoundResults.class);
        register = bean(RoundRegister.class);
        rounds = bean(Rounds.class);
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    /** Enters an award by hand and says under which id. */
    public UUID enter(RegisterEntry entry) {
        return RegisterFixture.enter(beans, entry);
    }

    /** The only bean of that type. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Every bean by name, for an engine that looks its delegates and forms up. */
    public Map<String, Object> all() {
        return beans.getBeansOfType(Object.class);
    }

    /** A round under the newest plan with that quota of collectives and none of individuals, deadline in ten days. */
    public RoundId anOpenRound(int collectives) {
        plans.setMaximum(collectives);
        return anOpenRound();
    }

    /** A round under the plan as it is, of the first award and year on offer. */
    public RoundId anOpenRound() {
        return opening.open(choice(), Asked.on(TODAY.plusDays(10)), TieRule.DECIDER_CHOOSES, LEAD);
    }

    /** As above, closed, with those candidates ranked and submitted. */
    public RoundId aSubmittedRound(int collectives, Candidate... standing) {
        plans.setMaximum(collectives);
        return aSubmittedRound(standing);
    }

    /** As above, under the plan as it is. */
    public RoundId aSubmittedRound(Candidate... standing) {
        var id = anOpenRound();
        candidates.standing.addAll(List.of(standing));
        closing.close(id, false, LEAD);
        ranking.rank(id);
        ranking.submit(id, new OfficialDocument("45/TTr-SNV", TODAY), LEAD);
        return id;
    }

    /** As above, with every candidate approved and the decision issued today. */
    public RoundId anIssuedRound(Candidate... standing) {
        return anIssuedRound("123/QĐ-UBND", standing);
    }

    /** As above, under that number. */
    public RoundId anIssuedRound(String number, Candidate... standing) {
        var id = aSubmittedRound(100, standing);
        decision.decide(
                id,
                Stream.of(standing)
                        .map(candidate -> approve(candidate.nomineeId()))
                        .toList(),
                "",
                DECIDER);
        decision.issue(id, new OfficialDocument(number, TODAY), CLERK);
        return id;
    }

    /** The first award and year on offer. */
    public String choice() {
        return opening.choices(LEAD).get(0).key();
    }

    /** A collective of Sở Y tế whose proposal is {@code case-<name>}; all 5 members voted for it. */
    public static Candidate aCollective(String name, int points) {
        return aCandidate(name, NomineeKind.COLLECTIVE, "so-y-te", points);
    }

    /** As above, of that kind and unit. */
    public static Candidate aCandidate(String name, NomineeKind kind, String unit, int points) {
        return new Candidate(
                name, kind, name, name, unit, "case-" + name, points, 5, 5, false, Instant.EPOCH, "13 đạt");
    }

    /** Every unit of that kind. */
    public static Subject subject(String code, UnitKind kind) {
        return new Subject(code, List.of(kind), List.of(), List.of(NomineeKind.values()), CLAUSE);
    }

    /** A rule that names no day. */
    public static DeadlineRule rule(DeadlineRule.Kind kind, int days, String event) {
        return new DeadlineRule(kind, null, null, 0, days, event);
    }

    /** A quota over the whole round. */
    public static Quota quota(NomineeKind kind, Quota.Rule rule, int number) {
        return new Quota(kind, rule, number, Quota.Per.ROUND, List.of(), Map.of(), CLAUSE);
    }

    public static Answer approve(String nominee) {
        return new Answer(nominee, true, "");
    }

    public static Answer refuse(String nominee, String reason) {
        return new Answer(nominee, false, reason);
    }

    /** Proposals as the test sets them. */
    public static final class Candidates implements RoundCandidates {
        public final List<Candidate> standing = new ArrayList<>();
        public final List<Unfinished> unfinished = new ArrayList<>();

        @Override
        public List<Candidate> candidates(RoundId round) {
            return List.copyOf(standing);
        }

        @Override
        public List<Unfinished> unfinished(RoundId round) {
            return List.copyOf(unfinished);
        }
    }

    /** Nine o'clock of today, until a test lets days pass. */
    public static final class Today extends Clock {
        private LocalDate day = TODAY;

        public void become(LocalDate newDay) {
            day = newDay;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return day.atTime(9, 0).atZone(ZONE).toInstant();
        }
    }

    /** Holds in memory; who is barred stands no more. */
    public static final class Held implements HeldCandidates {
        private final Candidates candidates;
        private final List<String> nominees = new ArrayList<>();
        private final List<HeldCandidate> holds = new ArrayList<>();

        Held(Candidates candidates) {
            this.candidates = candidates;
        }

        @Override
        public void hold(String nomineeId, String key, String text) {
            nominees.add(nomineeId);
            holds.add(new HeldCandidate(holds.size(), nomineeId, text, ""));
        }

        @Override
        public List<HeldCandidate> of(Collection<String> nomineeIds) {
            return holds.stream()
                    .filter(hold -> nomineeIds.contains(nominees.get((int) hold.id())))
                    .toList();
        }

        @Override
        public void decide(long id, boolean barred, String reason, String document, String by) {
            var hold = holds.get((int) id);
            holds.set((int) id, new HeldCandidate(id, hold.label(), hold.text(), reason));
            candidates.standing.removeIf(one -> barred && one.nomineeId().equals(nominees.get((int) id)));
        }
    }

    /** Nominees as the test sets them; any other is a collective of Sở Y tế. */
    public static final class Nominees implements AwardedNominees {
        public final Map<String, Awarded> known = new HashMap<>();
        public final Map<String, String> revoked = new HashMap<>();

        @Override
        public void revoked(String nomineeId, String reason) {
            revoked.put(nomineeId, reason);
        }

        @Override
        public Map<String, Awarded> of(Collection<String> nomineeIds) {
            return nomineeIds.stream().collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, aUnit(id))));
        }

        private static Awarded aUnit(String id) {
            return new Awarded(new Awardee(NomineeKind.COLLECTIVE, "so-y-te-" + id, null, id), Set.of());
        }
    }

    /** Units whose figures pass the criterion {@code C1}; the others fail it. */
    public static final class Checked implements CriteriaCheck {
        public final Set<String> passing = new HashSet<>();
        public final Set<Integer> years = new HashSet<>();

        @Override
        public List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject) {
            years.add(year);
            var verdict = passing.contains(subject.unitCode()) ? Verdict.PASS : Verdict.FAIL;
            return List.of(new CriterionVerdict(
                    "C1", "Nhóm xuất sắc", "000, dòng 55", false, verdict, "92 điểm", "Số liệu năm.", List.of()));
        }
    }

    /** Remembers who was told what, as {@code officer.so-y-te: subject}. */
    public static final class Told implements Notices {
        public final List<String> subjects = new ArrayList<>();
        public final List<String> texts = new ArrayList<>();

        @Override
        public void tell(NoticeKind kind, Role role, String unitCode, String subject, String text, String caseKey) {
            subjects.add(role.groupAt(unitCode) + ": " + subject);
            texts.add(text);
        }

        @Override
        public void tellPerson(NoticeKind kind, String personId, String subject, String text, String caseKey) {
            throw new UnsupportedOperationException();
        }
    }

    /** The plan of the test, its quota changeable. */
    public static final class Plans implements MovementPlans {
        private List<Quota> quotas = bounded(9);
        private Integer lastYear;
        private LocalDate lastDay = LocalDate.of(2023, 12, 30);
        private AwardForm form = AwardForm.PROVINCE_CERTIFICATE;
        private MoneyRule money = new MoneyRule(null, null, "Quỹ khen thưởng hàng năm của tỉnh", null);
        private List<Subject> subjects = List.of(subject("a", UnitKind.DEPARTMENT));
        private Conduct conduct;
        private String outside;
        private DeadlineRule submission = rule(DeadlineRule.Kind.GUIDED, 0, "Sở Nội vụ");

        /** So many collectives and no individual. */
        public void setMaximum(int collectives) {
            setQuotas(bounded(collectives));
        }

        public void setQuotas(List<Quota> quotas) {
            this.quotas = quotas;
        }

        public void setLastYear(int lastYear) {
            this.lastYear = lastYear;
        }

        public void setSubmission(DeadlineRule submission) {
            this.submission = submission;
        }

        /** The Chairman sends the list there and the clerk records the answer. */
        public void setOutside(String body) {
            this.outside = body;
        }

        public void setConduct(Conduct conduct) {
            this.conduct = conduct;
        }

        public void setSubjects(List<Subject> subjects) {
            this.subjects = subjects;
        }

        public void setLastDay(LocalDate lastDay) {
            this.lastDay = lastDay;
        }

        public void setForm(AwardForm form) {
            this.form = form;
        }

        /** What the plan says of money: the law it cites and the fund it names, either may be none. */
        public void setMoney(@Nullable String citedProfile, @Nullable String fund) {
            money = new MoneyRule(citedProfile, CLAUSE, fund, CLAUSE);
        }

        @Override
        public MovementPlan check(String yaml, String readFor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MovementPlan importPlan(String yaml, String importedBy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MovementPlan> newest() {
            return List.of(plan());
        }

        @Override
        public Optional<MovementPlan> findNewest(String code) {
            return Optional.of(plan());
        }

        @Override
        public Optional<MovementPlan> find(String code, int version) {
            return Optional.of(plan());
        }

        private MovementPlan plan() {
            return new MovementPlan(
                    "ninh-thuan-cchc-2023",
                    1,
                    "Phong trào thi đua đẩy mạnh cải cách hành chính",
                    2023,
                    lastYear,
                    "ninh-thuan",
                    "cai-cach-hanh-chinh",
                    "000",
                    new Window(null, DeadlineRule.through(lastDay), CLAUSE),
                    new Term(submission, CLAUSE),
                    subjects,
                    List.of(),
                    List.of(new Award("bang-khen", "Bằng khen", form, "Chủ tịch UBND tỉnh", quotas, null, CLAUSE)),
                    List.of(),
                    new Route(List.of(
                            new Stage("proposal", Role.OFFICER, null, null),
                            new Stage("appraisal", Role.APPRAISER, "so-noi-vu", null),
                            new Stage("ranking", Role.APPRAISAL_LEAD, "so-noi-vu", null),
                            new Stage("decision", Role.DECIDER, "ninh-thuan", outside),
                            new Stage("issue", Role.CLERK, "ninh-thuan", null))),
                    new CouncilRule("2/3", "1/2", VoteBase.ALL),
                    conduct,
                    money,
                    Map.of(),
                    List.of());
        }

        private static List<Quota> bounded(int collectives) {
            return List.of(
                    quota(NomineeKind.COLLECTIVE, Quota.Rule.MAXIMUM, collectives),
                    quota(NomineeKind.INDIVIDUAL, Quota.Rule.MAXIMUM, 0));
        }
    }

    /** One province, three departments, a division, and another province; the people named by the constants and one more per unit. */
    public static final class Province implements Organisation {
        private final List<Unit> units = List.of(
                unit("ninh-thuan", "UBND tỉnh Ninh Thuận", UnitKind.PROVINCE, null),
                unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, "ninh-thuan"),
                unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT, "ninh-thuan"),
                unit("so-tu-phap", "Sở Tư pháp", UnitKind.DEPARTMENT, "ninh-thuan"),
                unit("ha-nam", "UBND tỉnh Hà Nam", UnitKind.PROVINCE, null),
                unit("so-xa", "Sở của Hà Nam", UnitKind.DEPARTMENT, "ha-nam"),
                unit("so-y-te-van-phong", "Văn phòng Sở Y tế", UnitKind.DIVISION, "so-y-te"),
                unit("huyen-a", "Huyện A", UnitKind.DISTRICT, "ninh-thuan"),
                unit("huyen-b", "Huyện B", UnitKind.DISTRICT, "ninh-thuan"),
                unit("xa-a-1", "Xã A1", UnitKind.COMMUNE, "huyen-a"),
                unit("xa-a-2", "Xã A2", UnitKind.COMMUNE, "huyen-a"),
                unit("xa-b-1", "Xã B1", UnitKind.COMMUNE, "huyen-b"),
                unit("xa-b-2", "Xã B2", UnitKind.COMMUNE, "huyen-b"),
                unit("xa-b-3", "Xã B3", UnitKind.COMMUNE, "huyen-b"));
        private final List<Person> people = List.of(
                person(LEAD, "so-noi-vu", Role.APPRAISAL_LEAD),
                person(APPRAISER, "so-noi-vu", Role.APPRAISER),
                person(DECIDER, "ninh-thuan", Role.DECIDER),
                person("stranger", "so-xa", Role.OFFICER),
                person(CLERK, "ninh-thuan", Role.CLERK),
                person("manager", "so-noi-vu", Role.MANAGER),
                person("health-manager", "so-y-te", Role.MANAGER),
                person(OFFICER, "so-y-te-van-phong", Role.OFFICER),
                person("justice-officer", "so-tu-phap", Role.OFFICER),
                person("head-a", "huyen-a", Role.HEAD),
                person("officer-b", "huyen-b", Role.OFFICER),
                person("secretary-a", "huyen-a", Role.COUNCIL_SECRETARY),
                person("foreign-manager", "ha-nam", Role.MANAGER));

        @Override
        public Optional<Unit> findUnit(String code) {
            return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
        }

        @Override
        public List<Unit> units() {
            return units;
        }

        @Override
        public List<Unit> subtree(String code) {
            return units.stream()
                    .filter(unit -> unit.code().equals(code)
                            || provinceOf(unit.code()).code().equals(code))
                    .toList();
        }

        @Override
        public Unit speakingUnit(String code) {
            return unit(code.startsWith("so-y-te") ? "so-y-te" : code);
        }

        @Override
        public Optional<Person> findPerson(String id) {
            return people.stream().filter(person -> person.id().equals(id)).findFirst();
        }

        @Override
        public List<Person> people() {
            return people;
        }

        @Override
        public List<Person> peopleSpokenForBy(String unitCode) {
            return peopleOf(unitCode);
        }

        @Override
        public List<Person> peopleOf(String unitCode) {
            return people.stream()
                    .filter(person -> person.unitCode().equals(unitCode))
                    .toList();
        }

        @Override
        public List<Person> holders(Role role, String unitCode) {
            return peopleOf(unitCode).stream()
                    .filter(person -> person.holds(role))
                    .toList();
        }

        private static Unit unit(String code, String name, UnitKind kind, String parent) {
            return new Unit(code, name, kind, parent, LocalDate.of(2020, 1, 1), null, null);
        }

        private static Person person(String id, String unit, Role... roles) {
            return new Person(
                    id, id, "", unit, false, true, Set.copyOf(Stream.of(roles).toList()));
        }
    }

    /** What the decider decided about one nominee, once the round is decided. */
    public Optional<Rounds.Outcome> outcomeOf(RoundId round, String nominee) {
        return Optional.ofNullable(rounds.outcomesOf(round, Set.of(nominee)).get(nominee));
    }

    /** What one nominee gets, once the money is settled. */
    public Optional<MoneyLine> moneyOf(RoundId round, String nominee) {
        return money.of(round, Set.of(nominee)).stream().findFirst();
    }
}
