package vn.thidua.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.Classification.Level;
import vn.thidua.classification.RankingFollower.Follow;
import vn.thidua.document.OfficialDocument;
import vn.thidua.notification.NoticeKind;

/** Publishes a ranking: figures come from it at once, and what waited for it begins. */
@Service
@Transactional
public class ClassificationPublishing {

    private final ClassificationTable table;
    private final UnitPartTable parts;
    private final ClassificationDesks desks;
    private final ClassificationFigures figures;
    private final ClassificationNotices notices;
    private final ObjectProvider<RankingFollower> followers;
    private final Clock clock;

    ClassificationPublishing(
            ClassificationTable table,
            UnitPartTable parts,
            ClassificationDesks desks,
            ClassificationFigures figures,
            ClassificationNotices notices,
            ObjectProvider<RankingFollower> followers,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.desks = desks;
        this.figures = figures;
        this.notices = notices;
        this.followers = followers;
        this.clock = clock;
    }

    /** Publishes the submitted ranking under a number and a day not after today. */
    public void publish(UUID id, OfficialDocument document, String personId) {
        desks.requireAny(table.get(id).publishers(), personId);
        document.refuseUnlessPossible(LocalDate.now(clock));
        table.publish(id, document, personId);
        var published = table.get(id);
        parts.of(id).forEach(part -> figures.feed(published, part));
    }

    /** Tells every unit where it came. */
    public void announce(UUID id) {
        var published = table.get(id);
        var document = published.source();
        parts.of(id).forEach(part -> {
            var place = Objects.requireNonNull(part.place());
            notices.tellUnit(
                    NoticeKind.RESULT,
                    part.id(),
                    part.unitCode(),
                    "Công bố kết quả phân loại cải cách hành chính năm " + published.year(),
                    "%s (%s): đơn vị được %s điểm, xếp thứ %d, nhóm %s."
                            .formatted(
                                    published.name(),
                                    document,
                                    ScoreSheet.shown(place.total()),
                                    place.rank(),
                                    place.grade()));
        });
    }

    /** Lets begin what waited for the ranking, once however often it is asked; what to start is the answer. */
    public List<Follow> follow(UUID id) {
        table.lock(id);
        var published = table.get(id);
        if (published.followedBy() != null) {
            return List.of();
        }
        var follows = published.level() == Level.PROVINCE ? follows(published) : List.<Follow>of();
        table.follow(
                id,
                follows.isEmpty()
                        ? "Không có phong trào nào chờ kết quả xếp hạng này để mở đợt xét."
                        : follows.stream().map(Follow::sentence).collect(Collectors.joining("\n")));
        return follows;
    }

    private List<Follow> follows(Classification published) {
        var ranking = new PublishedRanking(
                published.province(),
                published.year(),
                published.source(),
                Objects.requireNonNull(published.document()).date(),
                Objects.requireNonNull(published.publishedBy()));
        return followers
                .orderedStream()
                .flatMap(follower -> follower.follow(ranking).stream())
                .toList();
    }
}
