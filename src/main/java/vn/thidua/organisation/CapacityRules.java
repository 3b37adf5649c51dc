package vn.thidua.organisation;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** Who may hold which role for whom, in which capacity (NĐ 30/2020/NĐ-CP, Điều 13); refuses with one sentence. */
@Component
class CapacityRules {

    private final Organisation organisation;

    CapacityRules(Organisation organisation) {
        this.organisation = organisation;
    }

    private static void checkRole(Role role, Person absent, Person substitute) {
        refuseUnless(
                role.signs(),
                "role-without-substitute",
                "Vai trò “%s” không có người thay: chỉ cử người thay cho thủ trưởng, lãnh đạo thẩm định và người quyết định; phiếu của Hội đồng là của từng người."
                        .formatted(role.label()),
                "roles");
        refuseUnless(
                absent.owns(role),
                "role-of-another",
                "%s không tự mình giữ vai trò “%s”; người đang thay không được giao lại cho người khác."
                        .formatted(absent.fullName(), role.label()),
                "roles");
        refuseIf(
                substitute.unitCode().equals(absent.unitCode()) && substitute.owns(role),
                "substitute-holds-role",
                "%s đã giữ vai trò “%s” tại đơn vị này nên không cần thay."
                        .formatted(substitute.fullName(), role.label()),
                "substitute");
    }

    /** Refuses whoever may not hold the role for the absent person in that capacity. */
    void check(Capacity capacity, Role role, Person absent, Person substitute) {
        checkRole(role, absent, substitute);
        switch (capacity) {
            case KT -> checkDeputy(absent, substitute);
            case IN_PERSON -> checkHead(role, absent, substitute);
            default -> checkBelow(capacity, role, absent, substitute);
        }
    }

    private static void checkDeputy(Person absent, Person substitute) {
        refuseUnless(
                substitute.unitCode().equals(absent.unitCode()) && !substitute.owns(Role.HEAD),
                "substitute-no-deputy",
                "Người ký thay (KT.) phải là cấp phó trong cùng cơ quan; hãy chọn lại người hoặc tư cách ký (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1).",
                "substitute");
    }

    private static void checkHead(Role role, Person absent, Person substitute) {
        refuseUnless(
                role != Role.HEAD
                        && substitute.owns(Role.HEAD)
                        && substitute.unitCode().equals(absent.unitCode()),
                "substitute-no-head",
                "Chỉ thủ trưởng của chính cơ quan mới trực tiếp ký phần việc của cấp phó; hãy chọn lại người hoặc tư cách ký.",
                "substitute");
    }

    private void checkBelow(Capacity capacity, Role role, Person absent, Person substitute) {
        refuseIf(
                role == Role.APPRAISAL_LEAD || role == Role.DECIDER && capacity == Capacity.TL,
                "capacity-not-for-role",
                "Vai trò “%s” không giao %s được; hãy chọn ký thay (KT.)."
                        .formatted(role.label().toLowerCase(Locale.ROOT), capacity.verb()),
                "capacity");
        var below = absent.unitCode()
                .equals(organisation.unit(substitute.unitCode()).parentCode());
        refuseUnless(
                below && substitute.owns(Role.HEAD),
                "substitute-not-below",
                "Người %s phải là thủ trưởng đơn vị trực thuộc ngay dưới cơ quan của người vắng; hãy chọn lại (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3, 4)."
                        .formatted(capacity.verb()),
                "substitute");
    }

    static void refuseUnless(boolean fine, String code, String sentence, String field) {
        refuseIf(!fine, code, sentence, field);
    }

    static void refuseIf(boolean wrong, String code, String sentence, String field) {
        if (wrong) {
            throw new Refused(code, sentence, field);
        }
    }
}
