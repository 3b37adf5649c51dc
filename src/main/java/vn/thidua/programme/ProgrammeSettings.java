package vn.thidua.programme;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** The programme files of the first start. */
@ConfigurationProperties("thidua.programme")
record ProgrammeSettings(@DefaultValue List<Resource> files) {}
