package vn.thidua.draft;

/**
 * Drafts of start forms, by the process's key without a version: only for who may start the process now, until they
 * start it, at most 90 days after the last save.
 */
public interface StartDrafts extends Drafts {}
