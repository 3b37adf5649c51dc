package vn.thidua.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A Camunda form as a person sees it: fields are found by their label. A row of a list is the list with the number of the
 * row, counted from 0; rows that cannot be removed have no element of their own.
 */
public record FormView(Locator area, int row) {

    private static final int MOST_TRIES = 3;
    private static final String ROW = ".fjs-repeat-row-container";

    public FormView(Locator area) {
        this(area, 0);
    }

    /** Types into a text, number or date field. */
    public FormView fill(String label, String value) {
        var input = field(label).locator("input, textarea").first();
        // Again when the form drew itself meanwhile, and with it what the field held before.
        for (int tries = 0;
                tries == 0 || tries < MOST_TRIES && !input.inputValue().equals(value);
                tries++) {
            input.fill(value);
            input.blur();
        }
        return this;
    }

    /** Ticks a box. */
    public FormView tick(String label) {
        field(label).locator("[type=checkbox]").check();
        return this;
    }

    /** Takes the tick away. */
    public FormView untick(String label) {
        field(label).locator("[type=checkbox]").uncheck();
        return this;
    }

    /** Chooses one option of a drop-down list or of radio buttons. */
    public FormView choose(String label, String option) {
        var field = field(label);
        field.waitFor();
        var dropDown = field.locator(".fjs-input-group");
        if (dropDown.count() > 0) {
            dropDown.click();
        }
        field.locator(".fjs-dropdownlist-item, label")
                .filter(new FilterOptions().setHasText(exactly(option)))
                .click();
        return this;
    }

    /** Opens a drop-down list and takes its first option. */
    public FormView chooseFirst(String label) {
        var field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").first().click();
        return this;
    }

    /** The list with this label. */
    public FormView list(String label) {
        var list = new FormView(labelled(area.locator(".fjs-form-field-dynamiclist"), label));
        list.area.waitFor();
        return list;
    }

    /** The rows of this list that have a field with this label. */
    public List<FormView> rowsWith(String label) {
        field(label).waitFor();
        return IntStream.range(0, fields(label).count()).mapToObj(this::row).toList();
    }

    /** One row of this list. */
    public FormView row(int index) {
        return new FormView(area, index);
    }

    /** The row of this list whose field with this label holds the value. */
    public FormView rowWith(String label, String value) {
        return rowsWith(label).stream()
                .filter(row -> row.field(label)
                        .locator("input, textarea")
                        .first()
                        .inputValue()
                        .equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row has %s “%s”.".formatted(label, value)));
    }

    /** Adds a row to this list and gives it. */
    public FormView addRow() {
        area.locator(".fjs-repeat-render-add").click();
        return row(area.locator(ROW).count() - 1);
    }

    /** Waits until the form says this, in its texts or in a field. */
    public FormView shows(String text) {
        area.page()
                .waitForFunction(
                        "([form, text]) => [form.innerText, ...[...form.querySelectorAll('input, textarea')]"
                                + ".map(field => field.value)].some(part => part.includes(text))",
                        List.of(area.elementHandle(), text));
        return this;
    }

    /** The error under a field. */
    public Locator error(String label) {
        return field(label).locator(".fjs-form-field-error");
    }

    /** Completes the task or starts the process, and waits until the form is gone. */
    public void submit() {
        press();
        area.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Presses the button that completes the task or starts the process, expecting to be refused. */
    public void press() {
        area.locator("button.btn-primary[type=submit]:visible").click();
    }

    /** The part of the form that holds the field with this label. */
    public Locator field(String label) {
        return fields(label).nth(row);
    }

    private Locator fields(String label) {
        return labelled(area.locator(".fjs-form-field:not(:has(.fjs-form-field))"), label);
    }

    private Locator labelled(Locator parts, String label) {
        var labels =
                area.page().locator(".fjs-form-field-label").filter(new FilterOptions().setHasText(exactly(label)));
        return parts.filter(new FilterOptions().setHas(labels));
    }

    private static Pattern exactly(String text) {
        // Not Pattern.quote: the browser's regular expressions know no \\Q.
        var literally = text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
        return Pattern.compile("^\\s*" + literally + "\\s*\\*?\\s*$");
    }
}
