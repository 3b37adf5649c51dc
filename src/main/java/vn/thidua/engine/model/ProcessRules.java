package vn.thidua.engine.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thidua.engine.expression.ModelBeans;

/** The rules for processes: no code, only known beans, nothing that stops when many people act at once. */
final class ProcessRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Attributes by which a model would bring its own code, or values past the forms. */
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "type",
            "topic",
            "formKey",
            "formHandlerClass",
            "resource",
            "variableMappingClass",
            "variableMappingDelegateExpression");

    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("script", "connector", "formData", "formProperty");

    private static final Pattern BEAN = Pattern.compile("[#$]\\{\\s*(\\w+)\\s*}");

    private final ModelBeans beans;
    private final Predicate<String> formExists;
    private final List<String> reasons = new ArrayList<>();

    ProcessRules(ModelBeans beans, Predicate<String> formExists) {
        this.beans = beans;
        this.formExists = formExists;
    }

    List<String> reasons(byte[] xml) {
        try {
            check(Bpmn.readModelFromStream(new ByteArrayInputStream(xml)));
        } catch (ModelException e) {
            return DeploymentCheck.UNREADABLE;
        }
        return reasons;
    }

    private void check(BpmnModelInstance model) {
        model.getModelElementsByType(Process.class)
                .forEach(process -> require(
                        process.getCamundaHistoryTimeToLiveString() != null,
                        process,
                        "thiếu thời hạn lưu lịch sử (historyTimeToLive)"));
        model.getModelElementsByType(ScriptTask.class)
                .forEach(task -> require(false, task, "không được dùng tác vụ mã lệnh (script)"));
        model.getModelElementsByType(UserTask.class).forEach(this::checkUserTask);
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> checkService(task, task.getCamundaDelegateExpression(), task.isCamundaAsyncBefore()));
        model.getModelElementsByType(SendTask.class)
                .forEach(task -> checkService(task, task.getCamundaDelegateExpression(), task.isCamundaAsyncBefore()));
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> require(
                        loop.isCamundaAsyncAfter(),
                        (BaseElement) loop.getParentElement(),
                        "vòng lặp nhiều người phải có asyncAfter, nếu không nhiều người làm cùng lúc sẽ bị từ chối"));
        model.getModelElementsByType(ParallelGateway.class)
                .forEach(gateway -> require(
                        gateway.getIncoming().size() < 2 || gateway.isCamundaAsyncBefore(),
                        gateway,
                        "điểm nhập song song phải có asyncBefore"));
        checkElement(((Document) model.getDocument().getDomSource().getNode()).getDocumentElement(), "");
    }

    private void checkUserTask(UserTask task) {
        var form = task.getCamundaFormRef();
        require(form != null, task, "thiếu biểu mẫu (formRef)");
        require(
                form == null || formExists.test(form),
                task,
                "biểu mẫu “%s” chưa có; hãy gửi kèm tệp .form".formatted(form));
        require(
                task.getCamundaCandidateGroups() != null || task.getCamundaAssignee() != null,
                task,
                "thiếu nhóm được nhận việc (candidateGroups) hoặc người làm (assignee)");
    }

    private void checkService(BaseElement task, String delegate, boolean asyncBefore) {
        require(delegate != null, task, "phải gọi một thành phần của hệ thống (delegateExpression)");
        require(asyncBefore, task, "phải có asyncBefore");
    }

    /** Walks the XML itself, so that no extension is overlooked. */
    private void checkElement(Element element, String outerId) {
        var id = element.hasAttribute("id") ? element.getAttribute("id") : outerId;
        var extension = CAMUNDA.equals(element.getNamespaceURI());
        if (extension && FORBIDDEN_ELEMENTS.contains(element.getLocalName())) {
            reasons.add("%s: không được dùng camunda:%s".formatted(id, element.getLocalName()));
        }
        for (var attribute : FORBIDDEN_ATTRIBUTES) {
            if (element.hasAttributeNS(CAMUNDA, attribute)) {
                reasons.add("%s: không được dùng camunda:%s".formatted(id, attribute));
            }
        }
        if (extension && element.hasAttribute("class")) {
            reasons.add("%s: không được gọi lớp Java (class)".formatted(id));
        }
        if (element.hasAttribute("language")) {
            reasons.add("%s: không được đặt ngôn ngữ mã lệnh (language)".formatted(id));
        }
        checkDelegate(element.getAttributeNS(CAMUNDA, "delegateExpression"), id);
        checkDelegate(extension ? element.getAttribute("delegateExpression") : "", id);
        ModelExpressions.in(element).forEach(expression -> checkNames(expression, id));
        ModelExpressions.children(element).forEach(child -> checkElement(child, id));
    }

    private void checkDelegate(String delegate, String id) {
        var bean = BEAN.matcher(delegate);
        if (!delegate.isEmpty() && !(bean.matches() && beans.has(bean.group(1)))) {
            reasons.add("%s: hệ thống không có thành phần “%s”".formatted(id, delegate));
        }
    }

    private void checkNames(String expression, String id) {
        ModelExpressions.unknownNames(expression, beans)
                .forEach(name ->
                        reasons.add("%s: biểu thức %s dùng “%s” mà hệ thống không có".formatted(id, expression, name)));
    }

    private void require(boolean kept, BaseElement element, String reason) {
        if (!kept) {
            var name = element.getAttributeValue("name");
            reasons.add("%s%s: %s".formatted(element.getId(), name == null ? "" : " “" + name + "”", reason));
        }
    }
}
