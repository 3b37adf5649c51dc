package vn.thidua.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** A Camunda form as a person sees it, whole or one row of a list in it: fields are found by their label. */
public record FormView(Locator area) {

    /** Types into a text, number or date field. */
    public FormView fill(String label, String value) {
        var input = field(label).locator("input, textarea").first();
        input.fill(value);
        input.blur();
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

    /** Chooses one option of a drop-down list or of radio buttons, or one more of a check list. */
    public FormView choose(String label, String option) {
        var field = field(label);
        if (field.locator(".fjs-select-display, .fjs-taglist-input, .fjs-input-group")
                        .count()
                > 0) {
            field.locator(".fjs-input-group, .fjs-taglist").first().click();
            field.locator(".fjs-dropdownlist-item")
                    .filter(new FilterOptions().setHasText(exactly(option)))
                    .first()
                    .click();
        } else {
            field.locator("label")
                    .filter(new FilterOptions().setHasText(exactly(option)))
                    .click();
        }
        return this;
    }

    /** Opens a drop-down list and takes its first option. */
    public FormView chooseFirst(String label) {
        var field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").first().click();
        return this;
    }

    /** Adds a row to the only list of the form and gives it. */
    public FormView addRow() {
        area.locator(".fjs-repeat-render-add").click();
        return row(rows() - 1);
    }

    /** The number of rows of the form's list. */
    public int rows() {
        return area.locator(".fjs-repeat-row-container").count();
    }

    /** One row, counted from 0. */
    public FormView row(int index) {
        return new FormView(area.locator(".fjs-repeat-row-container").nth(index));
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
        var labels = area.page()
                .locator("label.fjs-form-field-label")
                .filter(new FilterOptions().setHasText(exactly(label)));
        return area.locator(".fjs-form-field")
                .filter(new FilterOptions().setHas(labels))
                .last();
    }

    private static Pattern exactly(String text) {
        // Not Pattern.quote: the browser's regular expressions know no \\Q.
        var literally = text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
        return Pattern.compile("^\\s*" + literally + "\\s*\\*?\\s*$");
    }
}
