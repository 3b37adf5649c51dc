package vn.thidua.refusal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {

    @Test
    void logsWhatWentWrongUnderTheNumberThePersonGets(CapturedOutput log) throws Exception {
        var answer = answer(new IOException("Connection reset by peer"));
        assertThat(answer).contains("Hệ thống gặp lỗi, mã sự cố");
        assertThat(log).contains("Incident ");
    }

    @Test
    void takesNoOneLeavingThePageForAnIncident(CapturedOutput log) throws Exception {
        assertThat(answer(new ClientAbortException("Broken pipe"))).isEmpty();
        assertThat(log).doesNotContain("Incident ");
    }

    private String answer(IOException failure) throws Exception {
        var http = MockMvcBuilders.standaloneSetup(new Failing(failure))
                .setControllerAdvice(new ProblemAdvice())
                .defaultResponseCharacterEncoding(StandardCharsets.UTF_8)
                .build();
        return http.perform(get("/fails")).andReturn().getResponse().getContentAsString();
    }

    /** An inner class, which no scan finds. */
    @RestController
    class Failing {

        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @GetMapping("/fails")
        String fail() throws IOException {
            throw failure;
        }
    }
}
