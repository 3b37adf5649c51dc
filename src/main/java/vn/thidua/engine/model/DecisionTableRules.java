package vn.thidua.engine.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import vn.thidua.engine.DecisionContract;

/** The rules for one decision table: cells that can be read, rows that answer once, and what the application reads. */
final class DecisionTableRules {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final DecisionTable table;
    private final List<String> reasons = new ArrayList<>();

    DecisionTableRules(DecisionTable table) {
        this.table = table;
    }

    List<String> reasons() {
        if (table.getHitPolicy() != HitPolicy.UNIQUE) {
            reasons.add("chỉ được dùng cách chọn dòng UNIQUE");
        }
        var rules = List.copyOf(table.getRules());
        for (int i = 0; i < rules.size(); i++) {
            checkSyntax(i + 1, rules.get(i));
        }
        reasons.addAll(new DecisionRows(table).reasons());
        return reasons;
    }

    private void checkSyntax(int row, Rule rule) {
        rule.getInputEntries().stream()
                .map(entry -> entry.getTextContent().strip())
                .filter(cell -> !cell.isEmpty() && !FEEL.parseUnaryTests(cell).isSuccess())
                .forEach(cell -> reasons.add("dòng %d: điều kiện FEEL viết sai: %s".formatted(row, cell)));
        rule.getOutputEntries().stream()
                .map(entry -> entry.getTextContent().strip())
                .filter(cell -> !cell.isEmpty() && !FEEL.parseExpression(cell).isSuccess())
                .forEach(cell -> reasons.add("dòng %d: kết quả FEEL viết sai: %s".formatted(row, cell)));
    }

    /** Why the application could not read the table. */
    List<String> reasons(DecisionContract contract) {
        var broken = new ArrayList<String>();
        contract.inputs().forEach((variable, type) -> {
            if (table.getInputs().stream()
                    .noneMatch(input ->
                            variable.equals(input.getInputExpression().getText().getTextContent())
                                    && type.equals(input.getInputExpression().getTypeRef()))) {
                broken.add("thiếu cột điều kiện “%s” kiểu %s".formatted(variable, type));
            }
        });
        if (table.getInputs().size() > contract.inputs().size()) {
            broken.add("có cột điều kiện mà phần mềm không dùng");
        }
        var outputs = List.copyOf(table.getOutputs());
        contract.outputs().forEach((name, cell) -> outputs.stream()
                .filter(output -> name.equals(output.getName()))
                .findFirst()
                .ifPresentOrElse(
                        output -> checkColumn(output, outputs.indexOf(output), cell, broken),
                        () -> broken.add("thiếu cột kết quả “%s”".formatted(name))));
        return broken;
    }

    private void checkColumn(Output output, int column, DecisionContract.Cell cell, List<String> broken) {
        var rules = List.copyOf(table.getRules());
        for (int i = 0; i < rules.size(); i++) {
            var text = List.copyOf(rules.get(i).getOutputEntries())
                    .get(column)
                    .getTextContent()
                    .strip();
            if (!cell.text().matcher(text).matches()) {
                broken.add("dòng %d, cột “%s”: %s phải là %s"
                        .formatted(i + 1, output.getLabel(), text.isEmpty() ? "ô trống" : text, cell.hint()));
            }
        }
    }
}
