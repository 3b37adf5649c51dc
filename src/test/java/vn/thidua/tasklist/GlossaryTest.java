package vn.thidua.tasklist;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One word for one thing in Camunda's four applications, and each word spelled one way. */
class GlossaryTest {

    /** Said otherwise here: người dùng, tệp, bấm, mật khẩu, thư điện tử, phân vùng, quy trình, bộ lọc, nút, tên đăng nhập. */
    private static final Pattern OTHER_WORDS =
            words("người sử dụng|tập tin|file|nhấp|nhấn|click|kích chuột|password|e-?mail|người thuê|tenant"
                    + "|tiến trình|quá trình nghiệp vụ|filter|button|user|username|task|process");

    /** Where the tone mark stands: hóa, tùy; after q the vowel carries it: quý. */
    private static final Pattern OTHER_SPELLING = words("\\p{L}*(?<!q)(oá|oà|oả|oã|oạ|oé|oè|oẻ|oẽ|oẹ|uý|uỳ|uỷ|uỹ|uỵ)");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void useTheWordsOfTheGlossary(String application) {
        assertThat(LocaleTexts.vietnamese(application))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(OTHER_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void spellEachWordOneWay(String application) {
        assertThat(LocaleTexts.vietnamese(application))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(OTHER_SPELLING));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}/{])(" + alternatives + ")(?![\\p{L}-])", CASE_INSENSITIVE | UNICODE_CASE);
    }
}
