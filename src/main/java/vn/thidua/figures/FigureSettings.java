package vn.thidua.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/** The CSV file with the figures of the first start. */
@ConfigurationProperties("thidua.figures")
record FigureSettings(@Nullable Resource file) {}
