package vn.thidua.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.classification.ClassificationFixture.text;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.figures.Metrics;
import vn.thidua.refusal.Refused;

/** What a criteria set must keep to, with the place and the reason of what it does not. */
class CriteriaSetFileTest {

    private final CriteriaSetFile file =
            new CriteriaSetFile(new CriteriaSetSchema(), new CriteriaSetRules(new Metrics()));

    @Test
    void readsTheShippedSet() {
        var set = file.read(text("/classification/cai-cach-hanh-chinh.yaml"));

        assertThat(set.axes()).hasSize(8);
        assertThat(set.criteria().stream().map(CriteriaSet.Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(set.note()).contains("Văn bản nguồn không có bộ tiêu chí");
    }

    @ParameterizedTest
    @CsvSource({
        "100, Xuất sắc",
        "90, Xuất sắc",
        "89.99, Tốt",
        "80, Tốt",
        "79.99, Khá",
        "65, Khá",
        "64.99, Trung bình",
        "50, Trung bình",
        "49.99, Yếu",
        "0, Yếu"
    })
    void groupsPointsByBoundsThatBelongToTheGroupTheyOpen(BigDecimal points, String group) {
        assertThat(file.read(text("/classification/cai-cach-hanh-chinh.yaml")).groupOf(points))
                .isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maximum: 60                 | maximum: 61                | /axes/0/maximum: trục ghi tối đa 61 điểm nhưng các tiêu chí cộng lại là 60
            maximum: 60                 | maximum: 61                | /axes: tổng điểm tối đa các trục là 101, phải là 100
            code: .1.2.                 | code: "1.1"                | /axes/0/criteria/1/code: mã “1.1” đã dùng ở mục khác
            code: tac-dong              | code: dieu-hanh            | /axes/1/code: mã “dieu-hanh” đã dùng ở mục khác
            from: 80                    | from: 90                   | /groups/1/from: ngưỡng phải nhỏ hơn ngưỡng của nhóm đứng trên
            from: 0                     | from: 1                    | /groups/4/from: nhóm cuối cùng phải bắt đầu từ 0 điểm
            name: Tốt                   | name: Giỏi                 | /groups/1/name: phải là một trong các nhóm
            name: Tốt                   | name: Xuất sắc             | /groups/1/name: các nhóm phải ghi từ cao xuống thấp, không lặp lại
            appealDays: 5               | appealDays: 0              | /appealDays: không được nhỏ hơn 1
            appealDays: 5               | days: 5                    | /: thiếu mục “appealDays”
            appealDays: 5               | days: 5                    | /: mục “days” không có trong bộ tiêu chí
            maximum: 20                 | maximum: 20.125            | /axes/0/criteria/1/maximum: chỉ được có nhiều nhất hai chữ số thập phân
            maximum: 20                 | maximum: nhiều             | /axes/0/criteria/1/maximum: sai kiểu dữ liệu
            from: 90                    | from: 101                  | /groups/0/from: không được lớn hơn 100
            name: Báo cáo đúng hạn      | name: ' '                  | /axes/0/criteria/1/name: không được để trống
            code: bo-tieu-chi-nho       | code: Bộ 1                 | /code: không đúng dạng quy định
            axes:                       | 'axes: ['                  | Tệp bộ tiêu chí không đúng định dạng YAML tại dòng
            """)
    void refusesWithPlaceAndReason(String right, String wrong, String said) {
        var yaml = text("/classification/small.yaml").replaceFirst(right, wrong);

        assertThatThrownBy(() -> file.read(yaml)).isInstanceOf(Refused.class).hasMessageContaining(said);
    }
}
