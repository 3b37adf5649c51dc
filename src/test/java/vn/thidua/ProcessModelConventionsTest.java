package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.thidua.engine.ModelBean;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.TaskForm;

/** Every model, form, delegate and bean fits together: names, files, classes and the rules models are built by. */
class ProcessModelConventionsTest {

    private static final Pattern ELEMENT_ID = Pattern.compile(
            "(StartEvent|UserTask|ServiceTask|BusinessRuleTask|CallActivity|Gateway|Event|BoundaryEvent|EndEvent|Flow|SubProcess|Lane|LaneSet|Participant|EventDefinition|Message|Error|Collaboration|Definitions)_[A-Z][A-Za-z]*");
    private static final Pattern BEAN_CALL = Pattern.compile("\\b([a-z][A-Za-z]*)\\.([a-z][A-Za-z]*)\\(");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> models() {
        return files("processes", ".bpmn");
    }

    static List<Path> decisions() {
        return files("processes", ".dmn");
    }

    static List<Path> forms() {
        return files("forms", ".form");
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileNameIsTheProcessIdAndTheProcessSaysWhatItIsFor(Path file) {
        Process process = process(file);
        assertThat(process.getId()).isEqualTo(name(file));
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void fileNameIsTheDecisionIdAndTheTableSaysWhatItIsForAndWhatItsColumnsMean(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(name(file));
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getDescription().getTextContent()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
        assertThat(model.getModelElementsByType(Input.class))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(model.getModelElementsByType(Output.class))
                .extracting(Output::getName)
                .contains("note");
        assertThat(model.getModelElementsByType(Output.class))
                .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
        assertThat(read(file)).as("is drawn").contains("dmnElementRef=\"" + name(file) + "\"");
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementIdsSayTypeAndPhrase(Path file) {
        for (BaseElement element : elements(file, BaseElement.class)) {
            if (element instanceof FlowElement || element instanceof Message) {
                assertThat(element.getId()).matches(ELEMENT_ID);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyActivityIsDocumentedAndEveryNodeIsDrawn(Path file) {
        for (FlowNode node : elements(file, FlowNode.class)) {
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            if (node instanceof UserTask || node instanceof ServiceTask || node instanceof CallActivity) {
                assertThat(node.getDocumentations()).as(node.getId()).isNotEmpty();
            }
        }
        for (SequenceFlow flow : elements(file, SequenceFlow.class)) {
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void serviceTasksNameTheDelegateOfTheirPhraseInTheirOwnModule(Path file) {
        for (ServiceTask task : elements(file, ServiceTask.class)) {
            String phrase = task.getId().substring("ServiceTask_".length());
            String bean = Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) + "Delegate";
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("#{" + bean + "}");
            assertThat(sourceFile(capability(file), phrase + "Delegate"))
                    .as(task.getId())
                    .exists();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void stepsAreTransactionsOfTheirOwn(Path file) {
        for (ServiceTask task : elements(file, ServiceTask.class)) {
            boolean ownTransaction = task.isCamundaAsyncBefore();
            assertThat(ownTransaction).as(task.getId() + " asyncBefore").isTrue();
        }
        for (MultiInstanceLoopCharacteristics loop : elements(file, MultiInstanceLoopCharacteristics.class)) {
            if (loop.getParentElement() instanceof UserTask) {
                assertThat(loop.isCamundaAsyncAfter())
                        .as("asyncAfter on the loop of "
                                + loop.getParentElement().getAttributeValue("id"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasksHaveAFormOfTheirModuleAndSomebodyResponsible(Path file) {
        for (UserTask task : elements(file, UserTask.class)) {
            String form = task.getCamundaFormRef();
            assertThat(form).as(task.getId()).isEqualTo(kebab(task.getId().substring("UserTask_".length())));
            assertThat(formFile(capability(file), form)).as(form).exists();
            assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee())
                            .filter(java.util.Objects::nonNull))
                    .as(task.getId() + " is somebody's")
                    .isNotEmpty();
        }
        for (StartEvent start : elements(file, StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                assertThat(formFile(capability(file), start.getCamundaFormRef()))
                        .exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void yesCarriesTheConditionAndEveryDecisionHasADefault(Path file) {
        for (ExclusiveGateway gateway : elements(file, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() < 2) {
                continue;
            }
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getDefault())
                    .as(gateway.getId() + " has a default")
                    .isNotNull();
            for (SequenceFlow flow : gateway.getOutgoing()) {
                assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                boolean isDefault = flow.equals(gateway.getDefault());
                assertThat(flow.getConditionExpression() == null)
                        .as(flow.getId())
                        .isEqualTo(isDefault);
            }
            assertNotInverted(gateway);
        }
    }

    /** “Không” may carry a condition only when “Có” is the default, and then it must not ask what “Có” would ask. */
    private static void assertNotInverted(ExclusiveGateway gateway) {
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if ("Không".equals(flow.getName()) && flow.getConditionExpression() != null) {
                assertThat(gateway.getDefault().getName()).as(flow.getId()).isEqualTo("Có");
                assertThat(flow.getConditionExpression().getTextContent())
                        .as(flow.getId())
                        .doesNotContainPattern("(?i)" + Pattern.quote(phrase(gateway)) + "\\(");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsCallModelBeansOfTheirOwnModuleThatExist(Path file) throws IOException {
        Map<String, Class<?>> beans = modelBeans(capability(file));
        Matcher call = BEAN_CALL.matcher(Files.readString(file));
        while (call.find()) {
            if (!Set.of("execution", "task").contains(call.group(1))) {
                assertThat(beans).as("%s in %s", call.group(), file).containsKey(call.group(1));
                assertThat(beans.get(call.group(1)).getMethods())
                        .extracting(java.lang.reflect.Method::getName)
                        .contains(call.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void callActivitiesCallAProcessThatExistsAndPassTheCaseOn(Path file) throws IOException {
        Set<String> processes =
                models().stream().map(ProcessModelConventionsTest::name).collect(Collectors.toSet());
        for (CallActivity activity : elements(file, CallActivity.class)) {
            assertThat(processes).contains(activity.getCalledElement());
            assertThat(Files.readString(file))
                    .as("the case itself, or in a loop over cases each one")
                    .containsPattern("businessKey=\"#\\{(execution\\.processBusinessKey|caseKey)}\"");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formFileNameIsTheFormIdAndABeanAnswersIt(Path file) throws IOException {
        JsonNode form = JSON.readTree(file.toFile());
        assertThat(form.path("id").asText()).isEqualTo(name(file));
        String type = Stream.of(name(file).split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "", "Form"));
        assertThat(sourceFile(capability(file), type)).exists();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsUsedByAModelOfItsModule(Path file) throws IOException {
        String used = models().stream()
                .filter(model -> capability(model).equals(capability(file)))
                .map(ProcessModelConventionsTest::read)
                .collect(Collectors.joining());
        assertThat(used).contains("camunda:formRef=\"" + name(file) + "\"");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextFieldHasALongestLengthAndEveryFieldALabel(Path file) throws IOException {
        for (JsonNode field : fields(JSON.readTree(file.toFile()))) {
            String type = field.path("type").asText();
            boolean typed = Set.of("textfield", "textarea").contains(type);
            if (typed) {
                assertThat(field.path("validate").path("maxLength").asInt())
                        .as(field.toString())
                        .isBetween(1, 4000);
            }
            if (!Set.of("text", "separator", "spacer").contains(type)) {
                assertThat(field.path("label").asText(field.path("dateLabel").asText()))
                        .as(field.toString())
                        .isNotBlank();
            }
        }
    }

    /** The form library submits the rows it shows: a collapsed list would come back without the others. */
    @ParameterizedTest
    @MethodSource("forms")
    void noListOfRowsIsCollapsed(Path file) throws IOException {
        for (JsonNode field : fields(JSON.readTree(file.toFile()))) {
            if (field.path("type").asText().equals("dynamiclist")) {
                assertThat(field.path("disableCollapse").asBoolean())
                        .as(field.path("path").asText())
                        .isTrue();
            }
        }
    }

    @Test
    void noGatewayReadsWhatAFormSets() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : forms()) {
            fields(JSON.readTree(file.toFile()))
                    .forEach(field -> keys.add(field.path("key").asText("")));
        }
        keys.remove("");
        for (Path file : models()) {
            for (SequenceFlow flow : elements(file, SequenceFlow.class)) {
                if (flow.getConditionExpression() != null) {
                    String condition = flow.getConditionExpression().getTextContent();
                    assertThat(keys).as(condition).noneMatch(key -> condition.matches(".*\\$\\{!?" + key + "\\W.*"));
                }
            }
        }
    }

    @Test
    void fileNamesAreUniqueInTheWholeApplication() {
        List<String> names = Stream.of(models(), forms(), decisions())
                .flatMap(Collection::stream)
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyFormBeanHasItsForm() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskForm.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(StartForm.class));
        Set<String> files =
                forms().stream().map(ProcessModelConventionsTest::name).collect(Collectors.toSet());
        for (BeanDefinition bean : scanner.findCandidateComponents("vn.thidua")) {
            String type = String.valueOf(bean.getBeanClassName());
            if (!type.contains("Test") && type.contains(".process.")) {
                String simple = type.substring(type.lastIndexOf('.') + 1);
                assertThat(files).contains(kebab(simple.substring(0, simple.length() - "Form".length())));
            }
        }
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Class<?>> modelBeans(String capability) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new org.springframework.core.type.filter.AnnotationTypeFilter(ModelBean.class));
        Map<String, Class<?>> beans = new TreeMap<>();
        for (BeanDefinition bean : scanner.findCandidateComponents("vn.thidua." + capability)) {
            try {
                Class<?> type = Class.forName(bean.getBeanClassName());
                String simple = type.getSimpleName();
                beans.put(Character.toLowerCase(simple.charAt(0)) + simple.substring(1), type);
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return beans;
    }

    private static List<JsonNode> fields(JsonNode form) {
        return form.findParents("type").stream()
                .filter(node -> !node.has("schemaVersion"))
                .toList();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> elements(
            Path file, Class<T> type) {
        return model(file).getModelElementsByType(type);
    }

    private static Process process(Path file) {
        return elements(file, Process.class).iterator().next();
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File sourceFile(String capability, String type) {
        return new File("src/main/java/vn/thidua/%s/process/%s.java".formatted(capability, type));
    }

    private static File formFile(String capability, String form) {
        return new File("forms/%s/%s.form".formatted(capability, form));
    }

    private static String capability(Path file) {
        return file.getName(1).toString();
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String phrase(ExclusiveGateway gateway) {
        return gateway.getId().substring("Gateway_".length());
    }

    private static String kebab(String phrase) {
        return phrase.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
