package vn.thidua.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the words in the column "thời gian thực hiện" mean. Which fields a rule has follows from its kind.
 *
 * @param monthDay     the day before which it is to be done, as {@code MM-dd}
 * @param firstQuarter the quarter in which it may begin, 1 to 4; 0 when the document says none
 * @param quarter      the quarter in which it is to be done, 1 to 4; 0 when the document says none
 * @param year         the only year it is to be done in; 0 for every year
 * @param event        what it waits for or follows, Vietnamese
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record DueRule(
        Kind kind,
        @Nullable @JsonFormat(pattern = "MM-dd") MonthDay monthDay,
        int firstQuarter,
        int quarter,
        int year,
        @Nullable String event) {

    /** Why nothing can be computed by this rule, Vietnamese and without a full stop; none when it can. */
    public Optional<String> problem() {
        return Optional.ofNullable(
                switch (kind) {
                    case YEARLY_BEFORE -> monthDay == null ? "thiếu mục “monthDay”: trước ngày nào hằng năm" : null;
                    case YEARLY_QUARTER, YEARLY_QUARTER_ON_DEMAND -> quarterProblem();
                    case QUARTER_RANGE_AFTER_EVENT -> rangeProblem();
                    case FIXED_QUARTER -> quarter == 0 ? quarterProblem() : yearProblem();
                    case FIXED_YEAR -> yearProblem();
                    case CONTINUOUS, CONTINUOUS_ON_DEMAND -> null;
                    case BY_UNIT_PLAN, COUNCIL_SESSION -> year == 0 ? yearProblem() : eventProblem();
                    case BY_DIRECTIVE, GOV_ROADMAP, YEARLY_ROADMAP, YEARLY_PLAN, ON_REQUEST -> eventProblem();
                });
    }

    /** Whether it may turn out that nothing is to be done in a year. */
    public boolean onDemand() {
        return switch (kind) {
            case CONTINUOUS_ON_DEMAND,
                    YEARLY_QUARTER_ON_DEMAND,
                    BY_DIRECTIVE,
                    GOV_ROADMAP,
                    YEARLY_ROADMAP,
                    YEARLY_PLAN,
                    ON_REQUEST -> true;
            default -> false;
        };
    }

    private @Nullable String rangeProblem() {
        if (firstQuarter == 0 || quarter < firstQuarter) {
            return "mục “firstQuarter” phải là quý đầu, không sau quý cuối “quarter”";
        }
        return eventProblem();
    }

    private @Nullable String quarterProblem() {
        return quarter == 0 ? "thiếu mục “quarter”: quý mấy" : null;
    }

    private @Nullable String yearProblem() {
        return year == 0 ? "thiếu mục “year”: năm nào" : null;
    }

    private @Nullable String eventProblem() {
        return event == null ? "thiếu mục “event”: theo việc gì" : null;
    }

    /** What the words of a document mean. */
    public enum Kind {
        /** "Trước 25/12 hàng năm": the day before is the last. */
        YEARLY_BEFORE,
        /** "Quý I hàng năm": the last day of the quarter still counts. */
        YEARLY_QUARTER,
        /** "Quý I - theo nhu cầu hàng năm": the same, in years in which there is a need. */
        YEARLY_QUARTER_ON_DEMAND,
        /** "Quý II-III hằng năm (sau khi …)". */
        QUARTER_RANGE_AFTER_EVENT,
        /** "Quý III/2022": in that year alone. */
        FIXED_QUARTER,
        /** "Năm 2023": in that year alone. */
        FIXED_YEAR,
        /** "Thường xuyên trong năm": never overdue, but progress is told each quarter. */
        CONTINUOUS,
        /** "Thường xuyên – theo nhu cầu hàng năm". */
        CONTINUOUS_ON_DEMAND,
        /** "Theo KH của ĐV năm 2023": the unit's own plan of that year says the day. */
        BY_UNIT_PLAN,
        /** "Thực hiện theo ý kiến chỉ đạo của Tỉnh ủy". */
        BY_DIRECTIVE,
        /** "Theo Kế hoạch – lộ trình của Chính phủ". */
        GOV_ROADMAP,
        /** "Theo lộ trình hàng năm". */
        YEARLY_ROADMAP,
        /** "Theo kế hoạch hàng năm". */
        YEARLY_PLAN,
        /** "Kỳ họp cuối năm 2022": the council sets the day of its session. */
        COUNCIL_SESSION,
        /** "Theo đề nghị của Thanh tra, Kiểm toán". */
        ON_REQUEST
    }
}
