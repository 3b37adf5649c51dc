package vn.thidua.organisation;

import java.util.Locale;
import java.util.Set;

/** A role a person holds at their unit. Rights follow from role and unit, never from the person. */
public enum Role {
    OFFICER("Chuyên viên"),
    COUNCIL_SECRETARY("Thư ký Hội đồng Thi đua - Khen thưởng"),
    COUNCIL_MEMBER("Thành viên Hội đồng Thi đua - Khen thưởng"),
    HEAD("Thủ trưởng"),
    APPRAISER("Chuyên viên thẩm định"),
    APPRAISAL_LEAD("Lãnh đạo thẩm định"),
    DECIDER("Người có thẩm quyền quyết định"),
    CLERK("Văn thư"),
    MANAGER("Lãnh đạo theo dõi"),
    PROCESS_ADMIN("Quản trị quy trình");

    /** Those who appraise, decide and oversee: they read how every unit of their province does. */
    public static final Set<Role> OVERSEEING = Set.of(APPRAISER, APPRAISAL_LEAD, DECIDER, MANAGER, PROCESS_ADMIN);

    /** These and those who issue: they read what their province has issued, for whichever unit. */
    public static final Set<Role> WHOLE_PROVINCE =
            Set.of(APPRAISER, APPRAISAL_LEAD, DECIDER, CLERK, MANAGER, PROCESS_ADMIN);

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether a unit of that kind may have a holder: roles that look or act across units stay at province level. */
    public boolean mayBeHeldAt(UnitKind kind) {
        return switch (this) {
            case DECIDER, CLERK, MANAGER, PROCESS_ADMIN -> kind == UnitKind.PROVINCE || kind == UnitKind.DEPARTMENT;
            default -> true;
        };
    }

    /**
     * Whether whoever holds it signs, approves or decides, so that somebody has to do so while they are absent. A ballot
     * is personal; work of officers, appraisers and clerks is taken by others of their group.
     */
    public boolean signs() {
        return this == HEAD || this == APPRAISAL_LEAD || this == DECIDER;
    }

    /** The engine group of everyone who holds this role anywhere: {@code council-secretary}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The engine group of those who hold this role at one unit: {@code council-secretary.so-y-te}. */
    public String groupAt(String unitCode) {
        return group() + "." + unitCode;
    }
}
