package vn.thidua.engine.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers errors that no framework answered, with one Vietnamese sentence and nothing about the inside. */
@Controller
class ErrorPage implements ErrorController {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "Yêu cầu không hợp lệ.",
            401, "Bạn chưa đăng nhập; hãy đăng nhập rồi làm lại.",
            403, "Bạn không có quyền vào đây.",
            404, "Địa chỉ này không có.");

    /** One sentence for all three, so that nobody learns who has an account. */
    private static final String LOGIN_FAILED =
            "Sai tên đăng nhập hoặc mật khẩu, hoặc bạn không có quyền vào ứng dụng này; hãy kiểm tra rồi thử lại.";

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == HttpServletResponse.SC_UNAUTHORIZED && WebLoginGuard.isLogin(path)) {
            DoorAnswer.send(response, status, "login-failed", LOGIN_FAILED);
            return;
        }
        DoorAnswer.send(
                response,
                status,
                "http-" + status,
                SENTENCES.getOrDefault(status, "Hệ thống gặp lỗi; hãy thử lại sau hoặc báo quản trị."));
    }
}
