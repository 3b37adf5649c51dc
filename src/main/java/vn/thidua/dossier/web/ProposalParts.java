package vn.thidua.dossier.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.HeldSession;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.ProposalFile;
import vn.thidua.dossier.web.DossierView.ProposalPart;

/** Turns what the tables hold about a proposal into what is drawn. */
final class ProposalParts {

    private ProposalParts() {}

    static @Nullable ProposalPart of(Dossier dossier) {
        var file = dossier.proposal();
        return file == null
                ? null
                : new ProposalPart(
                        file.proposal().id().value(),
                        nominees(dossier, file),
                        file.sessions().stream().map(SessionLine::of).toList(),
                        questions(dossier, file));
    }

    private static List<NomineeLine> nominees(Dossier dossier, ProposalFile file) {
        var words = new CriteriaWords(Objects.requireNonNull(dossier.card()).criteria());
        var votes = votes(file.sessions());
        return file.nominees().stream()
                .map(one -> {
                    var id = one.nominee().id().toString();
                    return NomineeLine.of(
                            one,
                            words,
                            votes.get(id),
                            file.outcomes().get(id),
                            file.money().get(id),
                            dossier.names());
                })
                .toList();
    }

    /** What the newest minutes say of each nominee. */
    private static Map<String, LineResult> votes(List<HeldSession> sessions) {
        var votes = new HashMap<String, LineResult>();
        sessions.forEach(held -> held.results().forEach(result -> votes.put(result.lineId(), result)));
        return votes;
    }

    private static List<QuestionLine> questions(Dossier dossier, ProposalFile file) {
        var labels = file.nominees().stream()
                .collect(Collectors.toMap(
                        one -> one.nominee().id(), one -> one.nominee().label()));
        return file.consultations().stream()
                .map(question -> QuestionLine.of(question, labels, dossier.names()))
                .toList();
    }
}
