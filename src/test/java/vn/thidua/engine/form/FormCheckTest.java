package vn.thidua.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.engine.FormOption;
import vn.thidua.refusal.Refused;

class FormCheckTest {

    private static final FormSchema FORM = form();
    private static final Map<String, Object> SHOWN = Map.of(
            "who",
            "Nguyễn Thị Lan",
            "limit",
            9,
            "deputyOptions",
            List.of(new FormOption("Trần Văn Bình", "binh.tran")),
            "talks",
            List.of(Map.of("room", "Phòng A"), Map.of("room", "Phòng B")));

    @Test
    void takesACorrectForm() {
        var checked = check(with(Map.of("days", 2.5, "from", "2023-04-20", "duties", List.of("MAIL"))));
        assertThat(checked)
                .containsEntry("who", "Nguyễn Thị Lan")
                .containsEntry("answer", "YES")
                .containsEntry("days", new BigDecimal("2.5"))
                .containsEntry("from", "2023-04-20")
                .containsEntry("duties", List.of("MAIL"))
                .containsEntry("sure", true)
                .containsEntry(
                        "talks",
                        List.of(
                                Map.of("room", "Phòng A", "votes", new BigDecimal("3")),
                                Map.of("room", "Phòng B", "votes", new BigDecimal("4"))))
                .doesNotContainKeys("reason", "deputy", "code");
    }

    @Test
    void writesTextInOneNormalFormWithoutBlanksAround() {
        var checked = check(with(Map.of("answer", "NO", "reason", "  Chu\u031Ba đu\u0309 \u200Bngươ\u0300i\r\nlàm ")));
        assertThat(checked).containsEntry("reason", "Chưa đủ người\nlàm");
    }

    @Test
    void ignoresTheEmptyRowTheBrowserDrawsByItself() {
        assertThat(check(with(Map.of("trips", List.of(Map.of("place", "")))))).containsEntry("trips", List.of());
        assertThat(check(with(Map.of("trips", List.of(Map.of("place", "Huế"))))))
                .containsEntry("trips", List.of(Map.of("place", "Huế")));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource
    void refuses(Map<String, ?> change, String code, String field, String sentence) {
        var refused = refusal(change);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).hasValue(field);
        assertThat(refused.sentence()).isEqualTo(sentence);
    }

    static List<Arguments> refuses() {
        return List.of(
                Arguments.of(
                        Map.of("approved", true),
                        "unknown-field",
                        "approved",
                        "Biểu mẫu không có mục “approved”; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        nothing("answer"),
                        "required-field",
                        "answer",
                        "Mục “Quyết định” chưa được điền; hãy điền rồi gửi lại."),
                Arguments.of(
                        Map.of("sure", false),
                        "required-field",
                        "sure",
                        "Mục “Tôi chắc chắn” chưa được đánh dấu; hãy đánh dấu rồi gửi lại."),
                Arguments.of(
                        Map.of("answer", "MAYBE"),
                        "wrong-kind",
                        "answer",
                        "Mục “Quyết định” phải là một trong các lựa chọn có sẵn; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("deputy", "lan.nguyen"),
                        "wrong-kind",
                        "deputy",
                        "Mục “Người làm thay” phải là một trong các lựa chọn có sẵn; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("duties", List.of("MAIL", "MAIL")),
                        "wrong-kind",
                        "duties",
                        "Mục “Việc bàn giao” phải là những lựa chọn có sẵn, mỗi lựa chọn một lần; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("reason", "không cần"),
                        "hidden-field",
                        "reason",
                        "Mục “Lý do” không dùng trong trường hợp này; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        Map.of("answer", "NO"),
                        "required-field",
                        "reason",
                        "Mục “Lý do” chưa được điền; hãy điền rồi gửi lại."),
                Arguments.of(
                        Map.of("answer", "NO", "reason", "Bận"),
                        "too-short",
                        "reason",
                        "Mục “Lý do” phải có ít nhất 5 ký tự; hãy viết thêm."),
                Arguments.of(
                        Map.of("answer", "NO", "reason", "a".repeat(51)),
                        "too-long",
                        "reason",
                        "Mục “Lý do” dài 51 ký tự, quá mức 50 ký tự; hãy rút gọn."),
                Arguments.of(
                        Map.of("code", "x1"),
                        "wrong-pattern",
                        "code",
                        "Mục “Số đơn” không đúng mẫu quy định; hãy xem lại cách ghi."),
                Arguments.of(
                        Map.of("days", 0.4),
                        "too-small",
                        "days",
                        "Mục “Số ngày” phải từ 0,5 trở lên; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("days", 31),
                        "too-large",
                        "days",
                        "Mục “Số ngày” không được quá 30; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("days", 1.25),
                        "too-many-decimals",
                        "days",
                        "Mục “Số ngày” chỉ được có 1 chữ số sau dấu phẩy; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("from", "1899-12-31"),
                        "date-out-of-range",
                        "from",
                        "Mục “Từ ngày” phải có năm từ 1900 đến 2100; hãy sửa rồi gửi lại."),
                Arguments.of(
                        Map.of("who", "Người khác"),
                        "data-changed",
                        "who",
                        "Mục “Người xin nghỉ” đã thay đổi từ khi mở biểu mẫu; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        Map.of("talks", List.of(Map.of("votes", 1))),
                        "data-changed",
                        "talks",
                        "Mục “Ý kiến của phòng” đã thay đổi từ khi mở biểu mẫu; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        talks(Map.of("room", "Phòng B", "votes", 1), Map.of("votes", 1)),
                        "data-changed",
                        "talks[0].room",
                        "Dòng 1, mục “Phòng” đã thay đổi từ khi mở biểu mẫu; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        talks(Map.of("votes", 1), Map.of("votes", 10)),
                        "too-large",
                        "talks[1].votes",
                        "Dòng 2, mục “Số phiếu” không được quá 9; hãy sửa rồi gửi lại."),
                Arguments.of(
                        talks(Map.of("votes", 1), Map.of("votes", 4, "note", "thừa")),
                        "hidden-field",
                        "talks[1].note",
                        "Dòng 2, mục “Ghi chú” không dùng trong trường hợp này; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        Map.of("trips", List.of(Map.of("place", "Huế", "cost", 1))),
                        "unknown-field",
                        "trips[0].cost",
                        "Biểu mẫu không có mục “cost”; hãy tải lại trang rồi làm lại."),
                Arguments.of(
                        Map.of("trips", "Huế"),
                        "wrong-kind",
                        "trips",
                        "Mục “Chuyến đi” phải là danh sách các dòng; hãy tải lại trang."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xin\u0000phép",
                "xin\u202Ephép",
                "xin\uD800phép",
                "xin\u0007phép",
                "e\u0301\u0301\u0301\u0301\u0301\u0301xyz"
            })
    void refusesCharactersNobodySees(String reason) {
        assertThat(refusal(Map.of("answer", "NO", "reason", reason)).code()).isEqualTo("forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "0000-00-00", "2023-4-1", "20230401", "10000-01-01", "hôm nay"})
    void refusesADayTheCalendarDoesNotHave(String day) {
        assertThat(refusal(Map.of("from", day)).code()).isEqualTo("wrong-kind");
    }

    @Test
    void refusesTextWhereANumberBelongs() {
        assertThat(refusal(Map.of("days", "2")).code()).isEqualTo("wrong-kind");
        assertThat(refusal(Map.of("days", true)).code()).isEqualTo("wrong-kind");
        assertThat(refusal(Map.of("reason", 5, "answer", "NO")).code()).isEqualTo("wrong-kind");
    }

    private static Refused refusal(Map<String, ?> change) {
        return catchThrowableOfType(Refused.class, () -> check(with(change)));
    }

    private static Map<String, @Nullable Object> check(Map<String, @Nullable Object> submitted) {
        return FormCheck.check(FORM, PlainValues.ofMap(submitted), PlainValues.ofMap(SHOWN));
    }

    /** A correct form with something changed. */
    private static Map<String, @Nullable Object> with(Map<String, ?> change) {
        var form = new HashMap<String, @Nullable Object>();
        form.put("answer", "YES");
        form.put("sure", true);
        form.put("talks", List.of(Map.of("room", "Phòng A", "votes", 3), Map.of("votes", 4)));
        form.putAll(change);
        return form;
    }

    private static Map<String, ?> nothing(String key) {
        var change = new HashMap<String, @Nullable Object>();
        change.put(key, null);
        return change;
    }

    @SafeVarargs
    private static Map<String, ?> talks(Map<String, ?>... rows) {
        return Map.of("talks", List.of(rows));
    }

    private static FormSchema form() {
        try (var file = new ClassPathResource("engine/decide-leave.form").getInputStream()) {
            return FormSchema.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
