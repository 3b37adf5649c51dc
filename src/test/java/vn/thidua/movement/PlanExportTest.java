package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A plan that goes out as a file and comes back is the same plan. */
class PlanExportTest {

    static Stream<Resource> shipped() throws IOException {
        var plans = new PathMatchingResourcePatternResolver().getResources("classpath*:movement/*.yaml");
        return Stream.of(plans).filter(plan -> !plan.toString().contains("test-classes"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void losesNothing(Resource file) throws IOException {
        var plan = ShippedPlans.file().read(file.getContentAsString(StandardCharsets.UTF_8));

        assertThat(ShippedPlans.file().read(PlanMapper.yaml(plan))).isEqualTo(plan);
    }
}
