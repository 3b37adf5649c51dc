package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.PublicList.Entry;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.document.Written;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.PublicComment;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Shows the list of a round to the public where the plan asks for it, for as long as the plan says. */
@Service
@Transactional
public class PublicListing {

    private final PublicListTable lists;
    private final CommentTable comments;
    private final RankingTable ranking;
    private final RoundRegister register;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final RoundDesks desks;
    private final RoundNotices notices;
    private final Clock clock;

    PublicListing(
            PublicListTable lists,
            CommentTable comments,
            RankingTable ranking,
            RoundRegister register,
            Rounds rounds,
            Organisation organisation,
            Deadlines deadlines,
            RoundDesks desks,
            RoundNotices notices,
            Clock clock) {
        this.lists = lists;
        this.comments = comments;
        this.ranking = ranking;
        this.register = register;
        this.rounds = rounds;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.desks = desks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether the plan asks for a public list and its time for comments is not over. */
    public boolean due(RoundId id) {
        return rule(id).isPresent() && find(id).filter(PublicList::ended).isEmpty();
    }

    /** The list of a round, once published. */
    public Optional<PublicList> find(RoundId id) {
        return lists.find(id);
    }

    /** The lists of the person's province that are open for comments, the nearest end first. */
    public List<PublicList> openTo(String personId) {
        String province = provinceOf(organisation.acting(personId).unitCode());
        return lists.openOn(today()).stream()
                .filter(list ->
                        provinceOf(rounds.planOf(list.round()).province()).equals(province))
                .toList();
    }

    /** Publishes everybody who is ranked and tells the units; again changes nothing. */
    public void publish(RoundId id) {
        if (find(id).isPresent()) {
            return;
        }
        Deadline deadline = deadline(id);
        List<Entry> entries = ranking.lines(id).stream()
                .map(line -> entry(line.ranked().candidate()))
                .toList();
        lists.add(new PublicList(id, today(), deadline.lastDay(), deadline.text(), false, entries));
        String text =
                "Danh sách của đợt xét “%s” được lấy ý kiến công khai đến hết ngày %s; xem ở trang “Lấy ý kiến công khai”, gửi ý kiến đến cơ quan thẩm định."
                        .formatted(rounds.round(id).name(), Written.day(deadline.lastDay()));
        notices.tellUnits(NoticeKind.OTHER, id, "Lấy ý kiến công khai", text);
        tellOffice(NoticeKind.OTHER, id, "Lấy ý kiến công khai", text);
    }

    /**
     * Ends the time for comments and tells the appraising body what is left to answer; again changes nothing.
     *
     * @throws Refused before the working day after the last day is over: nobody can end it early, and what came in on the
     *     last day can still be recorded
     */
    public void end(RoundId id) {
        PublicList list = get(id);
        if (!today().isAfter(recordingDay(id))) {
            throw new Refused(
                    "public-list-open",
                    "Danh sách được lấy ý kiến đến hết ngày %s và ghi nhận đến hết ngày %s; không kết thúc sớm được."
                            .formatted(Written.day(list.lastDay()), Written.day(recordingDay(id))));
        }
        lists.end(id);
        long unanswered = comments.of(id).stream()
                .filter(comment -> comment.reply().isEmpty())
                .count();
        tellOffice(
                NoticeKind.OTHER,
                id,
                "Hết thời gian lấy ý kiến công khai",
                "Đợt xét “%s” còn %d ý kiến chưa trả lời."
                        .formatted(rounds.round(id).name(), unanswered));
    }

    /** The list of a round; asking for one not published is a programming error. */
    public PublicList get(RoundId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("The list of round " + id + " is not published"));
    }

    /** Until the end of which day a comment received in time may be recorded: the working day after the last. */
    public LocalDate recordingDay(RoundId id) {
        return workingDays(1, "ngày cuối cùng nhận ý kiến", id, get(id).lastDay())
                .lastDay();
    }

    /** The plan's words that ask for it, quoted. */
    public String clause(RoundId id) {
        return rule(id).map(rule -> rule.clause().quoted()).orElse("");
    }

    private Optional<PublicComment> rule(RoundId id) {
        return Optional.ofNullable(rounds.planOf(id).conduct().publicComment());
    }

    private Deadline deadline(RoundId id) {
        return workingDays(rule(id).orElseThrow().workingDays(), "công khai danh sách", id, today());
    }

    private Deadline workingDays(int days, String event, RoundId id, LocalDate from) {
        var rule = new DeadlineRule(DeadlineRule.Kind.WORKING_DAYS_AFTER, null, null, 0, days, event);
        return deadlines.compute(rule, rounds.yearOf(id), from);
    }

    private Entry entry(Candidate candidate) {
        if (candidate.kind() == NomineeKind.COLLECTIVE) {
            String name = organisation.unit(candidate.subject()).name();
            return entry(
                    candidate, name, organisation.unit(candidate.unitCode()).name());
        }
        var person = organisation.person(candidate.subject());
        return entry(
                candidate,
                person.fullName(),
                organisation.unit(person.unitCode()).name());
    }

    private static Entry entry(Candidate candidate, String name, String unit) {
        return new Entry(candidate.nomineeId(), candidate.caseKey(), candidate.kind(), name, unit);
    }

    private void tellOffice(NoticeKind kind, RoundId id, String subject, String text) {
        Stream.of(desks.of(id, RoundDesks.APPRAISAL), desks.of(id, Route.RANKING))
                .forEach(desk -> notices.tellDesk(kind, id, desk, subject, text));
    }

    private String provinceOf(String unitCode) {
        return organisation.provinceOf(unitCode).code();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
