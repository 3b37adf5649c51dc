package vn.thidua.organisation;

import static vn.thidua.organisation.CapacityRules.refuseIf;
import static vn.thidua.organisation.CapacityRules.refuseUnless;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.refusal.Refused;

/** When and by which paper somebody stands in for whom; refuses with one sentence. */
@Component
class SubstitutionRules {

    private final Organisation organisation;
    private final CapacityRules capacities;

    SubstitutionRules(Organisation organisation, CapacityRules capacities) {
        this.organisation = organisation;
        this.capacities = capacities;
    }

    /**
     * Refuses an appointment that may not be.
     *
     * @param others what else there is in which one of the two takes part
     */
    void check(Appointment asked, LocalDate today, Collection<Substitution> others) {
        var absent = organisation.person(asked.absentId());
        var substitute = organisation.person(asked.substituteId());
        checkPeople(absent, substitute);
        checkDays(asked, today);
        asked.roles().forEach(role -> capacities.check(asked.capacity(), role, absent, substitute));
        checkPaper(asked, today);
        checkOthers(asked, others);
        refuseUnless(
                asked.confirmed(),
                "substitute-unconfirmed",
                "Hãy xác nhận %s đúng là người được %s theo quy định."
                        .formatted(substitute.fullName(), asked.capacity().verb()),
                "confirmed");
    }

    private static void checkPeople(Person absent, Person substitute) {
        refuseIf(
                absent.id().equals(substitute.id()),
                "substitute-self",
                "Không thể tự ký thay cho chính mình; hãy chọn người khác.",
                "substitute");
        refuseUnless(
                substitute.mayLogIn(),
                "substitute-without-account",
                "%s không còn công tác hoặc chưa có tài khoản; hãy chọn người khác.".formatted(substitute.fullName()),
                "substitute");
    }

    private static void checkDays(Appointment asked, LocalDate today) {
        refuseIf(
                asked.firstDay().isBefore(today),
                "substitution-in-the-past",
                "Ngày bắt đầu ở trước hôm nay; hãy chọn từ ngày %s trở đi.".formatted(Written.day(today)),
                "firstDay");
        refuseIf(
                asked.lastDay().isBefore(asked.firstDay()),
                "substitution-ends-early",
                "Ngày kết thúc ở trước ngày bắt đầu; hãy chọn lại.",
                "lastDay");
        refuseUnless(
                asked.lastDay().isBefore(asked.firstDay().plusYears(1)),
                "substitution-too-long",
                "Thời gian thay không quá một năm; hãy chọn ngày kết thúc sớm hơn ngày %s."
                        .formatted(Written.day(asked.firstDay().plusYears(1))),
                "lastDay");
    }

    private static void checkPaper(Appointment asked, LocalDate today) {
        var document = asked.document();
        refuseIf(
                asked.capacity().fromBelow() && document == null,
                "empowerment-missing",
                "Giao %s phải bằng văn bản; hãy nhập số và ngày của văn bản đó (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3, 4)."
                        .formatted(asked.capacity().verb()),
                "documentNumber");
        refuseIf(
                document != null && document.date().isAfter(today),
                "date-in-future",
                "Ngày của văn bản giao ký ở sau hôm nay; hãy nhập ngày đã ký văn bản.",
                "documentDate");
        refuseIf(
                asked.capacity().fromBelow() && asked.scope().isBlank(),
                "scope-missing",
                "Giao %s phải nêu những văn bản được ký; hãy nhập phần “Văn bản được ký”."
                        .formatted(asked.capacity().verb()),
                "scope");
    }

    private void checkOthers(Appointment asked, Collection<Substitution> others) {
        others.stream()
                .filter(other -> other.overlaps(asked.firstDay(), asked.lastDay()))
                .filter(other -> chained(asked, other) || again(asked, other))
                .findFirst()
                .ifPresent(other -> {
                    throw chained(asked, other) ? chain(other) : overlap(other);
                });
    }

    /** The substitute is away themselves, or the absent person stands in for somebody. */
    private static boolean chained(Appointment asked, Substitution other) {
        return other.absentId().equals(asked.substituteId())
                || other.substituteId().equals(asked.absentId());
    }

    private static boolean again(Appointment asked, Substitution other) {
        return other.absentId().equals(asked.absentId()) && asked.roles().contains(other.role());
    }

    private Refused chain(Substitution other) {
        return new Refused(
                "substitution-chained",
                "%s đang vắng và %s đang thay từ ngày %s đến hết ngày %s, nên không giao nối tiếp được; hãy chọn người khác hoặc chấm dứt lần thay đó trước."
                        .formatted(
                                name(other.absentId()),
                                name(other.substituteId()),
                                Written.day(other.firstDay()),
                                Written.day(other.lastDay())),
                "substitute");
    }

    private Refused overlap(Substitution other) {
        return new Refused(
                "substitution-overlaps",
                "Vai trò “%s” đã có %s thay từ ngày %s đến hết ngày %s; hãy chọn thời gian khác hoặc chấm dứt lần thay đó trước."
                        .formatted(
                                other.role().label(),
                                name(other.substituteId()),
                                Written.day(other.firstDay()),
                                Written.day(other.lastDay())),
                "firstDay");
    }

    private String name(String personId) {
        return organisation.person(personId).fullName();
    }
}
