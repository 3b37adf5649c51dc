package vn.thidua.directive;

/** A row with how it stands today, and whether whoever looks may say that it is done. */
public record SeenDirective(Directive row, DirectiveState state, boolean mayReport) {}
