package vn.thidua.engine.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thidua.engine.DecisionContract;

/** The rules for decisions: FEEL and nothing else, tables that can be read and that answer once. */
final class DecisionRules {

    private final List<DecisionContract> contracts;

    DecisionRules(List<DecisionContract> contracts) {
        this.contracts = contracts;
    }

    List<String> reasons(byte[] xml) {
        try {
            var model = Dmn.readModelFromStream(new ByteArrayInputStream(xml));
            var reasons = new ArrayList<String>();
            model.getModelElementsByType(Decision.class).stream()
                    .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                    .forEach(decision -> reasons.add(
                            "%s: thiếu thời hạn lưu lịch sử (historyTimeToLive)".formatted(decision.getId())));
            model.getModelElementsByType(Decision.class).forEach(decision -> checkTables(decision, reasons));
            checkLanguage(((Document) model.getDocument().getDomSource().getNode()).getDocumentElement(), reasons);
            return reasons;
        } catch (ModelException e) {
            return DeploymentCheck.UNREADABLE;
        }
    }

    private void checkTables(Decision decision, List<String> reasons) {
        decision.getChildElementsByType(DecisionTable.class).forEach(table -> {
            var rules = new DecisionTableRules(table);
            Stream.concat(
                            rules.reasons().stream(),
                            contracts.stream()
                                    .filter(contract -> contract.decisionId().equals(decision.getId()))
                                    .flatMap(contract -> rules.reasons(contract).stream()))
                    .forEach(reason -> reasons.add("%s: %s".formatted(decision.getId(), reason)));
        });
    }

    private static void checkLanguage(Element element, List<String> reasons) {
        var language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            reasons.add("%s: chỉ được dùng FEEL, không dùng %s".formatted(element.getAttribute("id"), language));
        }
        ModelExpressions.children(element).forEach(child -> checkLanguage(child, reasons));
    }
}
