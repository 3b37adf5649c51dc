package vn.thidua.nomination;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** Tells those who made and signed a proposal what became of it. */
@Component
class ProposalNotices {

    private final Authority authority;
    private final Notices notices;

    ProposalNotices(Authority authority, Notices notices) {
        this.authority = authority;
        this.notices = notices;
    }

    void tell(NoticeKind kind, Proposal proposal, String subject, String text) {
        Stream.of("proposal", "signature")
                .map(stage -> authority.deskOf(proposal, stage))
                .forEach(desk -> notices.tell(
                        kind,
                        desk.role(),
                        desk.unit(),
                        subject,
                        text,
                        proposal.id().toString()));
    }
}
