package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How an appraiser's words become things to answer. */
class ReturnReasonsTest {

    @Test
    void makesAReasonOfEachLineWithoutItsOwnNumber() {
        assertThat(ReturnReasons.of(
                        "1. Thiếu số liệu giải ngân\n\n 2) Nêu rõ C2\n- Ký lại tờ trình\n100% phải có nguồn"))
                .containsExactly("Thiếu số liệu giải ngân", "Nêu rõ C2", "Ký lại tờ trình", "100% phải có nguồn");
    }
}
