package vn.thidua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of the application where cases of each kind live. */
public enum CasePage {
    PROGRESS(
            "/thi-dua/progress.html",
            "Tiến độ phong trào",
            "launch-movement",
            "unit-launch",
            "register-for-movement",
            "unit-registration",
            "report-on-movement",
            "unit-report",
            "ask-about-movement",
            "award-round",
            "unit-selection",
            "award-nomination",
            "correct-money",
            "state-award"),
    PUBLIC_LISTS("/thi-dua/public-lists.html", "Lấy ý kiến công khai", "public-comment"),
    REGISTER("/thi-dua/register.html", "Sổ khen thưởng", "revoke-award"),
    PROGRAMME(
            "/thi-dua/programme.html", "Nhiệm vụ cải cách hành chính", "give-out-reform-plan", "carry-out-reform-task"),
    TARGETS("/thi-dua/targets.html", "Chỉ tiêu cải cách", "collect-target-values", "report-target"),
    FIGURES("/thi-dua/figures.html", "Số liệu", "request-figures", "hand-in-figures"),
    CLASSIFICATION(
            "/thi-dua/classification.html",
            "Phân loại CCHC",
            "classify-units",
            "unit-self-score",
            "unit-scoring",
            "unit-appeal");

    private final String address;
    private final String title;
    private final List<String> processes;

    CasePage(String address, String title, String... processes) {
        this.address = address;
        this.title = title;
        this.processes = List.of(processes);
    }

    /** The page for cases of that process; none for one that an administrator added. */
    public static Optional<CasePage> of(String process) {
        return Arrays.stream(values())
                .filter(page -> page.processes.contains(process))
                .findFirst();
    }

    /** The page's path. */
    public String address() {
        return address;
    }

    /** The page's Vietnamese name. */
    public String title() {
        return title;
    }
}
