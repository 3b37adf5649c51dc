package vn.thidua.dossier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/** The models that the processes of a case follow, for those who may see the case. */
@Service
@Transactional(readOnly = true)
public class CaseModels {

    private final CaseReading reading;
    private final CaseFlows flows;

    CaseModels(CaseReading reading, CaseFlows flows) {
        this.reading = reading;
        this.flows = flows;
    }

    /**
     * The version of the model, as BPMN, that a process of the case follows.
     *
     * @throws Refused as not found when the person may not see the case or the process is none of it
     */
    public byte[] of(String caseOrTask, String runId, String personId) {
        return reading.read(caseOrTask, personId)
                .flow()
                .flatMap(flow -> flow.run(runId))
                .map(flows::model)
                .orElseThrow(() -> new Refused(
                        "diagram-not-found", "Không có sơ đồ này trong hồ sơ; hãy tải lại trang rồi chọn lại."));
    }
}
