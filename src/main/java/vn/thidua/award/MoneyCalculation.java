package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

/** Computes the money of a round from the decision tables; legal text and base salary both by the decision's date. */
@Component
class MoneyCalculation {

    private final Rounds rounds;
    private final MoneyTable table;
    private final MoneyLaw law;

    MoneyCalculation(Rounds rounds, MoneyTable table, MoneyLaw law) {
        this.rounds = rounds;
        this.table = table;
        this.law = law;
    }

    /** @throws Refused when a decision table has no row for what is asked */
    MoneyOffer offer(RoundId id, OfficialDocument decision) {
        var plan = rounds.planOf(id);
        var award = plan.award(rounds.round(id).awardCode());
        var approved = table.approved(id);
        var baseSalary = baseSalary(decision.date());
        var inForce = inForce(decision.date());
        var cited = cited(plan.money().citedProfile(), inForce);
        return new MoneyOffer(
                decision,
                money(inForce, award, approved.keySet(), baseSalary),
                cited == null ? null : money(cited, award, approved.keySet(), baseSalary),
                plan.money().fund(),
                approved);
    }

    /** The legal text with that code. */
    LegalProfile profile(String code) {
        return law.profile(code)
                .orElseThrow(() -> new Refused(
                        "legal-profile-unknown",
                        "Kế hoạch dẫn văn bản “%s” mà bảng “Tên văn bản và cách làm tròn tiền thưởng” không có; hãy báo quản trị quy trình bổ sung."
                                .formatted(code)));
    }

    private LegalProfile inForce(LocalDate date) {
        return law.inForce(date)
                .orElseThrow(missing(
                        "legal-profile-missing",
                        "Chưa có văn bản quy định tiền thưởng nào có hiệu lực vào ngày quyết định %s; hãy kiểm tra ngày hoặc báo quản trị quy trình bổ sung bảng “Văn bản quy định tiền thưởng theo ngày”.",
                        day(date)));
    }

    private @Nullable LegalProfile cited(@Nullable String code, LegalProfile inForce) {
        return code == null || code.equals(inForce.code()) ? null : profile(code);
    }

    private LegalNumber baseSalary(LocalDate date) {
        return law.baseSalary(date)
                .orElseThrow(missing(
                        "base-salary-missing",
                        "Chưa có mức lương cơ sở áp dụng vào ngày quyết định %s; hãy kiểm tra ngày hoặc báo quản trị quy trình bổ sung bảng “Mức lương cơ sở theo ngày”.",
                        day(date)));
    }

    private MoneyByLaw money(LegalProfile profile, Award award, Set<NomineeKind> kinds, LegalNumber baseSalary) {
        var amounts = new EnumMap<NomineeKind, MoneyAmount>(NomineeKind.class);
        kinds.forEach(
                kind -> amounts.put(kind, new MoneyAmount(profile, coefficient(profile, award, kind), baseSalary)));
        return new MoneyByLaw(profile, amounts);
    }

    private LegalNumber coefficient(LegalProfile profile, Award award, NomineeKind kind) {
        return law.coefficient(profile.code(), award.form(), kind)
                .orElseThrow(missing(
                        "award-coefficient-missing",
                        "Bảng “Hệ số tiền thưởng” chưa có hệ số của %s theo %s; hãy báo quản trị quy trình bổ sung.",
                        "%s, %s".formatted(award.name(), kind.label().toLowerCase(Locale.ROOT)),
                        profile.name()));
    }

    private static Supplier<Refused> missing(String code, String message, String... parts) {
        return () -> new Refused(code, message.formatted((Object[]) parts), "decisionDate");
    }
}
