package vn.thidua.engine.web;

import java.io.IOException;

/** A body went on beyond what may be sent. */
final class BodyTooLarge extends IOException {

    static final String CODE = "body-too-large";
    static final String SENTENCE = "Dữ liệu gửi lên quá lớn; hãy rút gọn rồi gửi lại.";

    BodyTooLarge() {
        super(SENTENCE);
    }
}
