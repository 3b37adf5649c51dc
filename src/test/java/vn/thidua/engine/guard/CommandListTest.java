package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class CommandListTest {

    private final CommandList list = CommandList.load();

    @Test
    void decidesOnEveryCommandOfTheEngine() {
        assertThat(commands()).hasSizeGreaterThan(300).allMatch(list::decides);
    }

    @Test
    void namesNoCommandTheEngineDoesNotHave() {
        assertThat(list.names()).allMatch(name -> ClassUtils.isPresent(name, null));
    }

    @Test
    void allowsEachKindOfCallerWhatThoseBeforeItMayDo() {
        assertThat(list.allows(Caller.ANONYMOUS, TaskQueryImpl.class)).isFalse();
        assertThat(list.allows(Caller.EVERYONE, CompleteTaskCmd.class)).isTrue();
        assertThat(list.allows(Caller.MANAGER, CompleteTaskCmd.class)).isTrue();
        assertThat(list.allows(Caller.MANAGER, DeployCmd.class)).isFalse();
        assertThat(list.allows(Caller.PROCESS_ADMIN, DeployCmd.class)).isTrue();
    }

    @Test
    void refusesWhatNobodyMayDoAndWhatNobodyDecidedOn() {
        assertThat(list.allows(Caller.PROCESS_ADMIN, DeleteProcessInstanceCmd.class))
                .isFalse();
        assertThat(list.allows(Caller.PROCESS_ADMIN, CommandListTest.class)).isFalse();
    }

    private static Stream<Class<?>> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scanner.findCandidateComponents("org/camunda").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
    }
}
