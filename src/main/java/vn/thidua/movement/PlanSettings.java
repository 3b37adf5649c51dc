package vn.thidua.movement;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** The plan files of the first start. */
@ConfigurationProperties("thidua.movement")
record PlanSettings(@DefaultValue List<Resource> plans) {}
