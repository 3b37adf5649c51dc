package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DraftContentTest {

    /** Two bytes a letter. */
    private static final String LARGEST = "{\"a\":\"" + "ă".repeat(128 * 1024 - 4) + "\"}";

    @Test
    void takesWhatALongFormHolds() {
        assertThat(new DraftContent(LARGEST, "f".repeat(64)).values()).isEqualTo(LARGEST);
    }

    @Test
    void refusesMoreThanThat() {
        assertThatThrownBy(() -> new DraftContent(LARGEST + " ", "f"))
                .hasMessageStartingWith("Nội dung đang nhập dài quá 256 KB");
        assertThatThrownBy(() -> new DraftContent("{}", "f".repeat(65))).hasMessageContaining("không đúng dạng");
    }
}
