package vn.thidua.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.engine.expression.ModelBeans;

class DeploymentCheckTest {

    private static final String USER_TASK = """
            <bpmn:userTask id="UserTask_A" camunda:candidateGroups="${groups.of(execution)}" camunda:formRef="known" camunda:formRefBinding="latest"/>
            """;

    @Test
    void acceptsAModelThatKeepsTheRules() {
        assertThat(reasons(USER_TASK + """
                                <bpmn:serviceTask id="ServiceTask_A" camunda:asyncBefore="true" camunda:delegateExpression="#{knownDelegate}"/>
                                <bpmn:intermediateCatchEvent id="Event_A"><bpmn:timerEventDefinition><bpmn:timeDate>${dateTime().plusDays(3).toDate()}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <bpmn:scriptTask id="T"/> | không được dùng tác vụ mã lệnh
            <bpmn:userTask id="T" camunda:candidateGroups="a"/> | thiếu biểu mẫu
            <bpmn:userTask id="T" camunda:candidateGroups="a" camunda:formRef="unknown"/> | biểu mẫu “unknown” chưa có
            <bpmn:userTask id="T" camunda:formRef="known"/> | thiếu nhóm được nhận việc
            <bpmn:userTask id="T" camunda:candidateGroups="a" camunda:formRef="known" camunda:formKey="x"/> | không được dùng camunda:formKey
            <bpmn:serviceTask id="T" camunda:asyncBefore="true" camunda:class="java.lang.Object"/> | không được dùng camunda:class
            <bpmn:serviceTask id="T" camunda:asyncBefore="true" camunda:type="external" camunda:topic="x"/> | không được dùng camunda:type
            <bpmn:serviceTask id="T" camunda:delegateExpression="#{knownDelegate}"/> | phải có asyncBefore
            <bpmn:serviceTask id="T" camunda:asyncBefore="true" camunda:delegateExpression="#{dataSource}"/> | hệ thống không có thành phần “#{dataSource}”
            <bpmn:serviceTask id="T" camunda:asyncBefore="true" camunda:expression="${dataSource.close()}"/> | dùng “dataSource” mà hệ thống không có
            <bpmn:task id="T"><bpmn:extensionElements><camunda:executionListener event="start" class="java.lang.Object"/></bpmn:extensionElements></bpmn:task> | không được gọi lớp Java
            <bpmn:task id="T"><bpmn:extensionElements><camunda:executionListener event="start"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:task> | không được dùng camunda:script
            <bpmn:task id="T"><bpmn:extensionElements><camunda:connector/></bpmn:extensionElements></bpmn:task> | không được dùng camunda:connector
            <bpmn:task id="T"><bpmn:multiInstanceLoopCharacteristics camunda:collection="x"/></bpmn:task> | phải có asyncAfter
            <bpmn:startEvent id="S"/><bpmn:sequenceFlow id="T" sourceRef="S" targetRef="E"><bpmn:conditionExpression xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression" language="javascript">1</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:endEvent id="E"/> | không được đặt ngôn ngữ mã lệnh
            """)
    void refuses(String element, String reason) {
        assertThat(reasons(element)).anyMatch(found -> found.startsWith("T") && found.contains(reason));
    }

    @Test
    void refusesAProcessThatDoesNotSayHowLongItsHistoryIsKept() {
        var xml = process("").replace("camunda:historyTimeToLive=\"P1D\"", "");
        assertThat(rules().reasons(xml.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("p: thiếu thời hạn lưu lịch sử (historyTimeToLive)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"không phải XML", "<a/>", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"})
    void refusesWhatIsNoBpmn(String xml) {
        assertThat(rules().reasons(xml.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("không đọc được tệp; hãy mở và lưu lại bằng Camunda Modeler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"html","id":"F"} | loại “html” không được dùng
            {"type":"expression","id":"F","key":"a"} | loại “expression” không được dùng
            {"type":"textfield","id":"F","key":"a"} | thiếu maxLength
            {"type":"textarea","id":"F","key":"a","validate":{"maxLength":4001}} | thiếu maxLength
            {"type":"number","id":"F","key":"a.b"} | phải là một từ
            {"type":"number","id":"F","key":"a"},{"type":"number","id":"F","key":"a"} | đã dùng ở mục khác
            {"type":"datetime","id":"F","key":"a","subtype":"time"} | chỉ dùng được ngày
            {"type":"select","id":"F","key":"a","valuesExpression":"=x"} | lựa chọn không được lấy từ biểu thức
            {"type":"textfield","id":"F","key":"a","validate":{"maxLength":5,"pattern":"["}} | mẫu (pattern) viết sai
            {"type":"number","id":"F","key":"a","conditional":{"hide":"=("}} | biểu thức FEEL viết sai
            """)
    void refusesAFormTheServerCouldNotCheck(String component, String reason) {
        var form = "{\"id\":\"f\",\"components\":[%s]}".formatted(component);
        assertThat(FormRules.reasons(form.getBytes(StandardCharsets.UTF_8))).anyMatch(found -> found.contains(reason));
    }

    private static List<String> reasons(String elements) {
        return rules().reasons(process(elements).getBytes(StandardCharsets.UTF_8));
    }

    private static ProcessRules rules() {
        return new ProcessRules(new NamedBeans(Set.of("groups", "knownDelegate")), "known"::equals);
    }

    private static String process(String elements) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <bpmn:process id="p" isExecutable="true" camunda:historyTimeToLive="P1D">%s</bpmn:process>
                </bpmn:definitions>
                """.formatted(elements);
    }

    private record NamedBeans(Set<String> names) implements ModelBeans {

        @Override
        public Optional<Object> find(String name) {
            return Optional.empty();
        }

        @Override
        public boolean has(String name) {
            return names.contains(name);
        }
    }
}
