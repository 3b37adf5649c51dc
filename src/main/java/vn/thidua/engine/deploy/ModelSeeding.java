package vn.thidua.engine.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys a shipped model at start when the engine has none, or when the newest one is the one shipped before. A model
 * that an administrator edited stays the newest for good, also when other shipped models change.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelSeeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSeeding.class);
    private static final List<String> PATTERNS =
            List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

    private final RepositoryService repository;
    private final DeployedModels deployed;
    private final ModelSeeds seeds;
    private final List<String> patterns;

    ModelSeeding(
            RepositoryService repository,
            DeployedModels deployed,
            ModelSeeds seeds,
            @Value("${thidua.models}") List<String> patterns) {
        this.repository = repository;
        this.deployed = deployed;
        this.seeds = seeds;
        this.patterns = patterns;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        seed(shipped());
    }

    @Transactional
    void seed(Collection<ShippedModel> shipped) {
        seeds.lock();
        var due = shipped.stream().filter(this::isDue).toList();
        if (due.isEmpty()) {
            return;
        }
        var deployment = repository.createDeployment().name("Thi Đua").source("seed");
        due.forEach(model -> deployment.addInputStream(model.name(), new ByteArrayInputStream(model.content())));
        deployment.deploy();
        due.forEach(seeds::remember);
        LOG.info("Seeded {} models", due.size());
    }

    private boolean isDue(ShippedModel model) {
        var newest = deployed.newest(model);
        if (newest.isEmpty()) {
            return true;
        }
        if (Arrays.equals(newest.get(), model.content())) {
            return false;
        }
        var ours = seeds.seededHash(model).filter(ModelSeeds.hash(newest.get())::equals);
        if (ours.isEmpty()) {
            LOG.info("Kept the administrator's version of {}", model.name());
        }
        return ours.isPresent();
    }

    private List<ShippedModel> shipped() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = Stream.<ShippedModel>builder();
        for (var pattern : patterns) {
            for (var file : resolver.getResources(pattern)) {
                files.add(ShippedModel.of(file));
            }
        }
        return files.build().toList();
    }
}
