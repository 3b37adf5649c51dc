package vn.thidua.organisation.process;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes shared filters and rights at every start, so that the code is always what holds. */
@Component
@Order(90)
class EngineRightsAtStart implements ApplicationRunner {

    private final SharedFilters filters;
    private final EngineRights rights;

    EngineRightsAtStart(SharedFilters filters, EngineRights rights) {
        this.filters = filters;
        this.rights = rights;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        rights.write(filters.write());
    }
}
