package vn.thidua.award.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.Revocation;
import vn.thidua.award.RevocationDecision;
import vn.thidua.document.Written;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.organisation.Organisation;

/** Puts a revocation into the Vietnamese words its forms show: the award's decision beside the one that revokes it. */
@Component
class RevocationView {

    private final RevocationDecision revocations;
    private final Organisation organisation;

    RevocationView(RevocationDecision revocations, Organisation organisation) {
        this.revocations = revocations;
        this.organisation = organisation;
    }

    Map<String, Object> values(String businessKey) {
        var id = UUID.fromString(businessKey);
        var revocation = revocations.get(id);
        var entry = revocations.entryOf(id);
        var values = new HashMap<String, Object>();
        values.put("awardee", entry.awardee().label());
        values.put("award", entry.cited());
        values.put("movement", entry.movement());
        values.put("ground", revocation.ground().label());
        values.put("conclusion", revocation.conclusion().cited());
        values.put("requester", organisation.person(revocation.requestedBy()).fullName());
        values.put("requestReason", revocation.reason());
        return values;
    }

    Map<String, Object> answered(String businessKey) {
        var revocation = revocations.get(UUID.fromString(businessKey));
        var values = values(businessKey);
        values.put("decidedOn", Written.day(Objects.requireNonNull(revocation.decidedOn())));
        values.put("answer", Objects.requireNonNull(revocation.answer()));
        return values;
    }

    Map<String, Object> revoked(String businessKey) {
        var revocation = revocations.get(UUID.fromString(businessKey));
        var values = values(businessKey);
        values.put("decision", Objects.requireNonNull(revocation.decision()).cited());
        values.put("money", money(revocation));
        return values;
    }

    private static String money(Revocation revocation) {
        var money = revocation.money();
        return money == null ? "chưa có số tiền" : VietnameseNumber.dong(money);
    }
}
