package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

    @Test
    void isCitedByNumberAndDay() {
        assertThat(new OfficialDocument("465/QĐ-UBND", LocalDate.of(2022, 8, 16)).cited())
                .isEqualTo("số 465/QĐ-UBND ngày 16/08/2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "465/QĐ-UBND",
                "07/KH-UBND",
                "45/TTr-SYT",
                "123/UBND-NC",
                "12/BC-SNN&PTNT",
                "1211/2016/UBTVQH13",
                "152/2025/NĐ-CP",
                "16-TB/TW",
                "05-NQ/TU",
                "8-CTr/HU"
            })
    void takesNumbersOfTheStateAndOfTheParty(String number) {
        assertThatCode(() -> new OfficialDocument(number, TODAY).refuseUnlessPossible(TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "37",
                "37/KH",
                "QĐ-UBND",
                "12-SNV",
                "0/KH-UBND",
                "007/KH-UBND",
                "1234567/KH-UBND",
                "37/kh-ubnd",
                "37 /KH-UBND"
            })
    void refusesNumbersNoRegisterHas(String number) {
        assertThatThrownBy(() -> new OfficialDocument(number, TODAY).refuseUnlessPossible(TODAY))
                .hasMessage("Số, ký hiệu văn bản phải có dạng như “37/KH-UBND” hoặc “16-TB/TW”; hãy nhập lại.");
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertThatThrownBy(() -> new OfficialDocument("37/KH-UBND", TODAY.plusDays(1)).refuseUnlessPossible(TODAY))
                .hasMessage("Ngày văn bản 02/01/2023 chưa đến; hãy nhập ngày không sau hôm nay.");
    }
}
