package vn.thidua.classification.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationPublishing;
import vn.thidua.classification.RankingFollower.Follow;

/** Starts what waited for the published ranking; a second run starts nothing. */
@Component
class OpenWaitingRoundsDelegate implements JavaDelegate {

    private final ClassificationPublishing publishing;

    OpenWaitingRoundsDelegate(ClassificationPublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var runtime = execution.getProcessEngineServices().getRuntimeService();
        publishing.follow(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .filter(follow -> follow.opened() != null)
                .forEach(follow -> start(runtime, follow));
    }

    private static void start(RuntimeService runtime, Follow follow) {
        var opened = Objects.requireNonNull(follow.opened());
        runtime.startProcessInstanceByKey(
                Objects.requireNonNull(follow.processId()), opened.businessKey(), opened.variables());
    }
}
