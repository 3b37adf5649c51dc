package vn.thidua.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The files of the first start: {@code thidua.organisation.units} and {@code thidua.organisation.people}, for example
 * {@code file:/run/organisation/units.csv}. Each is read only while its table is empty.
 */
@ConfigurationProperties("thidua.organisation")
record OrganisationFiles(@Nullable Resource units, @Nullable Resource people) {}
