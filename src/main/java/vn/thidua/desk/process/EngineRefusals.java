package vn.thidua.desk.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.thidua.refusal.Refused;

/** What the engine refuses, in the words a person is told. */
final class EngineRefusals {

    /** What belongs to another tenant; the engine has no class of its own for this. */
    private static final String OF_ANOTHER_TENANT = "ENGINE-13034 ";

    private EngineRefusals() {}

    /** The refusal behind an error, or the error itself when it is none. */
    static RuntimeException told(RuntimeException thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(EngineRefusals::refusal)
                .findFirst()
                .orElse(thrown);
    }

    private static Stream<RuntimeException> refusal(Throwable cause) {
        if (cause instanceof Refused refused) {
            return Stream.of(refused);
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return refused("task-of-another-forbidden", "Việc này đã có người khác nhận; hãy tải lại danh sách.");
        }
        if (cause instanceof OptimisticLockingException) {
            return refused("task-changed", "Việc này vừa được người khác thay đổi; hãy tải lại danh sách rồi làm lại.");
        }
        if (cause instanceof NotFoundException
                || cause instanceof NullValueException
                || String.valueOf(cause.getMessage()).startsWith(OF_ANOTHER_TENANT)) {
            return refused("task-not-found", "Việc này không còn nữa; hãy tải lại danh sách.");
        }
        return cause instanceof AuthorizationException
                ? refused("task-forbidden", "Việc này không phải việc của bạn; hãy tải lại danh sách.")
                : Stream.of();
    }

    private static Stream<RuntimeException> refused(String code, String sentence) {
        return Stream.of(new Refused(code, sentence));
    }
}
