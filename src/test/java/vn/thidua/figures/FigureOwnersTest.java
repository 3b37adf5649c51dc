package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.movement.DemoProvince;
import vn.thidua.organisation.Unit;

class FigureOwnersTest {

    @ParameterizedTest
    @CsvSource({
        "proceduresOverdue, ninh-thuan, van-phong-ubnd-tinh",
        "proceduresOverdue, kien-giang, kien-giang-van-phong-ubnd",
        "reformRating, ha-nam, ha-nam-so-noi-vu",
        "reformRating, kien-giang, kien-giang-so-noi-vu"
    })
    void findsTheAgencyUnderTheNameEachProvinceGivesIt(String metric, String province, String agency) {
        var owners = new FigureOwners(new DemoProvince());

        assertThat(owners.of(new Metrics().metric(metric), province))
                .extracting(Unit::code)
                .containsExactly(agency);
    }
}
