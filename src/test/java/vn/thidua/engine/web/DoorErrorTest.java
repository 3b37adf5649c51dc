package vn.thidua.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;

/** What is told of errors that nobody can bring about at will. */
class DoorErrorTest {

    @Test
    void tellsOfTwoPeopleChangingOneCase() {
        var lost = new OptimisticLockingException("ENGINE-03005 Execution of 'UPDATE TaskEntity[1]' failed.");
        assertThat(sentence(new RuntimeException(lost)))
                .isEqualTo("Hồ sơ vừa được người khác thay đổi, hãy tải lại trang và làm lại.");
    }

    @Test
    void takesTheCauseThatKnowsBetter() {
        var vague = new RestException(Status.BAD_REQUEST, new NullValueException("task is null"), "Cannot get form");
        assertThat(sentence(vague)).startsWith("Không tìm thấy");
    }

    @Test
    void saysNothingOfTheInsideWhateverHappens() {
        assertThat(sentence(new IllegalStateException("relation act_ru_task does not exist")))
                .matches("Hệ thống gặp lỗi, mã sự cố [0-9a-f]{8}; hãy báo quản trị\\.");
    }

    private static String sentence(Throwable thrown) {
        return String.valueOf(((Map<?, ?>) DoorError.answer(thrown).getEntity()).get("message"));
    }
}
