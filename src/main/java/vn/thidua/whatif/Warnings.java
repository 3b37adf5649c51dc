package vn.thidua.whatif;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.award.Rounds.Round.State;

/** What a person has to keep in mind about a trial. */
final class Warnings {

    private Warnings() {}

    static List<String> of(State round, Trial before, Trial after) {
        var warnings = new ArrayList<String>();
        switch (round) {
            case OPEN ->
                warnings.add(
                        "Đợt xét đang nhận hồ sơ: chỉ tính các hồ sơ đã ký, coi như kết luận của máy được giữ nguyên.");
            case CLOSED -> {}
            case DECIDED -> warnings.add("Đợt xét đã có quyết định; thử nghiệm không làm thay đổi quyết định.");
        }
        var outdated =
                before.findings().values().stream().filter(Finding::outdated).count();
        if (outdated > 0) {
            warnings.add(
                    "Số liệu về tiêu chí được thử của %d trường hợp đã đổi sau lần máy kiểm tra; cột “Hiện nay” của tiêu chí đó tính theo số liệu đang có hiệu lực."
                            .formatted(outdated));
        }
        var unscored = after.findings().entrySet().stream()
                .filter(entry -> after.position(entry.getKey()).place() != null)
                .filter(entry -> entry.getValue().of().nominee().points() == null)
                .count();
        if (unscored > 0) {
            warnings.add("%d trường hợp chưa được chấm điểm nên tạm xếp theo 0 điểm.".formatted(unscored));
        }
        return warnings;
    }
}
