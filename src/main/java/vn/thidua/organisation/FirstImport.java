package vn.thidua.organisation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Fills an empty organisation at the first start and brings the accounts up to date at every start. */
@Component
@Order(FirstImport.ORDER)
@EnableConfigurationProperties(OrganisationFiles.class)
class FirstImport implements ApplicationRunner {

    /** Early, because plans and figures name units. */
    static final int ORDER = 100;

    private final OrganisationFiles files;
    private final OrganisationTables tables;
    private final OrganisationImport imports;
    private final Logins logins;

    FirstImport(OrganisationFiles files, OrganisationTables tables, OrganisationImport imports, Logins logins) {
        this.files = files;
        this.tables = tables;
        this.imports = imports;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (files.units() != null && tables.units().isEmpty()) {
            imports.units(nameOf(files.units()), files.units().getContentAsByteArray(), ImportScope.INSTALLATION, true);
        }
        if (files.people() != null && tables.people().isEmpty()) {
            imports.people(
                    nameOf(files.people()), files.people().getContentAsByteArray(), ImportScope.INSTALLATION, true);
        }
        logins.follow();
    }

    private static String nameOf(Resource file) {
        @Nullable String name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
