package vn.thidua.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a refusal at the engine's doors, in the shape the web applications read. */
final class DoorAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DoorAnswer() {}

    static Map<String, Object> body(String code, String sentence, @Nullable String field) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "Refused");
        body.put("code", code);
        body.put("message", sentence);
        if (field != null) {
            body.put("field", field);
        }
        return body;
    }

    /** Answers from a filter, where no web framework is at work yet. */
    static void send(HttpServletResponse response, int status, String code, String sentence) throws IOException {
        var body = JSON.writeValueAsBytes(body(code, sentence, null));
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
