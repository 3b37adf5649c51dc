package vn.thidua.award;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;

/** What cases that revoke an award are about. */
@Component
class RevocationHeadings implements CaseHeadings {

    private final RevocationTable revocations;
    private final RegisterTable register;

    RevocationHeadings(RevocationTable revocations, RegisterTable register) {
        this.revocations = revocations;
        this.register = register;
    }

    @Override
    public Set<String> processes() {
        return Set.of("revoke-award");
    }

    @Override
    public Heading of(String process, UUID id) {
        var revocation = revocations.get(id);
        var entry = register.find(revocation.entry()).orElseThrow();
        return Heading.of(revocation.stage().label())
                .with("Được khen thưởng", entry.awardee().label())
                .with("Quyết định bị đề nghị hủy bỏ", entry.cited())
                .with("Phong trào", entry.movement())
                .with("Năm", String.valueOf(entry.year()))
                .with("Căn cứ hủy bỏ", revocation.ground().label())
                .with("Kết luận", revocation.conclusion().cited())
                .with("Nội dung kết luận", revocation.reason())
                .with("Ngày quyết định", revocation.decidedOn())
                .with("Ý kiến của người có thẩm quyền", revocation.answer())
                .with("Quyết định hủy bỏ", revocation.decision())
                .with("Tiền thưởng phải thu hồi", money(revocation));
    }

    private static @Nullable String money(Revocation revocation) {
        var money = revocation.money();
        return money == null ? null : VietnameseNumber.dong(money);
    }
}
