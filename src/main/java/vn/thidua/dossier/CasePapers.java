package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.organisation.SignatureBlock;

/** The documents of a proposal, from the unit's minutes to the decision. */
final class CasePapers {

    private final CaseNames names;
    private final List<Paper> papers = new ArrayList<>();

    private CasePapers(CaseNames names) {
        this.names = names;
    }

    /** @param roundShown whether the person sees the round's own documents, which units see once it is decided */
    static List<Paper> of(ProposalFile file, boolean roundShown, CaseNames names) {
        var papers = new CasePapers(names);
        papers.ofUnit(file);
        papers.ofBodies(file);
        if (roundShown) {
            papers.ofRound(file);
        }
        return papers.papers;
    }

    private void ofUnit(ProposalFile file) {
        file.sessions().stream()
                .filter(held -> held.minutes() != null)
                .forEach(held -> papers.add(new Paper(
                        "Biên bản họp Hội đồng Thi đua - Khen thưởng",
                        Objects.requireNonNull(held.minutes()).number(),
                        held.session().heldOn(),
                        names.unit(held.session().unitCode()))));
        var signature = file.proposal().signature();
        if (signature != null) {
            papers.add(new Paper(
                    "Tờ trình đề nghị khen thưởng của đơn vị",
                    signature.documentNumber(),
                    signature.documentDate(),
                    signed(signature.signedAs(), names.person(signature.signedBy()))));
        }
    }

    private void ofBodies(ProposalFile file) {
        file.consultations()
                .forEach(question -> add(
                        "Văn bản trả lời ý kiến: " + question.name(),
                        question.letter(),
                        names.unit(question.body().unit())));
    }

    private void ofRound(ProposalFile file) {
        var award = file.plan().award(file.round().round().awardCode());
        var ranker = file.plan().routeOf(award.code()).desk(Route.RANKING).unit();
        add("Tờ trình người có thẩm quyền", file.round().submission(), names.unit(ranker));
        add("Tờ trình cơ quan có thẩm quyền bên ngoài", file.round().forwarding(), "");
        add(
                "Quyết định khen thưởng",
                file.round().decision(),
                signed(file.round().resolvedAs(), award.decider()));
    }

    /** By the signature block of that day, in one line; without one as whoever it is expected from. */
    private static String signed(String block, String expected) {
        return block.isEmpty() ? expected : SignatureBlock.kept(block).inLine();
    }

    private void add(String name, @Nullable OfficialDocument document, String by) {
        if (document != null) {
            papers.add(new Paper(name, document.number(), document.date(), by));
        }
    }
}
