package vn.thidua.movement;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What registrations for movements are about. */
@Component
class RegistrationHeadings implements CaseHeadings {

    private final RegistrationRegister register;
    private final Organisation organisation;

    RegistrationHeadings(RegistrationRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("register-for-movement", "unit-registration");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("register-for-movement") ? ofAll(register.get(id)) : ofUnit(register.unit(id));
    }

    private Heading ofAll(RegistrationCase registration) {
        var all = register.units(registration.id());
        return about(Heading.of(registration.stage().label()), registration)
                .with(
                        "Số đơn vị đã đăng ký",
                        "%d/%d"
                                .formatted(
                                        all.stream()
                                                .filter(UnitRegistration::registered)
                                                .count(),
                                        all.size()))
                .with("Báo cáo kết quả đăng ký", registration.report());
    }

    private Heading ofUnit(UnitRegistration unit) {
        var heading = Heading.of(unit.stage().label()).with("Đơn vị", unit(unit.unitCode()));
        return about(heading, register.get(unit.registrationId()))
                .with("Lý do trả lại", unit.returnReason())
                .with("Ngày thủ trưởng ký", unit.confirmedOn())
                .with("Ngày đơn vị cấp trên tổng hợp", unit.consolidatedOn());
    }

    private Heading about(Heading heading, RegistrationCase registration) {
        return heading.with("Phong trào", register.planOf(registration).name())
                .with("Hạn đăng ký", registration.lastDay())
                .with("Cách tính hạn", registration.explanation())
                .with("Lý do mở sau hạn của kế hoạch", registration.reason());
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}
