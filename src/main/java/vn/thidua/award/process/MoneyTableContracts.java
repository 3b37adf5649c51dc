package vn.thidua.award.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.DecisionContract;
import vn.thidua.engine.DecisionContract.Cell;

/** What {@link MoneyTables} reads of each decision table, so that an edited one is refused before it could miscount. */
@Configuration(proxyBeanMethods = false)
class MoneyTableContracts {

    private static final Map<String, String> BY_DATE = Map.of("decisionDate", "date");
    private static final Cell PROFILE =
            Cell.of("\"[a-z0-9]+(-[a-z0-9]+)*\"", "mã văn bản trong ngoặc kép, ví dụ \"nd-152-2025\"");
    private static final Cell TEXT = Cell.of("\"[^\"]+\"", "chữ trong ngoặc kép, không để trống");
    private static final Cell NOTE = Cell.of("\"[^\"]*\"", "chữ trong ngoặc kép; không có gì lưu ý thì ghi \"\"");
    private static final Cell AMOUNT = Cell.of("[1-9]\\d{5,8}", "số tiền bằng đồng, ví dụ 2340000");
    private static final Cell COEFFICIENT =
            Cell.of("\"(?=.*[1-9])\\d{1,2}(\\.\\d{1,3})?\"", "hệ số trong ngoặc kép, ví dụ \"0.3\"");
    private static final Cell ROUNDING = Cell.of("\"(CEILING|HALF_UP)\"", "\"CEILING\" hoặc \"HALF_UP\"");
    private static final Cell STEP = Cell.of("10{0,6}", "bước làm tròn bằng đồng, ví dụ 10000");

    @Bean
    DecisionContract legalProfileContract() {
        return new DecisionContract("legal-profile", BY_DATE, Map.of("profile", PROFILE, "note", NOTE));
    }

    @Bean
    DecisionContract profileRoundingContract() {
        return new DecisionContract(
                "profile-rounding",
                Map.of("profile", "string"),
                Map.of("name", TEXT, "rounding", ROUNDING, "step", STEP, "basis", TEXT, "note", NOTE));
    }

    @Bean
    DecisionContract baseSalaryContract() {
        return new DecisionContract("base-salary", BY_DATE, Map.of("amount", AMOUNT, "basis", TEXT, "note", NOTE));
    }

    @Bean
    DecisionContract awardCoefficientContract() {
        return new DecisionContract(
                "award-coefficient",
                Map.of("profile", "string", "form", "string", "kind", "string"),
                Map.of("coefficient", COEFFICIENT, "basis", TEXT, "note", NOTE));
    }
}
