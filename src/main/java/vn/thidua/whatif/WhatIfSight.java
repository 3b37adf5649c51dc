package vn.thidua.whatif;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundDesks;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Who may try a round: those who see every line of it. Only the desk that ranks it keeps notes. */
@Component
public class WhatIfSight {

    private final RoundRegister register;
    private final RoundDesks desks;
    private final Organisation organisation;

    WhatIfSight(RoundRegister register, RoundDesks desks, Organisation organisation) {
        this.register = register;
        this.desks = desks;
        this.organisation = organisation;
    }

    /** The rounds the person may try, the nearest deadline first. */
    public List<RoundDetails> rounds(String personId) {
        return register.allFor(personId).stream()
                .filter(details -> register.seesAll(details.id(), personId))
                .toList();
    }

    /** Refuses whoever may not try the round; a round of another province is as unknown as one nobody opened. */
    public void require(RoundId id, String personId) {
        if (register.findFor(id, personId).isEmpty()) {
            throw new Refused("round-not-found", "Không có đợt xét này; hãy chọn trong danh sách đợt xét.");
        }
        if (!register.seesAll(id, personId)) {
            throw new Refused(
                    "what-if-forbidden",
                    "Chỉ lãnh đạo thẩm định tổ chức đợt xét, người quyết định, ban hành và lãnh đạo theo dõi được xem"
                            + " thử; hãy liên hệ cơ quan tổ chức đợt xét.");
        }
    }

    /** Whether the person may keep a trial of the round as a note. */
    public boolean mayKeep(RoundId id, String personId) {
        return desks.of(id, Route.RANKING).seats(organisation.person(personId));
    }

    void requireKeeper(RoundId id, String personId) {
        require(id, personId);
        if (!mayKeep(id, personId)) {
            throw new Refused(
                    "note-forbidden",
                    "Chỉ lãnh đạo thẩm định tổ chức đợt xét được lưu ghi chú; hãy đề nghị người đó lưu.");
        }
    }
}
