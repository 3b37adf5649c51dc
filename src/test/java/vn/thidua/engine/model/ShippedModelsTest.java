package vn.thidua.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.engine.expression.ModelBeans;

/** The models that come with the application keep the rules they are deployed under. */
class ShippedModelsTest {

    @ParameterizedTest
    @MethodSource("models")
    void keepsTheRules(Resource model) throws IOException {
        assertThat(reasons(model)).isEmpty();
    }

    private static List<String> reasons(Resource model) throws IOException {
        var content = model.getContentAsByteArray();
        return switch (String.valueOf(model.getFilename()).replaceAll(".*\\.", "")) {
            case "bpmn" -> new ProcessRules(new EveryBean(), form -> true).reasons(content);
            case "dmn" -> new DecisionRules(List.of()).reasons(content);
            default -> FormRules.reasons(content);
        };
    }

    static Stream<Resource> models() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                Stream.of(resolver.getResources("classpath*:processes/**/*.*mn")),
                Stream.of(resolver.getResources("classpath*:forms/**/*.form")));
    }

    /** Which beans there are is checked when the whole application deploys the models. */
    private static final class EveryBean implements ModelBeans {

        @Override
        public Optional<Object> find(String name) {
            return Optional.empty();
        }

        @Override
        public boolean has(String name) {
            return true;
        }
    }
}
