package vn.thidua.classification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.UnitKind;

/** Gives the shipped criteria set to every province that has none yet. */
@Component
@Order(FirstCriteriaSets.ORDER)
class FirstCriteriaSets implements ApplicationRunner {

    /** After the units. */
    static final int ORDER = 200;

    private static final ClassPathResource SHIPPED = new ClassPathResource("classification/cai-cach-hanh-chinh.yaml");

    private final CriteriaSets sets;
    private final Organisation organisation;

    FirstCriteriaSets(CriteriaSets sets, Organisation organisation) {
        this.sets = sets;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var yaml = SHIPPED.getContentAsString(StandardCharsets.UTF_8);
        organisation.units().stream()
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .filter(province -> sets.newest(province.code()).isEmpty())
                .forEach(province -> sets.keep(yaml, province.code(), ImportScope.SYSTEM));
    }
}
