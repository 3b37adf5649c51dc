package vn.thidua.engine.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rules for decision tables: FEEL and nothing else. */
final class DecisionRules {

    private DecisionRules() {}

    static List<String> reasons(byte[] xml) {
        try {
            var model = Dmn.readModelFromStream(new ByteArrayInputStream(xml));
            var reasons = new ArrayList<String>();
            model.getModelElementsByType(Decision.class).stream()
                    .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                    .forEach(decision -> reasons.add(
                            "%s: thiếu thời hạn lưu lịch sử (historyTimeToLive)".formatted(decision.getId())));
            checkLanguage(((Document) model.getDocument().getDomSource().getNode()).getDocumentElement(), reasons);
            return reasons;
        } catch (ModelException e) {
            return DeploymentCheck.UNREADABLE;
        }
    }

    private static void checkLanguage(Element element, List<String> reasons) {
        var language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            reasons.add("%s: chỉ được dùng FEEL, không dùng %s".formatted(element.getAttribute("id"), language));
        }
        ModelExpressions.children(element).forEach(child -> checkLanguage(child, reasons));
    }
}
