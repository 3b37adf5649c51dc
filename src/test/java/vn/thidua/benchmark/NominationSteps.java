package vn.thidua.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The straight way of a nomination and what people answer on it. */
final class NominationSteps {

    static final List<String> BEFORE_THE_ROUND = List.of(
            "UserTask_ProposeNominees",
            "UserTask_WriteAchievementReports",
            "UserTask_ConveneCouncil",
            "UserTask_CastBallot",
            "UserTask_ConfirmMinutes",
            "UserTask_SignProposal",
            "UserTask_AppraiseNominees",
            "UserTask_ApproveAppraisal");
    static final String ACKNOWLEDGE = "UserTask_AcknowledgeResult";

    private NominationSteps() {}

    /**
     * What somebody submits at a step, given what the form shows.
     *
     * @param unit   the proposing unit, nominated itself
     * @param person the nominated person
     */
    static Map<String, Object> values(String step, Map<String, Object> shown, String unit, String person) {
        Map<String, Object> values = new HashMap<>();
        switch (step) {
            case "UserTask_ProposeNominees" -> {
                values.put("collectives", List.of(Map.of("unit", unit)));
                values.put("individuals", List.of(Map.of("person", person)));
            }
            case "UserTask_WriteAchievementReports" -> {
                values.put(
                        "reports",
                        rows(shown, "reports", row -> row.put("report", "Đã hoàn thành theo kế hoạch năm.")));
                values.put("action", "FINISH");
            }
            case "UserTask_ConveneCouncil" -> {
                values.put("heldOn", LocalDate.now().toString());
                values.put("meetingForm", "ONSITE");
                values.put("place", "Phòng họp số 1");
                values.put("chairId", shown.get("chairId"));
                values.put("attendance", shown.get("attendance"));
                values.put("recusals", shown.get("recusals"));
                values.put("addedRecusals", List.of());
                values.put("confirmed", true);
            }
            case "UserTask_CastBallot" -> {
                values.put("ballots", rows(shown, "ballots", row -> row.put("choice", "FOR")));
                values.put("confirmed", true);
            }
            case "UserTask_ConfirmMinutes" -> {
                values.put("conclusions", "Hội đồng thống nhất đề nghị.");
                values.put("minutesNumber", "05/BB-HĐTĐKT");
                values.put("closedAt", "16:30");
                values.put("confirmed", true);
            }
            case "UserTask_SignProposal" -> {
                values.put("action", "SIGN");
                values.put("documentNumber", "45/TTr-DV");
                values.put("documentDate", LocalDate.now().toString());
                values.put("parts", rows(shown, "parts", row -> row.put("present", true)));
                values.put("confirmed", true);
            }
            case "UserTask_AppraiseNominees" -> {
                values.put("lines", rows(shown, "lines", NominationSteps::appraise));
                values.put("points", rows(shown, "points", row -> row.put("points", 90)));
                values.put("action", "ACCEPT");
            }
            case "UserTask_ApproveAppraisal" -> values.put("action", "APPROVE");
            case ACKNOWLEDGE -> values.put("acknowledged", true);
            default -> throw new IllegalArgumentException(step);
        }
        return values;
    }

    private static void appraise(Map<String, Object> row) {
        row.put("verdict", "PASS");
        row.put("reason", "Đã kiểm tra hồ sơ.");
    }

    private static List<Map<String, Object>> rows(
            Map<String, Object> shown, String field, Consumer<Map<String, Object>> answer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) shown.get(field)) {
            Map<String, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((key, value) -> copy.put(key.toString(), value));
            answer.accept(copy);
            rows.add(copy);
        }
        return rows;
    }
}
